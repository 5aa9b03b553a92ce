internal import CaveatModel

/// A row of a table of findings.
struct TableRow {
    private let report: RiskReport
    private let finding: Finding?
    private let reasonToIgnore: String?

    /// The row of a page without findings.
    init(_ report: RiskReport) {
        self.report = report
        finding = nil
        reasonToIgnore = nil
    }

    /// The row of a finding.
    init(_ report: RiskReport, finding: Finding) {
        self.report = report
        self.finding = finding
        reasonToIgnore = nil
    }

    /// The row of a finding that a user's file sets aside.
    init(_ report: RiskReport, ignored: IgnoredFinding) {
        self.report = report
        finding = ignored.finding
        reasonToIgnore = ignored.reason
    }

    /// What stands in a column; empty where there is nothing to say.
    func cell(_ column: TableColumn) -> String {
        cell(ofPage: column) ?? finding.flatMap { cell(column, of: $0) } ?? ""
    }

    private func cell(ofPage column: TableColumn) -> String? {
        let metadata = report.article.metadata
        switch column {
        case .name: return report.input.name == "-" ? "standard input" : report.input.name
        case .url: return metadata.url
        case .title: return metadata.title
        case .site: return metadata.site
        case .published: return metadata.published
        case .language: return metadata.language?.rawValue
        case .risk: return Wording.name(of: report.risk.level)
        case .outcome: return report.outcome.word
        case .remarks:
            // A row without a finding says what "none" is about.
            let scope = finding == nil ? [Wording.scope(of: report)] : []
            let judgement = [report.article.judgement.remark].compactMap { $0 }
            return joined(report.outcome.remarks + judgement + scope)
        case .digest: return report.input.digest.description
        case .bytes: return String(report.input.byteCount)
        case .encoding: return report.input.encoding.name.rawValue
        default: return nil
        }
    }

    private func cell(_ column: TableColumn, of finding: Finding) -> String? {
        let first = finding.evidence.first
        switch column {
        case .rule: return finding.rule.rawValue
        case .kind: return finding.kind.rawValue
        case .severity: return finding.severity.rawValue
        case .confidence: return finding.confidence.level.rawValue
        case .possible: return String(finding.isPossible)
        case .ignored: return reasonToIgnore
        case .jurisdiction: return finding.jurisdiction.code
        case .finding: return finding.title
        case .law: return joined(finding.basis.map(\.citation))
        case .acts: return joined(finding.facts.acts.map(\.value.rawValue))
        case .penalties: return joined(finding.facts.penalties.map(\.value.rawValue))
        case .persons: return joined(finding.facts.persons.map(\.value))
        case .territories: return joined(finding.facts.territories.map(\.value))
        case .authorities: return joined(finding.facts.authorities.map(\.value))
        case .entry: return finding.listEntry?.name
        case .zone: return finding.zone.rawValue
        case .setAside: return String(finding.isSetAside)
        case .quote:
            return finding.evidence.map(\.quote).filter { !$0.isEmpty }.joined(separator: " … ")
        case .quoteHMAC:
            return finding.evidence.compactMap { $0.keyedDigest?.hexadecimal }
                .joined(separator: " ")
        case .line: return first.map { String($0.place.line) }
        case .column: return first.map { String($0.place.column) }
        case .byteStart: return first.map { String($0.source.start) }
        case .byteEnd: return first.map { String($0.source.end) }
        case .byteRanges:
            return finding.evidence.map { "\($0.source.start)-\($0.source.end)" }
                .joined(separator: " ")
        default: return nil
        }
    }

    private func joined(_ values: [String]) -> String {
        values.joined(separator: FindingTable.separator)
    }
}

extension Outcome {
    /// How far the reading got, in one word.
    var word: String {
        switch self {
        case .complete: "complete"
        case .partial: "partial"
        case .empty: "empty"
        }
    }
}
