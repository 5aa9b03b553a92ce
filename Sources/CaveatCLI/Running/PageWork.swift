internal import Caveat

/// Reads and scans one page, from any task.
struct PageWork: Sendable {
    /// How to scan.
    let scanner: PageScanner
    /// What is known about the pages.
    let input: InputOptions
    /// The forms of the results.
    let forms: [ResultForm]

    /// Works on a file.
    @Sendable
    func result(of file: InputFile) -> PageResult {
        do throws(InputFailure) {
            let bytes = try FileBytes.read(file.path, upTo: scanner.limits.bytes)
            let isText = file.path.fileExtension == "txt"
            return result(of: bytes, name: file.name, format: isText ? .plainText : nil)
        } catch {
            return .failed(error)
        }
    }

    /// Works on bytes.
    ///
    /// - Parameters:
    ///   - bytes: the page, as far as the limits want it.
    ///   - name: its name in the report.
    ///   - format: what form it has; nil to tell by its bytes.
    /// - Returns: what became of it.
    func result(
        of bytes: [UInt8],
        name: String,
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
            return .scanned(ScannedPage(try scanner.scan(page), in: forms))
        } catch {
            return .skipped("\(error)")
        }
    }
}
