internal import CaveatModel

extension Page {
    /// The ids of a node's descendants, in document order.
    @inlinable
    package func descendants(of node: NodeID) -> Range<Int> {
        node.index + 1..<self[node].subtreeEnd.index
    }

    /// Where the value of an attribute of an element stands in ``text``; nil when it does not have it.
    package func place(ofValueOf name: NameID, in node: NodeID) -> Range<Int>? {
        for index in self[node].attributes where attributes[Int(index)].name == name {
            let value = attributes[Int(index)].value
            return Int(value.lowerBound)..<Int(value.upperBound)
        }
        return nil
    }

    /// The value of an attribute of an element as UTF-8; nil when it does not have it.
    package func value(of name: NameID, in node: NodeID) -> ArraySlice<UInt8>? {
        place(ofValueOf: name, in: node).map { text[$0] }
    }

    /// The value of an attribute of an element as a string; nil when it does not have it.
    package func string(of name: NameID, in node: NodeID) -> String? {
        value(of: name, in: node).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Where the value of an attribute stands in ``SourceText/utf8``, without its quotes.
    ///
    /// The start tag is read again for this, so it is for evidence, not for every node.
    ///
    /// - Parameters:
    ///   - name: the attribute.
    ///   - node: the element.
    /// - Returns: the range as written, references unresolved; nil when the element does not have
    ///   the attribute, or has it without a value.
    package func sourceRange(ofValueOf name: NameID, in node: NodeID) -> Range<Int>? {
        let start = Int(self[node].source.lowerBound)
        guard !self[node].source.isEmpty, self[node].kind == .element else { return nil }
        var scanner = StartTagScanner(source.utf8, at: start)
        return scanner.next(named: names[name])?.value
    }
}
