extension Page {
    /// The ids of a node's descendants, in document order.
    @inlinable
    public func descendants(of node: NodeID) -> Range<Int> {
        node.index + 1..<self[node].subtreeEnd.index
    }

    /// The value of an attribute of an element as UTF-8; nil when it does not have it.
    public func value(of name: NameID, in node: NodeID) -> ArraySlice<UInt8>? {
        for index in self[node].attributes where attributes[Int(index)].name == name {
            let value = attributes[Int(index)].value
            return text[Int(value.lowerBound)..<Int(value.upperBound)]
        }
        return nil
    }

    /// The value of an attribute of an element as a string; nil when it does not have it.
    public func string(of name: NameID, in node: NodeID) -> String? {
        value(of: name, in: node).map { String(decoding: $0, as: UTF8.self) }
    }
}
