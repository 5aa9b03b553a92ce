internal import CaveatHTML
internal import CaveatModel

/// What the page shows about its author and date, for pages whose tags say nothing.
///
/// Nothing is looked for before it is asked for: most pages have tags.
struct VisibleMetadata {
    /// The parsed page.
    let page: Page
    /// Its blocks.
    let outline: Segmentation
    /// What was decided about them.
    let decisions: [BlockClassifier.Decision]
    /// The block with the article's title.
    let headline: Int?

    /// A longer byline holds more than names, in bytes.
    private static let longestByline = 100
    /// A longer line holds more than a date, in bytes.
    private static let longestDateline = 120
    /// The blocks before and after the headline among which a date is looked for.
    private static let reach = (before: 12, after: 25)
    /// The same for a byline; tuned, like those above, on half of the corpus pages.
    private static let authorReach = (before: 6, after: 8)

    /// The author's name: in the first byline, or beside the headline.
    var author: String? {
        for (index, decision) in decisions.enumerated()
        where decision.disposition == .kept(.byline) {
            let range = outline.range(of: index)
            guard range.count <= Self.longestByline else { continue }
            let line = String(decoding: outline.text[range], as: UTF8.self)
            if let name = BylineName.name(in: line) { return name }
        }
        guard let headline else { return nil }
        for index in outline.blocks(around: headline, Self.authorReach) {
            if let name = author(at: index) { return name }
        }
        return nil
    }

    /// The date of publication as ISO 8601: in the first dateline, or beside the headline.
    var published: String? {
        for (index, decision) in decisions.enumerated()
        where decision.disposition == .kept(.dateline) {
            if let date = date(at: index) { return date }
        }
        guard let headline else { return nil }
        for index in outline.blocks(around: headline, Self.reach) {
            let range = outline.range(of: index)
            guard range.count <= Self.longestDateline,
                outline.text[range].contains(where: ASCII.isDigit)
            else { continue }
            if let date = date(at: index) { return date }
        }
        return nil
    }

    /// What the address of a page about an author has in it.
    private static let authorPages = [
        "/author", "/autor", "/auteur", "/contributor", "/journalist", "/staff/", "/by/",
        "/people/", "/writers/", "/yazar", "/avtor",
    ]

    /// The author that a line beside the headline names: by its first word, or by where it leads.
    private func author(at index: Int) -> String? {
        let range = outline.range(of: index)
        guard range.count <= Self.longestByline else { return nil }
        if Byline.isByline(outline.text.span, range) {
            return BylineName.name(in: String(decoding: outline.text[range], as: UTF8.self))
        }
        let links = outline.blocks[index].links
        for link in outline.links[Int(links.lowerBound)..<Int(links.upperBound)] {
            let node = NodeID(Int(link.node))
            let target = page.string(of: .href, in: node)?.lowercased() ?? ""
            guard
                page.value(of: .rel, in: node)?.elementsEqual("author".utf8) ?? false
                    || Self.authorPages.contains(where: target.contains)
            else { continue }
            let text = outline.text[Int(link.text.lowerBound)..<Int(link.text.upperBound)]
            return BylineName.name(in: String(decoding: text, as: UTF8.self))
        }
        return nil
    }

    /// The date that a block shows.
    private func date(at index: Int) -> String? {
        let range = outline.range(of: index)
        if let date = datetime(around: outline.blocks[index].element) { return date }
        let line = String(decoding: outline.text[range], as: UTF8.self)
        let whole = ISODate.normalised(line)
        guard let written = WrittenDate(line)?.iso, whole?.hasPrefix(written) != true else {
            return whole
        }
        return written
    }

    /// The `datetime` of the element around a date, or of one in it.
    private func datetime(around element: Int32) -> String? {
        guard element >= 0 else { return nil }
        let node = NodeID(Int(outline.elements[Int(element)].node))
        for index in [node.index] + Array(page.descendants(of: node).prefix(16)) {
            for name: NameID in [.datetime, .content] {
                if let value = page.string(of: name, in: NodeID(index)),
                    let date = ISODate.normalised(value)
                {
                    return date
                }
            }
        }
        return nil
    }
}

extension Segmentation {
    /// The blocks of text after and before a block, those after it first.
    fileprivate func blocks(around index: Int, _ reach: (before: Int, after: Int)) -> [Int] {
        let after = index..<min(blocks.count, index + reach.after)
        let before = max(0, index - reach.before)..<index
        return (Array(after) + Array(before)).filter { blocks[$0].origin == .text }
    }
}
