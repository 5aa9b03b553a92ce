internal import CaveatHTML
internal import CaveatModel
public import CaveatReport
internal import CaveatRules

/// Answers records: one line in, one line out, whatever the line is.
///
/// An immutable value, like the ``PageScanner`` in it: several records may be answered at once, and an
/// answer depends on nothing but its own line.
public struct RecordScanner: Sendable {
    /// How pages are read.
    public let scanner: PageScanner
    /// How much of a report an answer holds.
    public let detail: ReportDetail
    /// Whether the cleaned text is written beside the report.
    public let includesText: Bool

    private let reader: RecordReader
    private let rulesDigest: Digest

    /// Makes a scanner of records.
    ///
    /// - Parameters:
    ///   - scanner: how pages are read; those longer than its limit of bytes are refused, not cut.
    ///   - detail: how much of a report an answer holds.
    ///   - includesText: whether the cleaned text is written beside the report.
    public init(
        scanner: PageScanner,
        detail: ReportDetail = .compact,
        includesText: Bool = false
    ) {
        self.scanner = scanner
        self.detail = detail
        self.includesText = includesText
        reader = RecordReader(pageLimit: scanner.limits.bytes)
        rulesDigest = scanner.rules.compiled.digest
    }

    /// The bytes that a line may have; see ``RecordLines``.
    public var lineLimit: Int { reader.lineLimit }

    /// Answers one line.
    ///
    /// - Parameter line: the line.
    /// - Returns: one line of JSON, ended by a line feed.
    public func answer(to line: RecordLines.Line) -> [UInt8] {
        let record: PageRecord
        do throws(RecordFailure) {
            switch line {
            case .whole(let bytes): record = try reader.read(bytes)
            case .tooLong(let beginning): throw reader.failure(beginning: beginning)
            }
        } catch {
            return answer(error.label, error.replacedCount, .failure(error.error))
        }
        do throws(IngestError) {
            let report = try scanner.scan(record.page)
                .noting(replacedCount: record.replacedInPageCount)
            return answer(record.label, record.replacedCount, .success(report))
        } catch {
            return answer(record.label, record.replacedCount, .failure(.notPage(error)))
        }
    }

    private func answer(
        _ label: RecordLabel,
        _ replacedCount: Int,
        _ result: Result<RiskReport, RecordError>
    ) -> [UInt8] {
        RecordAnswer(
            label: label,
            replacedCount: replacedCount,
            result: result,
            rulesDigest: rulesDigest,
            detail: detail,
            includesText: includesText
        ).rendered()
    }
}

extension RiskReport {
    /// The report with what was no text before the page came to be read.
    ///
    /// - Parameter replacedCount: characters that became U+FFFD; as few as are tolerated in bytes keep no
    ///   page from being complete.
    /// - Returns: the report, partial when there were more.
    fileprivate func noting(replacedCount: Int) -> RiskReport {
        guard replacedCount > PageParser.toleratedMalformations else { return self }
        return replacing(outcome: outcome.noting(.undecodable(count: replacedCount)))
    }
}
