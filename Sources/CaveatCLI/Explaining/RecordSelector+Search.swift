internal import Caveat
internal import CaveatArchives
internal import CaveatModel

extension RecordSelector {
    /// How many pages a message names.
    private static let namedCount = 5

    /// Takes a page out of an archive.
    ///
    /// - Parameters:
    ///   - selector: which page, the first of those that are meant; nil for the only one.
    ///   - path: the archive.
    ///   - kind: what archive it is.
    ///   - limit: the most bytes of the page to read, one more aside.
    /// - Returns: the page.
    /// - Throws: ``InputFailure`` when there is no such page, or several and none was named.
    static func page(
        _ selector: RecordSelector?,
        of path: PathBytes,
        _ kind: ArchiveKind,
        upTo limit: Int
    ) throws(InputFailure) -> ArchivedPage {
        let archive = try ArchiveFile(path, kind: kind, pageLimit: limit)
        var pages: [ArchivedPage] = []
        var faults: [ArchiveFault] = []
        while let item = archive.next() {
            switch item.content {
            case .page(let page):
                if let selector {
                    if selector.matches(page) { return page }
                } else {
                    pages.append(page)
                }
            case .fault(let fault): faults.append(fault)
            case .skipped: break
            }
            if pages.count > namedCount { break }
        }
        if pages.count == 1 { return pages[0] }
        let damage = faults.first.map { "; \($0)" } ?? ""
        throw InputFailure(
            path: path.name,
            code: .missing,
            cause: cause(for: selector, among: pages) + damage
        )
    }

    private static func cause(
        for selector: RecordSelector?,
        among pages: [ArchivedPage]
    ) -> String {
        if let selector {
            return "no page in it has the id, the address or the place '\(selector.text)'; "
                + "'caveat scan --format csv' names all"
        }
        guard !pages.isEmpty else { return "there is no page in it" }
        let names = pages.prefix(namedCount).map { page in
            page.record.targetURI ?? page.record.id ?? String(page.record.offset)
        }
        let rest = pages.count > namedCount ? " and more" : ""
        return
            "there are several pages in it: name one with --record, by its address, the id of its "
            + "record or its place in the file: \(names.joined(separator: ", "))\(rest)"
    }
}
