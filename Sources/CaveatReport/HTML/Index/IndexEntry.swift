package import CaveatModel

/// What the index of a folder says about one page: a few words of its report.
package struct IndexEntry: Sendable {
    /// The risk; nil when nothing was found.
    let level: Severity?
    /// What keeps the risk from covering the whole page, in a few words; nil when nothing does.
    let gap: String?
    /// The title of the page; nil when it has none.
    let title: String?
    /// The language of the page; nil when it is unknown.
    let language: String?
    /// The name of the file.
    let name: String
    /// The site; empty when it is unknown.
    let site: String
    /// The day of publication, or what the page says instead; empty when it says nothing.
    let date: String
    /// The number of findings that tell somebody to beware.
    let warningCount: Int
    /// The kinds that were found, each once, the most severe first.
    let kinds: [FindingKind]
    /// The laws of the findings, each once, in order of their codes.
    let laws: [Jurisdiction]

    /// Titles and names are cut to these numbers of columns, so that no page fills the index.
    private static let longestTitle = 160
    private static let longestName = 60

    /// Takes what the index needs from a report.
    package init(_ report: RiskReport) {
        let metadata = report.article.metadata
        level = report.risk.level
        gap =
            switch report.outcome {
            case .complete: report.languageGap.map(Self.words)
            case .partial: "read in part"
            case .empty: "no text"
            }
        title = metadata.title.flatMap { $0.isEmpty ? nil : $0 }.map {
            DisplayWidth.truncate(TerminalText.line($0), toColumns: Self.longestTitle)
        }
        language = metadata.language?.rawValue
        name = report.input.name
        site = Self.short(metadata.site)
        date = Self.day(of: metadata.published)
        warningCount = report.findings.count { !$0.isBrief }
        let bySeverity = report.findings.enumerated().sorted {
            ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
        }
        kinds = bySeverity.map(\.element.kind).uniqued()
        laws = report.findings.map(\.jurisdiction).sorted().uniqued()
    }

    /// What a language leaves open, in a few words.
    private static func words(for gap: LanguageGap) -> String {
        switch gap {
        case .withoutRules(let language): "no rules for \(language)"
        case .unknown: "language unknown"
        }
    }

    private static func short(_ text: String?) -> String {
        DisplayWidth.truncate(TerminalText.line(text ?? ""), toColumns: longestName)
    }

    /// The day of a time, when the page writes it as ISO 8601 does.
    private static func day(of time: String?) -> String {
        guard let time else { return "" }
        return CalendarDay(time.prefix(10))?.description ?? short(time)
    }
}
