internal import CaveatHTML
internal import CaveatModel
internal import CaveatText

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
    /// The words of bylines and dates.
    let words: PageWords

    /// A longer byline holds more than names, in bytes: without and with a word that opens it.
    private static let longestByline = (plain: 100, opened: 200)
    /// Bylines beyond this number are a list of something else.
    private static let mostBylines = 8
    /// A longer line holds more than a date, in bytes.
    private static let longestDateline = 120
    /// The blocks before and after the headline among which a date is looked for.
    private static let reach = (before: 12, after: 25)
    /// The same for a byline; tuned, like those above, on half of the corpus pages.
    private static let authorReach = (before: 6, after: 8)

    /// The authors' names: in the first byline and in links that follow it, or beside the headline.
    var authors: [String] {
        for (index, decision) in decisions.enumerated()
        where decision.disposition == .kept(.byline) {
            let names = names(in: index)
            if !names.isEmpty { return namesAndThoseAfter(names, index) }
        }
        guard let headline else { return [] }
        for index in outline.blocks(around: headline, Self.authorReach) {
            let names = authors(at: index)
            if !names.isEmpty { return names }
        }
        return []
    }

    /// The names in a short line.
    private func names(in index: Int) -> [String] {
        let range = outline.range(of: index)
        guard range.count <= Self.longestByline.opened else { return [] }
        let line = String(decoding: outline.text[range], as: UTF8.self)
        guard
            range.count <= Self.longestByline.plain
                || BylineNames(lexicon: words).opensByline(line[...])
        else {
            return []
        }
        return BylineNames(lexicon: words).names(in: line)
    }

    /// Names, and those that stand in bylines right after them as links to their authors.
    private func namesAndThoseAfter(_ names: [String], _ index: Int) -> [String] {
        var names = names
        for next in (index + 1)..<max(index + 1, min(index + Self.mostBylines, decisions.count)) {
            guard decisions[next].disposition == .kept(.byline) else { break }
            for name in linkedAuthors(at: next) ?? [] where !names.contains(name) {
                names.append(name)
            }
        }
        return names
    }

    /// The dates that datelines and the lines beside the headline show.
    ///
    /// - Parameter order: how the page writes day and month in digits.
    /// - Returns: the dates, none of which has to be there.
    func dates(order: DayOrder) -> ShownDates {
        var dates = ShownDates(page: page, text: outline.text, order: order, words: words.dates)
        for (index, decision) in decisions.enumerated()
        where decision.disposition == .kept(.dateline) {
            read(index, into: &dates)
            if dates.isComplete { return dates }
        }
        guard let headline else { return dates }
        for index in outline.blocks(around: headline, Self.reach)
        where index != headline && outline.range(of: index).count <= Self.longestDateline {
            read(index, into: &dates)
            if dates.isComplete { break }
        }
        return dates
    }

    private func read(_ index: Int, into dates: inout ShownDates) {
        let element = outline.blocks[index].element
        dates.read(
            outline.range(of: index),
            in: element >= 0 ? NodeID(Int(outline.elements[Int(element)].node)) : nil
        )
    }

    /// Whether a link leads to a page about an author.
    private func leadsToAuthor(_ link: NodeID) -> Bool {
        if page.value(of: .rel, in: link)?.elementsEqual("author".utf8) ?? false { return true }
        guard let target = page.value(of: .href, in: link) else { return false }
        return words.bylines.authorAddresses.contains { ASCII.contains($0, in: target) }
    }

    /// The authors that a line beside the headline names: by its first word, or by where it leads.
    private func authors(at index: Int) -> [String] {
        let range = outline.range(of: index)
        guard range.count <= Self.longestByline.opened else { return [] }
        if words.bylines.openings.mayStand(in: ScalarLine(outline.text.span, range)) {
            let line = String(decoding: outline.text[range], as: UTF8.self)
            let names = BylineNames(lexicon: words).namesAfterOpening(in: line)
            if !names.isEmpty { return names }
        }
        return linkedAuthors(at: index) ?? []
    }

    /// The names that link to pages about authors; nil when no link of the block does.
    private func linkedAuthors(at index: Int) -> [String]? {
        let links = outline.blocks[index].links
        var names: [String]?
        for link in outline.links[Int(links.lowerBound)..<Int(links.upperBound)] {
            let node = NodeID(Int(link.node))
            guard leadsToAuthor(node) else { continue }
            let text = outline.text[Int(link.text.lowerBound)..<Int(link.text.upperBound)]
            for name in BylineNames(lexicon: words).names(in: String(decoding: text, as: UTF8.self))
            where !(names ?? []).contains(name) {
                names = (names ?? []) + [name]
            }
        }
        return names
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
