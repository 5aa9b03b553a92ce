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

    /// Counts the siblings of the elements that hold blocks; those of others nobody asks for.
    init(_ page: Page, of elements: [OutlineElement]) {
        let nodes = page.nodes
        var ordinals = [UInt32](repeating: 0, count: nodes.count)
        // A tally of another element counts as none, so that none has to be cleared.
        var tallies = [Tally](repeating: Tally(), count: page.names.count)
        for element in elements where ordinals[Int(element.node)] == 0 {
            let parent = nodes[Int(element.node)].parent.index
            let end = nodes[parent].subtreeEnd.index
            var child = parent + 1
            while child < end {
                let node = nodes[child]
                if node.kind == .element {
                    let name = Int(node.name.rawValue)
                    var tally = tallies[name]
                    if tally.parent != parent { tally = Tally(parent: parent) }
                    tally.count &+= 1
                    tallies[name] = tally
                    ordinals[child] = tally.count
                }
                child = node.subtreeEnd.index
            }
        }
        self.ordinals = ordinals
    }

    /// The 1-based position of an element.
    func ordinal(of node: NodeID) -> Int { max(1, Int(ordinals[node.index])) }
}
