internal import CaveatModel

/// The passages of a cleaned text in runs: neighbours that are one list, table or quotation together,
/// every other passage by itself.
struct PassageRuns: Sequence, IteratorProtocol {
    private let article: Article
    private var rest: ArraySlice<Passage>

    /// Divides the passages of a report that hold text.
    init(_ report: RiskReport) {
        article = report.article
        rest = report.cleaned.passages.filter { !$0.span.isEmpty }[...]
    }

    /// The next run; at least one passage, all of the same role.
    mutating func next() -> ArraySlice<Passage>? {
        guard let first = rest.first else { return nil }
        let run = rest.prefix(countInRun(from: first))
        rest.removeFirst(run.count)
        return run
    }

    /// How many passages from the first on are one list, table or quotation; 1 for other roles.
    private func countInRun(from first: Passage) -> Int {
        guard first.role.isRunning else { return 1 }
        let container = container(of: first)
        return rest.prefix { $0.role == first.role && self.container(of: $0) == container }.count
    }

    /// The list, table or quotation that a passage stands in, as the page marks it up.
    private func container(of passage: Passage) -> ElementID? {
        let element = passage.block.flatMap { article[$0].element }
        return switch passage.role {
        case .listItem: ListPlace(of: element, in: article)?.list
        case .table: nearest("table", around: element)
        case .quote: nearest("blockquote", around: element)
        default: nil
        }
    }

    /// The innermost element of a name around an element, itself included.
    private func nearest(_ name: String, around element: ElementID?) -> ElementID? {
        var current = element
        while let id = current {
            if article.elements.name(of: id) == name { return id }
            current = article.elements.parent(of: id)
        }
        return nil
    }
}

extension BlockRole {
    /// Whether neighbours of this role are one list, table or quotation.
    fileprivate var isRunning: Bool {
        switch self {
        case .listItem, .table, .quote, .notice: true
        default: false
        }
    }
}
