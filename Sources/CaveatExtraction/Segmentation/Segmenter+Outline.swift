internal import CaveatHTML

extension Segmenter {
    /// The outline's element for a node, made with all above it when it is new.
    mutating func outline(of node: Int) -> Int32 {
        guard elementOfNode[node] < 0 else { return elementOfNode[node] }
        var current = node
        while elementOfNode[current] < 0, page.nodes[current].kind == .element {
            path.append(current)
            current = page.nodes[current].parent.index
        }
        var parent = elementOfNode[current]
        while let next = path.popLast() {
            let id = NodeID(next)
            elements.append(
                OutlineElement(
                    node: Int32(next),
                    parent: parent,
                    name: page.nodes[next].name,
                    hiding: hidingOfNode[next],
                    blockStart: Int32(blocks.count),
                    blockEnd: Int32(blocks.count),
                    cues: catalog.cues(page, of: id)
                )
            )
            parent = Int32(elements.count - 1)
            elementOfNode[next] = parent
        }
        return parent
    }

    /// Extends the block ranges of all elements over their descendants' blocks.
    mutating func closeElementRanges() {
        for index in blocks.indices {
            let element = Int(blocks[index].element)
            if element >= 0 { elements[element].blockEnd = Int32(index + 1) }
        }
        for index in elements.indices.reversed() {
            let parent = Int(elements[index].parent)
            guard parent >= 0 else { continue }
            elements[parent].blockEnd = max(elements[parent].blockEnd, elements[index].blockEnd)
        }
    }
}
