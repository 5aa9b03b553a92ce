internal import CaveatHTML

/// The dates that a page shows beside its headline: of publication and of the last change.
struct ShownDates {
    /// When the article appeared, as ISO 8601.
    private(set) var published: String?
    /// When it was changed, as ISO 8601.
    private(set) var modified: String?

    private let page: Page
    private let order: DayOrder
    /// What a line without a date announced: "Updated", with the date in the next line.
    private var announced: DatedLine.Event?

    /// A longer line announces nothing, in bytes.
    private static let longestLabel = 60
    /// Elements below a line's own that are looked at.
    private static let mostElements = 16

    /// Prepares to read a page's lines.
    init(page: Page, order: DayOrder) {
        self.page = page
        self.order = order
    }

    /// Whether both dates are known.
    var isComplete: Bool { published != nil && modified != nil }

    /// Reads a line; what is known already stays.
    ///
    /// - Parameters:
    ///   - text: the line.
    ///   - node: the innermost element around it.
    mutating func read(_ text: String, in node: NodeID?) {
        let line = DatedLine(text, order: order)
        let marked = node.map(markedDates(in:)) ?? []
        if line.entries.isEmpty, marked.isEmpty {
            announced = text.utf8.count <= Self.longestLabel ? line.event : nil
            return
        }
        let event = line.event ?? node.flatMap(event(markedAt:)) ?? announced
        announced = nil
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
            note(own?.iso ?? written(entry, text, isAlone: line.entries.count == 1), what)
        }
    }

    private mutating func note(_ date: String, _ event: DatedLine.Event) {
        switch event {
        case .publication: published = published ?? date
        case .change: modified = modified ?? date
        }
    }

    /// A written date, with its time where the line is nothing else.
    private func written(_ entry: DatedLine.Entry, _ text: String, isAlone: Bool) -> String {
        guard isAlone, entry.event == nil, let whole = ISODate.normalised(text),
            whole.hasPrefix(entry.date.iso)
        else { return entry.date.iso }
        return whole
    }

    // MARK: Elements

    /// A date in an attribute.
    private typealias MarkedDate = (iso: String, event: DatedLine.Event?)

    /// The dates in attributes of an element and of those in it.
    private func markedDates(in node: NodeID) -> [MarkedDate] {
        // Few lines have a date in an attribute, so its marks are read only then.
        lazy var own = event(markedAt: node)
        let below = page.descendants(of: node).prefix(Self.mostElements).map(NodeID.init)
        return ([node] + below).compactMap { id in
            for name: NameID in [.datetime, .content] {
                if let value = page.string(of: name, in: id),
                    let date = ISODate.normalised(value)
                {
                    return (date, event(markedAt: id) ?? own)
                }
            }
            return nil
        }
    }

    /// How attributes name the date of publication.
    private static let publishedMarks = ["publish", "created", "entry-date", "pubdate"]
    /// How they name the date of a change.
    private static let changedMarks = ["modif", "updated", "lastupdate", "actualiza", "aktualis"]

    /// What the attributes of an element say about its date.
    private func event(markedAt node: NodeID) -> DatedLine.Event? {
        let words = ([.itemprop, .class, .id, .property] as [NameID])
            .compactMap { page.string(of: $0, in: node)?.lowercased() }
            .joined(separator: " ")
        // "entry-date published updated" is both, as long as nothing was changed.
        if Self.publishedMarks.contains(where: words.contains) { return .publication }
        return Self.changedMarks.contains(where: words.contains) ? .change : nil
    }
}
