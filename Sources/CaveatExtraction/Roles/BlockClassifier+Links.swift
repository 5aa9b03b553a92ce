internal import CaveatHTML
internal import CaveatModel
internal import CaveatText

/// Lines that are links.
extension BlockClassifier {
    /// Endings of addresses that lead to a document and to no page.
    private static let documents = [
        ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".odt", ".csv", ".zip",
    ]

    /// Whether a line that is a link is what the article rests on, and no teaser: a postal or an
    /// electronic address, a document, a footnote.
    func isSource(_ index: Int) -> Bool {
        let text = outline.text[outline.range(of: index)]
        if let first = text.first, first == 0x5B, let second = text.dropFirst().first,
            ASCII.isDigit(second)
        {
            return true
        }
        for link in outline.blocks[index].links {
            let node = NodeID(Int(outline.links[Int(link)].node))
            guard let address = page.value(of: .href, in: node) else { continue }
            let target = String(
                decoding: address.prefix(while: { $0 != 0x3F && $0 != 0x23 }),
                as: UTF8.self
            )
            .lowercased()
            if target.hasPrefix("mailto:") || target.hasPrefix("tel:")
                || Self.documents.contains(where: target.hasSuffix)
            {
                return true
            }
        }
        return false
    }

    /// Whether a paragraph is a list in disguise: lines each of which is mostly one link, below one
    /// that is none.
    func isListOfTeasers(_ index: Int) -> Bool {
        let features = evidence.features[index]
        guard features.lines > 1, features.linkDensity > 0.5, !features.endsSentence else {
            return false
        }
        let block = outline.blocks[index]
        var (linked, plain) = (0, 0)
        var start = Int(block.text.lowerBound)
        for line in outline.text[outline.range(of: index)].split(
            separator: 0x0A,
            omittingEmptySubsequences: false
        ) {
            let range = start..<start + line.count
            start += line.count + 1
            guard !range.isEmpty else { continue }
            let links = block.links.filter { link in
                let text = outline.links[Int(link)].text
                return range.contains(Int(text.lowerBound))
            }
            let length = links.reduce(0) { $0 + outline.links[Int($1)].text.count }
            if links.count == 1, length * 10 >= range.count * 6 { linked += 1 } else { plain += 1 }
        }
        return linked > 1 && plain <= 1
    }

    /// Whether a text is an address and nothing else.
    func isAddress(_ range: Range<Int>) -> Bool {
        let text = outline.text[range]
        return text.starts(with: "http".utf8) && !text.contains(0x20) && text.contains(0x2F)
    }

    /// Whether a text is one tag of markup that was written with references.
    func isMarkup(_ range: Range<Int>) -> Bool {
        let text = outline.text[range]
        guard text.first == 0x3C, text.last == 0x3E, let second = text.dropFirst().first,
            ASCII.isLetter(second)
        else { return false }
        return text.contains(0x3D)
    }
}
