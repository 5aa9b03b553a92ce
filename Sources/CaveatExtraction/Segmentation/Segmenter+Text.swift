internal import CaveatHTML
internal import CaveatModel
internal import CaveatText

/// The text of blocks and the links in it.
extension Segmenter {
    /// Takes up a node of text.
    mutating func appendText(at index: Int, of page: Page) {
        let node = page.nodes[index]
        let range = range(node.text)
        let isBlank = node.isBlank || Whitespace.fills(page.text.span, range)
        guard out.hasText || !isBlank else { return }
        if breakCount > 0, !isBlank {
            if breakCount > 1, !context.isPreformatted {
                closeBlock()
            } else {
                out.appendBreak(0x0A, origin: breakOrigin)
            }
            breakCount = 0
        }
        if !out.hasText {
            blockContext = context
            blockNode = node.parent.index
            linkStart = links.count
        } else if !isBlank {
            while page.nodes[blockNode].subtreeEnd.index <= index {
                blockNode = page.nodes[blockNode].parent.index
            }
            if context.link >= 0 { separateLinks(context.link) }
        }
        if node.isVerbatim {
            copy(range, of: page.text, from: Int(node.source.lowerBound))
        } else {
            copy(range, of: page.text, page.map, isPreformatted: context.isPreformatted)
        }
    }

    /// Copies a range of the page's text that the source holds byte for byte from an offset on.
    private mutating func copy(_ range: Range<Int>, of text: [UInt8], from origin: Int) {
        if context.isPreformatted {
            out.appendVerbatim(text[range], origin: origin)
        } else {
            out.appendCopy(text, range, origin: origin)
        }
    }

    /// Asks for a space between a link that has just ended and another one that begins.
    ///
    /// Menus set link beside link without white space and leave the distance to a style sheet. Two
    /// links to one place are a word that an editor has cut in two.
    private mutating func separateLinks(_ link: Int32) {
        guard links.count > linkStart, let last = links.last,
            Int(last.text.upperBound) == out.text.count, last.node != UInt32(link)
        else { return }
        let node = NodeID(Int(link))
        guard page.value(of: .href, in: node) != page.value(of: .href, in: NodeID(Int(last.node)))
        else { return }
        out.appendSpace(origin: range(page[node].source))
    }

    /// Copies a range of the page's text with its way back to the source.
    ///
    /// - Parameters:
    ///   - range: the range.
    ///   - text: the text of the page; a parameter like the next one, since taking either from ``page``
    ///     here would count a reference for each node.
    ///   - map: the way back from there.
    ///   - isPreformatted: whether white space is kept.
    mutating func copy(
        _ range: Range<Int>,
        of text: [UInt8],
        _ map: TextMap,
        isPreformatted: Bool = false
    ) {
        var place = mapPlace
        map.forEachRun(in: range, near: &place) { run, origin, replaced in
            if let replaced {
                out.appendReplacement(text.span.extracting(run), origin: origin..<origin + replaced)
            } else if isPreformatted {
                out.appendVerbatim(text[run], origin: origin)
            } else {
                out.appendCopy(text, run, origin: origin)
            }
        }
        mapPlace = place
    }

    /// Files the text since the mark as the text of a link.
    mutating func endLink(_ node: Int32) {
        guard let start = out.markedOffset, start >= out.blockStart, out.text.count > start else {
            out.unmark()
            return
        }
        out.unmark()
        links.append(
            RawLink(text: UInt32(start)..<UInt32(out.text.count), node: UInt32(max(0, node)))
        )
    }

    /// Ends the open block, if there is one.
    @inline(__always)
    mutating func closeBlock() {
        breakCount = 0
        if out.hasText || !deferred.isEmpty {
            fileBlock()
        } else if context.link >= 0 {
            out.mark()
        }
    }

    /// Files the open block, and what waited for its end.
    private mutating func fileBlock() {
        if out.hasText {
            if context.link >= 0 { endLink(context.link) }
            let element = outline(of: blockNode)
            appendBlock(
                element: element,
                origin: .text,
                context: blockContext,
                links: UInt32(linkStart)..<UInt32(links.count)
            )
        }
        guard !deferred.isEmpty else {
            if context.link >= 0 { out.mark() }
            return
        }
        let waiting = deferred
        deferred = []
        for item in waiting { emitNow(item) }
        if context.link >= 0 { out.mark() }
    }

    /// Files the text since the last block as a block.
    mutating func appendBlock(
        element: Int32,
        origin: BlockOrigin,
        context: Context,
        links: Range<UInt32>
    ) {
        let source = out.origin
        guard let text = out.closeBlock() else { return }
        blocks.append(
            RawBlock(
                text: UInt32(text.lowerBound)..<UInt32(text.upperBound),
                source: UInt32(source.lowerBound)..<UInt32(source.upperBound),
                element: element,
                origin: origin,
                form: context.form,
                level: context.level,
                language: context.language,
                links: links
            )
        )
    }
}
