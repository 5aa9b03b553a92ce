package import CaveatArchives
internal import CaveatSystem

/// An archive that is being read: a WARC file, those in a WACZ file, or standard input.
package final class ArchiveFile {
    /// What comes next in an archive.
    package struct Item: Sendable {
        /// The WARC file inside the archive; empty for an archive that is one itself.
        package let entry: String
        /// What comes next in it.
        package let content: ArchiveReader.Item
    }

    private let pageLimit: Int
    private let file: OpenFile?
    private var reader: ArchiveReader?
    private var entry = ""
    /// The WARC files that are still to be read, the next one last.
    private var entries: [WACZArchive.Entry] = []
    /// What is wrong with the archive as a whole.
    private var faults: [ArchiveFault] = []

    /// Opens an archive.
    ///
    /// - Parameters:
    ///   - path: the file's path, absolute or relative to the working directory.
    ///   - kind: what it is.
    ///   - pageLimit: the most bytes of a page to hand over, one more aside.
    /// - Throws: ``InputFailure`` with the path as it was given.
    package init(
        _ path: PathBytes,
        kind: ArchiveKind,
        pageLimit: Int
    ) throws(InputFailure) {
        self.pageLimit = pageLimit
        let count: Int
        do throws(SystemError) {
            let file = try SystemCalls.open(path, flags: O_RDONLY | O_NONBLOCK)
            let found = try SystemCalls.status(of: file).kind
            guard found == .file else { throw SystemError(code: EINVAL) }
            count = try SystemCalls.byteCount(of: file)
            self.file = file
        } catch {
            throw InputFailure(path: path.name, error)
        }
        switch kind {
        case .warc:
            reader = ArchiveReader(pageLimit: pageLimit, source(from: 0, upTo: .max))
        case .wacz:
            let archive = WACZArchive(byteCount: count) {
                [file] offset, count throws(ArchiveFault) in
                try Self.piece(of: file, at: offset, upTo: count)
            }
            entries = archive.entries.reversed()
            faults = archive.faults.reversed()
        }
    }

    /// Reads a WARC file from standard input.
    ///
    /// - Parameter pageLimit: the most bytes of a page to hand over, one more aside.
    package init(standardInputUpTo pageLimit: Int) {
        self.pageLimit = pageLimit
        file = nil
        var isAtStart = true
        reader = ArchiveReader(pageLimit: pageLimit) { () throws(ArchiveFault) in
            let piece: [UInt8]
            do throws(InputFailure) {
                piece = try FileBytes.readStandardInputPiece()
            } catch {
                throw ArchiveFault(offset: 0, problem: .unreadable(error.cause))
            }
            defer { isAtStart = false }
            guard !isAtStart || !piece.starts(with: Self.zipMark) else {
                throw ArchiveFault(offset: 0, problem: .unreadable(Self.zipAdvice))
            }
            return piece
        }
    }

    /// What ZIP archives begin with.
    private static let zipMark = Array("PK\u{3}\u{4}".utf8)
    private static let zipAdvice =
        "this is a ZIP archive, as WACZ files are, which is read from its end and therefore not from "
        + "standard input; name the file, as in: caveat scan crawl.wacz"

    /// The next page, skipped record or fault; nil at the end.
    package func next() -> Item? {
        if let fault = faults.popLast() { return Item(entry: "", content: .fault(fault)) }
        while true {
            if let content = reader?.next() { return Item(entry: entry, content: content) }
            guard let next = entries.popLast() else { return nil }
            entry = next.name
            reader = ArchiveReader(
                pageLimit: pageLimit,
                source(from: next.range.lowerBound, upTo: next.range.upperBound)
            )
        }
    }

    private func source(from start: Int, upTo end: Int) -> ByteSource {
        var offset = start
        return { [file] () throws(ArchiveFault) in
            let piece = try Self.piece(of: file, at: offset, upTo: end - offset)
            offset += piece.count
            return piece
        }
    }

    private static func piece(
        of file: OpenFile?,
        at offset: Int,
        upTo count: Int
    ) throws(ArchiveFault) -> [UInt8] {
        guard let file, count > 0 else { return [] }
        do throws(SystemError) {
            return try SystemCalls.piece(of: file, at: offset, upTo: count)
        } catch {
            throw ArchiveFault(offset: offset, problem: .unreadable("\(error)"))
        }
    }
}
