/// The WARC files in a WACZ file, which is a ZIP archive that keeps them as they are.
///
/// Only the directory at the end of the file is read; the WARC files are read in place.
///
/// Source: https://specs.webrecorder.net/wacz/1.1.1/
package struct WACZArchive {
    /// A WARC file in the archive.
    package struct Entry: Hashable, Sendable {
        /// Its name there: `archive/data.warc.gz`.
        package let name: String
        /// Its bytes in the file.
        package let range: Range<Int>
    }

    /// Reads from a place of the file, at most so many bytes; none at its end.
    package typealias Reading = (_ offset: Int, _ count: Int) throws(ArchiveFault) -> [UInt8]

    /// The WARC files, in the order of the directory.
    package private(set) var entries: [Entry] = []
    /// What keeps some of them, or all, from being read.
    package private(set) var faults: [ArchiveFault] = []

    private let byteCount: Int
    private let reading: Reading

    /// Reads the directory of an archive.
    ///
    /// - Parameters:
    ///   - byteCount: the number of bytes of the file.
    ///   - reading: reads from it.
    package init(byteCount: Int, _ reading: @escaping Reading) {
        self.byteCount = byteCount
        self.reading = reading
        do throws(ArchiveFault) {
            try readDirectory()
            guard !entries.isEmpty || !faults.isEmpty else {
                throw Self.fault(0, "there is no WARC file in it")
            }
        } catch {
            faults.append(error)
        }
    }

    private mutating func readDirectory() throws(ArchiveFault) {
        let directory = try ZIPDirectory(byteCount: byteCount) {
            offset,
            count throws(ArchiveFault) in
            try bytes(at: offset, count: count)
        }
        for file in directory.files {
            let name = file.name.lowercased()
            guard [".warc", ".warc.gz", ".warc.zst"].contains(where: name.hasSuffix) else {
                continue
            }
            do throws(ArchiveFault) {
                entries.append(try entry(of: file))
            } catch {
                faults.append(error)
            }
        }
    }

    /// Finds where a file's bytes begin, which its own head tells, not the directory.
    private func entry(of file: ZIPDirectory.File) throws(ArchiveFault) -> Entry {
        guard file.method == 0, !file.isEncrypted else {
            throw Self.fault(
                file.offset,
                "\(file.name) is compressed or encrypted in the ZIP archive; unzip it first"
            )
        }
        let head = try bytes(at: file.offset, count: 30)
        guard head.count == 30, head.number(at: 0, bytes: 4) == 0x0403_4B50 else {
            throw Self.fault(file.offset, "\(file.name) is not where the ZIP directory says")
        }
        // The head was read, so its offset is no number at which these overflow.
        let start = file.offset + 30 + head.number(at: 26, bytes: 2) + head.number(at: 28, bytes: 2)
        let end = start.addingReportingOverflow(file.byteCount)
        guard !end.overflow, end.partialValue <= byteCount else {
            throw Self.fault(file.offset, "\(file.name) is longer than the file")
        }
        return Entry(name: file.name, range: start..<end.partialValue)
    }

    private func bytes(at offset: Int, count: Int) throws(ArchiveFault) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count {
            let piece = try reading(offset + bytes.count, count - bytes.count)
            guard !piece.isEmpty else { break }
            bytes += piece.prefix(count - bytes.count)
        }
        return bytes
    }

    private static func fault(_ offset: Int, _ cause: String) -> ArchiveFault {
        ArchiveFault(offset: offset, problem: .notZIP(cause))
    }
}
