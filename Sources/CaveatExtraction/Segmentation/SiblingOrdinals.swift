internal import CaveatHTML

/// The positions of elements among the siblings of the same name.
struct SiblingOrdinals {
    private let ordinals: [UInt32]

    /// The children of one name in an element.
    private struct Tally {
        /// The element whose children were last counted.
        var parent = -1
        /// How many of them have had the name so far.
        var count: UInt32 = 0
    }

    /// Counts the children of all elements of a page.
    init(_ page: Page) {
        var ordinals = [UInt32](repeating: 0, count: page.nodes.count)
        // A tally of another element counts as none, so that none has to be cleared.
        var tallies = [Tally](repeating: Tally(), count: page.names.count)
        for parent in page.nodes.indices {
            let end = page.nodes[parent].subtreeEnd.index
            var child = parent + 1
            while child < end {
                let node = page.nodes[child]
                if node.kind == .element {
                    let name = Int(node.name.rawValue)
                    if tallies[name].parent != parent { tallies[name] = Tally(parent: parent) }
                    tallies[name].count &+= 1
                    ordinals[child] = tallies[name].count
                }
                child = node.subtreeEnd.index
            }
        }
        self.ordinals = ordinals
    }

    /// The 1-based position of an element.
    func ordinal(of node: NodeID) -> Int { max(1, Int(ordinals[node.index])) }
}
