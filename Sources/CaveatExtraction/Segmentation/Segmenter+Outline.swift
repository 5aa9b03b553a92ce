internal import CaveatHTML

extension Segmenter {
    /// The outline's element for a node, made with all above it when it is new.
    mutating func outline(of node: Int) -> Int32 {
        let known = elementOfNode[node]
        if known >= 0 || page.nodes[node].kind != .element { return known }
        let above = page.nodes[node].parent.index
        // Most new elements stand in one that is known.
        if elementOfNode[above] >= 0 { return appendElement(node, in: elementOfNode[above]) }
        var current = above
        while elementOfNode[current] < 0, page.nodes[current].kind == .element {
            path.append(current)
            current = page.nodes[current].parent.index
        }
        var parent = elementOfNode[current]
        while let next = path.popLast() { parent = appendElement(next, in: parent) }
        return appendElement(node, in: parent)
    }

    /// Makes the outline's element for a node.
    private mutating func appendElement(_ node: Int, in parent: Int32) -> Int32 {
        let element = Int32(truncatingIfNeeded: elements.count)
        let start = Int32(truncatingIfNeeded: blocks.count)
        elements.append(
            OutlineElement(
                node: Int32(truncatingIfNeeded: node),
                parent: parent,
                name: page.nodes[node].name,
                hiding: hidingOfNode[node],
                blockStart: start,
                blockEnd: start,
                cues: catalog.cues(page, of: NodeID(node))
            )
        )
        elementOfNode[node] = element
        return element
    }

    /// Extends the block ranges of all elements over their descendants' blocks.
    mutating func closeElementRanges() {
        let blocks = blocks
        var elements = elements.mutableSpan
        for index in blocks.indices {
            let element = Int(blocks[index].element)
            if element >= 0 { elements[element].blockEnd = Int32(truncatingIfNeeded: index &+ 1) }
        }
        for index in elements.indices.reversed() {
            let parent = Int(elements[index].parent)
            guard parent >= 0 else { continue }
            elements[parent].blockEnd = max(elements[parent].blockEnd, elements[index].blockEnd)
        }
    }
}
