internal import CaveatHTML
internal import CaveatText

/// What an element inside a line is to it.
extension Segmenter {
    /// Whether an element holds a few marks and no letter: the colon between a kicker and a title.
    func isSeparator(_ node: Int) -> Bool {
        var count = 0
        for index in page.descendants(of: NodeID(node)) {
            for byte in page.text[range(page.nodes[index].text)] {
                guard byte < 0x30 || (0x3A...0x3F).contains(byte) else { return false }
                count += 1
            }
        }
        return count > 0 && count <= Self.longestSeparator
    }

    /// The most bytes that stand between a kicker and a title.
    private static let longestSeparator = 4

    /// Whether an anchor is a link; a heading that leads to a place on its own page is none.
    static func leadsElsewhere(_ node: NodeID, of page: Page, from form: BlockForm) -> Bool {
        guard let address = page.place(ofValueOf: .href, in: node) else { return false }
        return form != .heading || address.isEmpty || page.text[address.lowerBound] != 0x23
    }

    /// Whether an element stands right behind a link and holds more of them: a card that appears over a
    /// name while the pointer rests on it.
    func isHoverCard(_ node: Node, at index: Int) -> Bool {
        guard node.name == .span || node.name == .div, links.count > linkStart,
            let last = links.last, Int(last.text.upperBound) == out.text.count
        else { return false }
        return page.descendants(of: NodeID(index)).prefix(Self.longestWord)
            .count { page.nodes[$0].name == .a } > 1
    }

    /// The most nodes in an element that is a word of a sentence.
    private static let longestWord = 64

    /// Whether an element stands between text and text of one parent and holds no block.
    func isWord(_ index: Int) -> Bool {
        let node = page.nodes[index]
        let end = node.subtreeEnd.index
        guard out.hasText, end - index <= Self.longestWord, end < page.nodes.count,
            page.nodes[end].kind == .text, page.nodes[end].parent == node.parent,
            !Whitespace.fills(page.text.span, range(page.nodes[end].text))
        else { return false }
        return (index + 1..<end).allSatisfy { inner in
            guard page.nodes[inner].kind == .element else { return true }
            switch traits[Int(page.nodes[inner].name.rawValue)].flow {
            case .inline, .void, .code: return true
            case .block, .lineBreak, .table, .row, .cell, .metadata: return false
            }
        }
    }
}
