internal import Caveat
internal import CaveatArchives
internal import CaveatModel
internal import CaveatReport

/// What came of checking reports against the archive that their pages are in.
struct ArchiveVerification {
    /// What came of each report, in their order; nil where the archive has no such page.
    private(set) var results: [Verification?]
    /// What of the archive could not be read.
    private(set) var faults: [ArchiveFault] = []

    /// Checks reports, in one pass over the archive.
    ///
    /// A report names its record by id, or by place where it tells no id. Of several such records (copies in
    /// one archive, or the files inside a WACZ file) the one with the page's digest is taken.
    ///
    /// - Parameters:
    ///   - reports: the reports.
    ///   - path: the archive.
    ///   - kind: what archive it is.
    ///   - key: the key of keyed digests; nil to leave them unchecked.
    /// - Throws: ``InputFailure`` when the archive cannot be opened.
    init(
        _ reports: [SavedReport],
        in path: PathBytes,
        _ kind: ArchiveKind,
        key: EvidenceKey?
    ) throws(InputFailure) {
        results = Array(repeating: nil, count: reports.count)
        var byRecord: [SavedReport.Archive.Record: [Int]] = [:]
        for (place, report) in reports.enumerated() {
            guard let record = report.input.archive, record.kind == "warc" else { continue }
            byRecord[record.record, default: []].append(place)
        }
        // Nothing behind the bytes that the reports are about can make a difference.
        let limit = reports.map(\.input.byteCount).max() ?? 0
        let archive = try ArchiveFile(path, kind: kind, pageLimit: min(max(limit, 0), .max - 1))
        while let item = archive.next() {
            switch item.content {
            case .page(let page):
                let names = [page.record.id.map { .id($0) }, .offset(page.record.offset)]
                    .compactMap { (name: SavedReport.Archive.Record?) in name }
                for place in names.flatMap({ byRecord[$0] ?? [] })
                where results[place]?.isOnPage != true {
                    let result = Verification(reports[place], page: page.bytes, key: key)
                    if results[place] == nil || result.isOnPage { results[place] = result }
                }
            case .fault(let fault): faults.append(fault)
            case .skipped: break
            }
        }
    }

    /// One line for people.
    var line: String {
        let wrong = results.count { $0?.holds != true }
        return wrong == 0
            ? "All \(results.count) reports hold."
            : "\(wrong) of \(results.count) reports do not hold."
    }

    /// Whether all reports hold.
    var holds: Bool { results.allSatisfy { $0?.holds == true } }
}
