internal import Caveat

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

    /// Works on a file.
    @Sendable
    func result(of page: NumberedPage) -> PageResult {
        let file = page.file
        do throws(InputFailure) {
            let bytes = try FileBytes.read(file.path, upTo: scanner.limits.bytes)
            let isText = file.path.fileExtension == "txt"
            let format: InputProvenance.Format? = isText ? .plainText : nil
            let name = texts.name(file.relativePath, number: page.number)
            let noted = NotedPage(
                place: PagePlace(file: name),
                resultName: name,
                title: file.name,
                details: [format?.rawValue ?? ""],
                isCut: bytes.count > scanner.limits.bytes
            )
            if let kept = journal?.keptPage(noted, bytes) { return .scanned(kept) }
            let result = result(
                of: bytes,
                name: file.name,
                number: page.number,
                format: format
            )
            return journal?.noting(noted, result) ?? result
        } catch {
            return .failed(error)
        }
    }

    /// Works on bytes.
    ///
    /// - Parameters:
    ///   - bytes: the page, as far as the limits want it.
    ///   - name: its name in the report.
    ///   - number: what the report goes by where names are left out.
    ///   - format: what form it has; nil to tell by its bytes.
    /// - Returns: what became of it.
    func result(
        of bytes: [UInt8],
        name: String,
        number: Int = 1,
        format: InputProvenance.Format? = nil
    ) -> PageResult {
        let page = PageInput(
            name: name,
            bytes: bytes,
            charset: input.charset,
            url: input.url,
            format: format
        )
        do throws(IngestError) {
            let report = texts.applied(to: try scanner.scan(page), number: number)
            return .scanned(ScannedPage(report, in: forms))
        } catch {
            return .skipped("\(error)")
        }
    }
}

/// A file of a run with its number, 1 and up, in the order of the run.
struct NumberedPage: Sendable {
    /// The number.
    let number: Int
    /// The file.
    let file: InputFile
}
