internal import CaveatHTML
internal import CaveatModel

extension Segmenter {
    /// Files something that stands beside the text, now or when the open block is closed.
    mutating func emit(_ item: Deferred, in context: Context) {
        if out.hasText {
            deferred.append(item)
        } else {
            emitNow(item, in: context)
            if context.link >= 0 { out.mark() }
        }
    }

    /// Files something that stands beside the text, no block being open.
    mutating func emitNow(_ item: Deferred, in context: Context) {
        var plain = Context()
        plain.language = context.language
        let none = UInt32(links.count)..<UInt32(links.count)
        switch item {
        case .attribute(let node, let value, let index):
            copyAttribute(value, index: index, node: node)
            appendBlock(
                element: out.hasText ? outline(of: node) : -1,
                origin: .attribute,
                context: plain,
                links: none
            )
        case .comment(let node):
            copy(range(page.nodes[node].text))
            appendBlock(
                element: out.hasText ? outline(of: page.nodes[node].parent.index) : -1,
                origin: .comment,
                context: plain,
                links: none
            )
        case .code(let node):
            appendCode(node, language: context.language)
        case .subtree(let node):
            var hidden = context
            hidden.link = -1
            hidden.form = .plain
            hidden.isInRow = false
            hidden.isDataTable = false
            hidden.hiding = hidingOfNode[node]
            hidden.isInDrawing = hidden.isInDrawing || hidden.hiding == .drawing
            let emits = page.nodes[node]
            readLanguage(of: emits, &hidden)
            walk(node..<emits.subtreeEnd.index, in: hidden)
        }
    }

    private mutating func readLanguage(of node: Node, _ context: inout Context) {
        for position in node.attributes {
            let attribute = page.attributes[Int(position)]
            if attribute.name == .lang || attribute.name == .xmlLang {
                context.language = language(range(attribute.value))
            }
        }
    }

    private mutating func appendCode(_ node: Int, language: UInt16) {
        for child in page.descendants(of: NodeID(node)) {
            let source = page.nodes[child].source
            guard !source.isEmpty else { continue }
            blocks.append(
                RawBlock(
                    text: UInt32(out.text.count)..<UInt32(out.text.count),
                    source: source,
                    element: outline(of: node),
                    origin: .code,
                    form: .plain,
                    level: 0,
                    language: language,
                    links: UInt32(links.count)..<UInt32(links.count)
                )
            )
        }
    }

    /// Copies an attribute's value.
    mutating func copyAttribute(_ value: Range<UInt32>, index: Int, node: Int) {
        let range = range(value)
        guard !Whitespace.fills(page.text.span, range) else { return }
        let source =
            page.sourceRange(ofValueOf: page.attributes[index].name, in: NodeID(node))
            ?? self.range(page.nodes[node].source)
        if source.count == range.count, page.source.utf8[source] == page.text[range] {
            out.appendCopy(page.text, range, origin: source.lowerBound)
        } else {
            // References in it: the value stands for what is written as a whole.
            out.appendFolded(page.text, range, origin: source)
        }
    }
}
