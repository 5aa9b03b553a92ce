internal import CaveatHTML

/// The positions of elements among the siblings of the same name.
struct SiblingOrdinals {
    private let ordinals: [UInt32]

    /// Counts all elements of a page in one pass.
    init(_ page: Page) {
        var ordinals = [UInt32](repeating: 0, count: page.nodes.count)
        // Open addressing over (parent, name): there is at most one pair for each element.
        var capacity = 16
        while capacity < page.nodes.count * 2 { capacity *= 2 }
        var keys = [UInt64](repeating: .max, count: capacity)
        var counts = [UInt32](repeating: 0, count: capacity)
        for (index, node) in page.nodes.enumerated() where node.kind == .element {
            let key = UInt64(node.parent.rawValue) << 16 | UInt64(node.name.rawValue)
            var slot =
                Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & (capacity - 1)
            while keys[slot] != key, keys[slot] != .max { slot = (slot &+ 1) & (capacity &- 1) }
            keys[slot] = key
            counts[slot] &+= 1
            ordinals[index] = counts[slot]
        }
        self.ordinals = ordinals
    }

    /// The 1-based position of an element.
    func ordinal(of node: NodeID) -> Int { max(1, Int(ordinals[node.index])) }
}
