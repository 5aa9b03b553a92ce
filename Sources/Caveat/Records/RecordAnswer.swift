internal import CaveatModel
internal import CaveatReport

/// The answer to one line of a stream of records, as it is written.
///
/// It has every key whatever came of the record, since programs that read tables take a key that is
/// missing from their sample for one that does not exist. ``RecordSchema`` documents the keys; the two
/// change together.
struct RecordAnswer {
    /// The version of the wire format; a new minor version adds keys, a new major one changes them.
    static let schemaVersion = "1.0"

    /// The kinds of findings that are counted.
    static let countedKinds = FindingKind.allCases.filter { $0 != .falsePositive }

    /// What is handed back.
    let label: RecordLabel
    /// Lone surrogates and bytes that are no text in the record.
    let replacedCount: Int
    /// The report, or why there is none.
    let result: Result<RiskReport, RecordError>
    /// The rules that were to be used.
    let rulesDigest: Digest
    /// How much of the report is written.
    let detail: ReportDetail
    /// Whether the cleaned text is written beside the report.
    let includesText: Bool

    /// Writes the answer as one line, ended by a line feed.
    func rendered() -> [UInt8] {
        let json = reportJSON
        var writer = JSONWriter(layout: .compact, capacity: (json?.count ?? 0) + 4_096)
        writer.object { writer in
            writer.member("schemaVersion", Self.schemaVersion)
            writeLabel(to: &writer)
            writeStatus(to: &writer)
            writeFindings(to: &writer)
            writePage(to: &writer)
            writer.member("rulesDigest", rulesDigest.description)
            writer.member("detail", detail.rawValue)
            writer.name("text")
            if includesText, let report {
                writer.value(utf8: report.cleaned.text[...])
            } else {
                writer.null()
            }
            writer.name("report")
            if let json { writer.value(json: json) } else { writer.null() }
        }
        writer.endDocument()
        return writer.bytes
    }

    private var report: RiskReport? { try? result.get() }

    private var error: RecordError? { if case .failure(let error) = result { error } else { nil } }

    /// The report on one line, without its line feed.
    private var reportJSON: ArraySlice<UInt8>? {
        let options = ReportOptions(
            includesText: detail == .full,
            includesRemovedPieces: detail == .full
        )
        return report.map { ReportRenderer(format: .jsonl, options: options).render($0).dropLast() }
    }

    private func writeLabel(to writer: inout JSONWriter) {
        writer.name("id")
        switch label.id {
        case .string(let text): writer.value(text)
        case .number(let digits): writer.value(json: Array(digits.utf8)[...])
        case nil: writer.null()
        }
        writer.member("url", orNull: label.url)
        writer.member("date", orNull: label.date)
    }

    private func writeStatus(to writer: inout JSONWriter) {
        let status: RecordStatus =
            switch report?.outcome {
            case .complete: .ok
            case .partial: .partial
            case .empty: .empty
            case nil: .error
            }
        writer.member("status", status.rawValue)
        writer.member("errorKind", orNull: error?.kind.rawValue)
        writer.member("error", orNull: error?.description)
    }

    private func writeFindings(to writer: inout JSONWriter) {
        let findings = report?.findings ?? []
        writer.member("risk", orNull: report.map { $0.risk.level?.rawValue ?? "none" })
        writer.member("findingCount", findings.count)
        writer.member("counts") { writer in
            for kind in Self.countedKinds {
                writer.member(kind.rawValue, findings.count { $0.kind == kind })
            }
        }
        writer.member("jurisdictions", Set(findings.map(\.jurisdiction.code)).sorted())
        writer.member("rules", Set(findings.map(\.rule.rawValue)).sorted())
    }

    private func writePage(to writer: inout JSONWriter) {
        writer.member("title", orNull: report?.article.metadata.title)
        writer.member("language", orNull: report?.article.metadata.language?.rawValue)
        writer.member("encoding", orNull: report?.input.encoding.name.rawValue)
        writer.member("byteCount", report?.input.byteCount ?? 0)
        writer.member("replacedCount", replacedCount)
        writer.member("inputDigest", orNull: report?.input.digest.description)
    }
}

/// What came of a record, in one word.
enum RecordStatus: String, CaseIterable {
    /// The whole page was read.
    case ok
    /// A part of it was read.
    case partial
    /// It has no text.
    case empty
    /// There is no report.
    case error
}

extension JSONWriter {
    /// Writes a member with a string, or with `null`.
    fileprivate mutating func member(_ name: String, orNull string: String?) {
        self.name(name)
        if let string { value(string) } else { null() }
    }
}
