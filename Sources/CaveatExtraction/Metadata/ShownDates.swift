internal import CaveatHTML
internal import CaveatText

/// The dates that a page shows beside its headline: of publication and of the last change.
struct ShownDates {
    /// When the article appeared, as ISO 8601.
    private(set) var published: String?
    /// When it was changed, as ISO 8601.
    private(set) var modified: String?

    private let page: Page
    /// The text of the lines.
    private let text: [UInt8]
    private let order: DayOrder
    private let words: DateWords
    /// The line before, when it was short and had no date: "Updated", with the date in the next line.
    private var label: Range<Int>?

    /// A longer line announces nothing, in bytes.
    private static let longestLabel = 60
    /// Elements below a line's own that are looked at.
    private static let mostElements = 16

    /// Prepares to read a page's lines.
    ///
    /// - Parameters:
    ///   - page: the parsed page.
    ///   - text: the text in which its lines stand.
    ///   - order: how it writes day and month in digits.
    ///   - words: the words of dates.
    init(page: Page, text: [UInt8], order: DayOrder, words: DateWords) {
        self.page = page
        self.text = text
        self.order = order
        self.words = words
    }

    /// Whether both dates are known.
    var isComplete: Bool { published != nil && modified != nil }

    /// Reads a line; what is known already stays.
    ///
    /// Most lines hold too few digits for a date, and are left after a look at their bytes.
    ///
    /// - Parameters:
    ///   - range: the line.
    ///   - node: the innermost element around it.
    mutating func read(_ range: Range<Int>, in node: NodeID?) {
        var marked: [MarkedDate] = []
        if let node { marked = markedDates(in: node) }
        let mayHoldDate = ScalarKind.holds(digits: DateTokens.fewestDigits, text.span, range)
        guard mayHoldDate || !marked.isEmpty else {
            label = range
            return
        }
        let line = DatedLine(scalars(of: range), order: order, words: words)
        guard !line.entries.isEmpty || !marked.isEmpty else {
            label = range
            return
        }
        let part = line.entries.count == 1 ? node.flatMap(event(markedIn:)) : nil
        let event = line.event ?? node.flatMap(event(markedAt:)) ?? part ?? announced
        label = nil
        guard !line.entries.isEmpty else {
            for date in marked { note(date.iso, date.event ?? event ?? .publication) }
            return
        }
        // Words about one date of a line tell that another is not meant.
        let isTold = line.entries.contains { $0.event != nil }
        for (index, entry) in line.entries.enumerated() {
            let own =
                marked.count == line.entries.count
                ? marked[index] : marked.first { $0.iso.hasPrefix(entry.date.iso) }
            let what =
                entry.event ?? own?.event ?? (isTold || index > 0 ? nil : event) ?? .publication
            note(own?.iso ?? written(entry, range, isAlone: line.entries.count == 1), what)
        }
    }

    /// What the line before announced.
    private var announced: DatedLine.Event? {
        guard let label, label.count <= Self.longestLabel else { return nil }
        return words.event(in: scalars(of: label).scalars[...])
    }

    private func scalars(of line: Range<Int>) -> ScalarLine {
        ScalarLine(text.span, line, longest: DateTokens.longest)
    }

    private mutating func note(_ date: String, _ event: DatedLine.Event) {
        switch event {
        case .publication: published = published ?? date
        case .change: modified = modified ?? date
        }
    }

    /// A written date, with its time where the line is nothing else.
    private func written(
        _ entry: DatedLine.Entry,
        _ line: Range<Int>,
        isAlone: Bool
    ) -> String {
        guard isAlone, entry.event == nil,
            let whole = ISODate(words: words).normalised(
                String(decoding: text[line], as: UTF8.self)
            ),
            whole.hasPrefix(entry.date.iso)
        else { return entry.date.iso }
        return whole
    }

    // MARK: Elements

    /// A date in an attribute.
    private typealias MarkedDate = (iso: String, event: DatedLine.Event?)

    /// The dates in attributes of an element and of those in it.
    private func markedDates(in node: NodeID) -> [MarkedDate] {
        var dates: [MarkedDate] = []
        let below = page.descendants(of: node)
        for index in node.index..<min(below.upperBound, below.lowerBound + Self.mostElements) {
            guard !page.nodes[index].attributes.isEmpty else { continue }
            let id = NodeID(index)
            guard let iso = date(of: id) else { continue }
            dates.append((iso, event(markedAt: id) ?? event(markedAt: node)))
        }
        return dates
    }

    private func date(of node: NodeID) -> String? {
        for name: NameID in [.datetime, .content] {
            if let value = page.string(of: name, in: node),
                let date = ISODate(words: words).normalised(value)
            {
                return date
            }
        }
        return nil
    }

    /// What the attributes of an element say about its date.
    private func event(markedAt node: NodeID) -> DatedLine.Event? {
        // "entry-date published updated" is both, as long as nothing was changed.
        if marks(words.marks.published, standAt: node) { return .publication }
        return marks(words.marks.changed, standAt: node) ? .change : nil
    }

    /// What the attributes of the first part of a line that holds a date say about it.
    private func event(markedIn node: NodeID) -> DatedLine.Event? {
        page.descendants(of: node).prefix(Self.mostElements).lazy
            .filter { page.nodes[$0].kind == .element && holdsDigits(NodeID($0)) }
            .compactMap { event(markedAt: NodeID($0)) }.first
    }

    private func holdsDigits(_ node: NodeID) -> Bool {
        page.descendants(of: node).contains { index in
            let text = page.nodes[index].text
            return ScalarKind.holds(
                digits: DateTokens.fewestDigits,
                page.text.span,
                Int(text.lowerBound)..<Int(text.upperBound)
            )
        }
    }

    private func marks(_ marks: [[UInt8]], standAt node: NodeID) -> Bool {
        page[node].attributes.contains { position in
            let attribute = page.attributes[Int(position)]
            switch attribute.name {
            case .itemprop, .class, .id, .property:
                let value = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
                return marks.contains { ASCII.contains($0, in: page.text[value]) }
            default: return false
            }
        }
    }
}
