internal import Caveat
internal import CaveatArchives
internal import CaveatModel

/// Reads and scans one page, from any task.
struct PageWork: Sendable {
    /// How to scan.
    let scanner: PageScanner
    /// What is known about the pages.
    let input: InputOptions
    /// The forms of the results.
    let forms: [ResultForm]
    /// Whether results hold what the pages say.
    let texts: TextPolicy
    /// What is known of pages that are done; nil where nothing is to be known.
    var journal: PageJournal?

    /// Works on what a run has in its queue.
    @Sendable
    func result(of page: QueuedPage) -> PageResult {
        switch page.content {
        case .file: result(ofFile: page)
        case .page(let archived): result(of: archived, as: page)
        case .skipped(let record): .leftOut(record)
        case .fault(let failure): .failed(failure)
        }
    }

    private func result(ofFile page: QueuedPage) -> PageResult {
        do throws(InputFailure) {
            let input = try PageInput(
                file: page.file.path,
                name: page.name,
                charset: input.charset,
                url: input.url,
                upTo: scanner.limits.bytes
            )
            return result(of: input, as: page)
        } catch {
            return error.code == .noPage ? .skipped(error.cause) : .failed(error)
        }
    }

    private func result(of archived: ArchivedPage, as page: QueuedPage) -> PageResult {
        result(of: PageInput(archived, name: page.name, charset: input.charset), as: page)
    }

    /// Works on a page, or takes over what an earlier run has made of it.
    private func result(of input: PageInput, as page: QueuedPage) -> PageResult {
        guard let journal else { return result(of: input, number: page.number) }
        let name = texts.name(page.path, number: page.number)
        let noted = NotedPage(
            place: PagePlace(file: name, record: input.archive?.offset),
            resultName: name,
            title: page.name,
            details: [
                input.format?.rawValue ?? "", input.charset?.rawValue ?? "", input.url ?? "",
                "\(input.isCut)", "\(input.frameCount)", input.archive.map { "\($0)" } ?? "",
            ],
            isCut: input.bytes.count > scanner.limits.bytes
        )
        if let kept = journal.keptPage(noted, input.bytes) { return .scanned(kept) }
        return journal.noting(noted, result(of: input, number: page.number))
    }

    /// Works on one page.
    ///
    /// - Parameters:
    ///   - page: the page, as far as the limits want it.
    ///   - number: what the report goes by where names are left out.
    /// - Returns: what became of it.
    func result(of page: PageInput, number: Int = 1) -> PageResult {
        do throws(IngestError) {
            let report = texts.applied(to: try scanner.scan(page), number: number)
            return .scanned(ScannedPage(report, in: forms))
        } catch {
            return .skipped("\(error)")
        }
    }
}
