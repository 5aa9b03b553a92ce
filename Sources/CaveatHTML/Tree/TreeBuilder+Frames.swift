internal import CaveatModel

/// Pages inside frames.
extension TreeBuilder {
    /// Adds the body of another page as content of the innermost open element.
    ///
    /// Its head and its scripts speak of that page, not of this one. Elements get no place in the source,
    /// since their tags are not written there as tags are; texts and comments have theirs.
    ///
    /// - Parameters:
    ///   - inner: the tree of the page.
    ///   - frame: its source, and where that stands.
    mutating func graft(_ inner: TreeBuilder, from frame: FramedPage) {
        unreadFrameCount += inner.unreadFrameCount
        for shortfall in inner.shortfalls { note(shortfall) }
        guard let body = inner.nodes.firstIndex(where: { $0.name == .body }) else { return }
        let names = inner.names.spellings.map { self.names.intern($0) }
        let textStart = text.count
        let attributeStart = attributes.count
        text += inner.text
        attributes += inner.attributes.map { attribute in
            Attribute(
                name: names[Int(attribute.name.rawValue)],
                value: UInt32(
                    textStart + Int(attribute.value.lowerBound)
                )..<UInt32(textStart + Int(attribute.value.upperBound))
            )
        }
        /// The elements that are open, with their ends in the other page.
        var open: [(end: Int, place: Int)] = []
        var index = body + 1
        let end = inner.nodes[body].subtreeEnd.index
        while index < end, !isFull {
            close(&open, before: index)
            let node = inner.nodes[index]
            guard !Self.speaksOfItsPage(node.name) else {
                index = node.subtreeEnd.index
                continue
            }
            let isElement = node.kind == .element
            let source = frame.map.origin(of: node.source.moved(by: 0))
            append(
                node.kind,
                name: isElement ? names[Int(node.name.rawValue)] : .none,
                parent: open.last?.place,
                attributes: node.attributes.moved(by: attributeStart),
                text: node.text.moved(by: textStart),
                source: isElement ? source.lowerBound..<source.lowerBound : source,
                isBlank: node.isBlank
            )
            guard !isFull else { break }
            if isElement { open.append((node.subtreeEnd.index, nodes.count - 1)) }
            if !node.text.isEmpty { mapText(of: node, in: inner, movedBy: textStart, frame) }
            index += 1
        }
        close(&open, before: .max)
    }

    /// Ends the added elements that end before a node of the other page.
    private mutating func close(_ open: inout [(end: Int, place: Int)], before index: Int) {
        while let last = open.last, last.end <= index {
            nodes[last.place].subtreeEnd = NodeID(nodes.count)
            open.removeLast()
        }
    }

    /// Notes where the text of a node stands in the source of this page.
    private mutating func mapText(
        of node: Node,
        in inner: TreeBuilder,
        movedBy textStart: Int,
        _ frame: FramedPage
    ) {
        inner.map.forEachRun(in: node.text.moved(by: 0)) { run, origin, replaced in
            if let replaced {
                map.appendReplacement(
                    text: run.lowerBound + textStart,
                    origin: frame.map.origin(of: origin..<origin + replaced)
                )
                return
            }
            frame.map.forEachRun(in: origin..<origin + run.count) { part, place, replaced in
                let offset = run.lowerBound + part.lowerBound - origin + textStart
                if let replaced {
                    map.appendReplacement(text: offset, origin: place..<place + replaced)
                } else {
                    map.appendCopy(text: offset, origin: place)
                }
            }
        }
    }

    private static func speaksOfItsPage(_ name: NameID) -> Bool {
        switch name {
        case .script, .style, .title, .meta, .link, .base: true
        default: false
        }
    }
}

extension Range<UInt32> {
    fileprivate func moved(by offset: Int) -> Range<Int> {
        Int(lowerBound) + offset..<Int(upperBound) + offset
    }
}
