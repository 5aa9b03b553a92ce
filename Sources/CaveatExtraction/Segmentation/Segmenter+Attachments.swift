internal import CaveatHTML
internal import CaveatModel

extension Segmenter {
    /// Files something that stands beside the text, now or when the open block is closed.
    mutating func emit(_ item: Deferred) {
        if out.hasText {
            deferred.append(item)
        } else {
            emitNow(item)
            if context.link >= 0 { out.mark() }
        }
    }

    /// Files something that stands beside the text, no block being open.
    mutating func emitNow(_ item: Deferred) {
        var plain = Context()
        plain.language = context.language
        let none = UInt32(links.count)..<UInt32(links.count)
        switch item {
        case .attribute(let node, let name):
            copyAttribute(name, of: node)
            appendBlock(
                element: out.hasText ? outline(of: node) : -1,
                origin: .attribute,
                context: plain,
                links: none
            )
        case .comment(let node):
            copy(range(page.nodes[node].text), of: page.text, page.map)
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

    /// Copies an attribute's value with its way back to the source.
    ///
    /// The start tag says what the value is. What libxml2 takes for an attribute where browsers see
    /// none is left out.
    mutating func copyAttribute(_ name: NameID, of node: Int) {
        let source = page.source.utf8
        guard let value = page.sourceRange(ofValueOf: name, in: NodeID(node)) else { return }
        var characters: [UInt8] = []
        var start = value.lowerBound
        while let reference = AttributeReference.first(in: source, start..<value.upperBound) {
            if reference.place.lowerBound > start {
                out.appendCopy(source, start..<reference.place.lowerBound, origin: start)
            }
            characters.removeAll(keepingCapacity: true)
            reference.appendCharacters(to: &characters)
            out.appendReplacement(characters.span, origin: reference.place)
            start = reference.place.upperBound
        }
        out.appendCopy(source, start..<value.upperBound, origin: start)
    }
}
