internal import CaveatArchives
internal import CaveatModel

/// Pages that are kept as gzip files: `story.html.gz`.
package enum CompressedPage {
    /// Whether a file is one by its name.
    package static func isName(_ path: PathBytes) -> Bool {
        path.fileExtension == "gz"
            && PageRecognizer.pageExtensions.contains(pageExtension(of: path))
    }

    /// Whether a file is a plain text by its name, compressed or not.
    package static func isPlainText(_ path: PathBytes) -> Bool { pageExtension(of: path) == "txt" }

    /// Reads a page from a file, and decompresses it where its name says that it is compressed.
    ///
    /// - Parameters:
    ///   - path: the file's path, absolute or relative to the working directory.
    ///   - limit: the most bytes of the page to read; one more is read so that more can be told.
    /// - Returns: the page, and whether bytes are missing at its end.
    /// - Throws: ``InputFailure`` with the path as it was given.
    static func read(
        _ path: PathBytes,
        upTo limit: Int
    ) throws(InputFailure) -> (bytes: [UInt8], isCut: Bool) {
        let bytes = try FileBytes.read(path, upTo: limit)
        guard isName(path), bytes.starts(with: FileSignature.gzip) else { return (bytes, false) }
        do throws(CompressionFault) {
            let page = try Decompression(gzip: bytes, upTo: limit)
            return (page.bytes, page.isCut)
        } catch {
            throw InputFailure(path: path.name, code: .damaged, cause: "\(error)")
        }
    }

    /// The extension in a page's name, the one before `.gz` where that is the last.
    static func pageExtension(of path: PathBytes) -> String {
        guard path.fileExtension == "gz" else { return path.fileExtension }
        return PathBytes(bytes: Array(path.lastComponent.bytes.dropLast(3))).fileExtension
    }
}
