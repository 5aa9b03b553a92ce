internal import Caveat
internal import CaveatModel
internal import CaveatReport

/// What became of a page's blocks and why, as lines for a person.
///
/// Blocks beside each other that were kept or removed for the same reason are one entry: a menu of forty
/// links is one thing to a reader, and so are the paragraphs of an article.
struct BlockListing {
    /// The longest piece of a block that is shown, in characters.
    private static let sampleLength = 70
    /// The pieces that are shown of blocks in one entry.
    private static let mostSamples = 4
    /// Texts longer than this, in letters, are entries of their own.
    private static let longestGathered = 120

    private let article: Article
    private let showsAll: Bool

    /// Makes a listing.
    ///
    /// - Parameters:
    ///   - article: the article.
    ///   - showsAll: whether each removed block is an entry of its own, and what was counted in it and the
    ///     elements around it are told.
    init(_ article: Article, showsAll: Bool) {
        self.article = article
        self.showsAll = showsAll
    }

    // MARK: Summary

    /// Where the article was found, and how much was kept and removed.
    var summary: [String] {
        var lines: [String] = []
        if let container = article.container {
            let path = TerminalText.line(article.path(of: container))
            lines.append("article's column: \(path)\(shareOfProse)")
        }
        var kept: [BlockRole: Int] = [:]
        var removed: [RemovalCategory: Int] = [:]
        for block in article.blocks where block.origin == .text {
            switch block.disposition {
            case .kept(let role): kept[role, default: 0] += 1
            case .removed(let category): removed[category, default: 0] += 1
            }
        }
        let roles = BlockRole.allCases.compactMap { role in kept[role].map { "\($0) \(role)" } }
        let categories = RemovalCategory.allCases.compactMap { category in
            removed[category].map { "\($0) \(category)" }
        }
        lines.append("kept:    \(roles.isEmpty ? "nothing" : roles.joined(separator: ", "))")
        lines.append(
            "removed: \(categories.isEmpty ? "nothing" : categories.joined(separator: ", "))"
        )
        return lines
    }

    /// The column's share of the page's running text, which made it the column.
    private var shareOfProse: String {
        var inside: Float = 0
        var total: Float = 0
        for signals in signals(of: article.blocks[...]) {
            total += signals.prose.value
            if signals.isInsideArticle { inside += signals.prose.value }
        }
        guard total > 0 else { return "" }
        return ", \(Int((inside / total * 100).rounded()))% of the page's running text"
    }

    // MARK: Entries

    /// The blocks in the order of the page.
    var lines: [String] {
        var lines: [String] = []
        var rest = article.blocks[...]
        var cursor = LineCursor()
        while let first = rest.first {
            let gathered = rest.dropFirst().prefix { isAlike($0, first) }
            lines += entry(for: rest.prefix(gathered.count + 1), moving: &cursor)
            rest.removeFirst(gathered.count + 1)
        }
        return lines
    }

    /// Whether two blocks have the same fate for the same reason and go into one entry.
    private func isAlike(_ block: Block, _ first: Block) -> Bool {
        !showsAll && block.disposition == first.disposition
            && block.reason == first.reason && block.decidingElement == first.decidingElement
            && block.zone == first.zone && (!first.isRemoved || isShort(first) && isShort(block))
    }

    private func isShort(_ block: Block) -> Bool {
        (article.signals(of: block.id)?.letters ?? 0) <= Self.longestGathered
    }

    private func entry(
        for blocks: ArraySlice<Block>,
        moving cursor: inout LineCursor
    ) -> [String] {
        guard let first = blocks.first else { return [] }
        let (verb, name): (String, String) =
            switch first.disposition {
            case .kept(let role): ("kept   ", role.rawValue)
            case .removed(let category): ("removed", category.rawValue)
            }
        var head = "  \(verb) \(name.padded(to: 17)) \(first.zone.rawValue.padded(to: 10)) "
        head +=
            "\(place(of: blocks, moving: &cursor)): \(TerminalText.line(first.reason.description))"
        if let element = first.decidingElement { head += " (\(label(of: element)))" }
        let texts = blocks.map { article.string(of: $0) }.filter { !$0.isEmpty }
        var samples = texts.prefix(Self.mostSamples).map { "“\(Self.sample($0))”" }
        if texts.count > samples.count { samples.append("… \(texts.count - samples.count) more") }
        var details = [samples.joined(separator: " ")]
        if showsAll { details += [evidence(of: blocks), position(of: first)] }
        return [head] + details.filter { !$0.isEmpty }.map { "            \($0)" }
    }

    private func place(of blocks: ArraySlice<Block>, moving cursor: inout LineCursor) -> String {
        let lines = [blocks.first, blocks.last].compactMap { $0 }.map { block in
            let origin = article.map.origin(of: block.span.range).lowerBound
            return cursor.move(to: origin, in: article.source).line
        }
        guard blocks.count > 1, let first = lines.first, let last = lines.last else {
            return "line \(lines.first ?? 1)"
        }
        return
            (first == last ? "line \(first)" : "lines \(min(first, last)) to \(max(first, last))")
            + ", \(blocks.count) blocks"
    }

    private func signals(of blocks: ArraySlice<Block>) -> [BlockSignals] {
        blocks.compactMap { article.signals(of: $0.id) }
    }

    /// What was counted in the blocks.
    private func evidence(of blocks: ArraySlice<Block>) -> String {
        let signals = signals(of: blocks)
        guard let first = signals.first else { return "" }
        if signals.count == 1 { return first.description }
        let letters = signals.reduce(0) { $0 + $1.letters }
        let linked = signals.reduce(0) { $0 + Double($1.letters) * $1.linkDensity }
        let share = letters > 0 ? Int((linked / Double(letters) * 100).rounded()) : 0
        return "\(letters) letters, \(share)% in links"
    }

    /// The elements around a block, innermost first.
    private func position(of block: Block) -> String {
        var labels: [String] = []
        var current = block.element
        while let id = current, labels.count < 4 {
            labels.append(label(of: id))
            current = article.elements.parent(of: id)
        }
        return labels.joined(separator: " in ")
    }

    /// An element with its id and the first of its classes.
    private func label(of id: ElementID) -> String {
        let element = article.elements[id.index]
        var label = element.name
        if let identifier = element.identifier, !identifier.isEmpty { label += "#\(identifier)" }
        for name in (element.classes ?? "").split(whereSeparator: \.isWhitespace).prefix(2) {
            label += ".\(name)"
        }
        return Self.sample(label)
    }

    /// The beginning of a text on one line, safe for a terminal.
    static func sample(_ text: String) -> String {
        let line = text.replacing("\n", with: " ")
        let short = line.count > sampleLength ? line.prefix(sampleLength) + "…" : line[...]
        return TerminalText.line(String(short))
    }
}
