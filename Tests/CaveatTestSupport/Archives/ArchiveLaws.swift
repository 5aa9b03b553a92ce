internal import Caveat
package import CaveatArchives
import CaveatModel

/// Checks the laws that reading an archive must keep, whatever its bytes are.
package struct ArchiveLaws: Sendable {
    private let pageLimit: Int

    /// Makes a judge.
    ///
    /// - Parameter pageLimit: the most bytes of a page to read.
    package init(pageLimit: Int = 1 << 20) {
        self.pageLimit = pageLimit
    }

    /// The laws that reading some bytes breaks, as a WARC file and as a WACZ file.
    ///
    /// - Parameters:
    ///   - bytes: any bytes.
    ///   - size: the size of the pieces in which they come, 1 or more.
    /// - Returns: each breach.
    package func broken(by bytes: [UInt8], inPiecesOf size: Int) -> [BrokenLaw] {
        var broken: [BrokenLaw] = []
        let reader = Self.reader(of: bytes, inPiecesOf: size, pageLimit: pageLimit)
        var itemCount = 0
        while let item = reader.next() {
            itemCount += 1
            check(item, of: bytes, &broken)
            // An item has at least a byte of its own; some have a fault beside them.
            guard itemCount <= bytes.count * 3 + 3 else {
                broken.append(BrokenLaw(law: .archiveEnds, place: "\(itemCount) items"))
                break
            }
        }
        let archive = WACZArchive(byteCount: bytes.count) { offset, count in
            Array(bytes.dropFirst(offset).prefix(count))
        }
        for entry in archive.entries where entry.range.upperBound > bytes.count {
            broken.append(BrokenLaw(law: .recordIsInFile, place: "\(entry)"))
        }
        return broken
    }

    /// All that is in an archive.
    package static func items(
        of bytes: [UInt8],
        inPiecesOf size: Int = 1 << 16,
        pageLimit: Int = 1 << 20
    ) -> [ArchiveReader.Item] {
        let reader = reader(of: bytes, inPiecesOf: size, pageLimit: pageLimit)
        var items: [ArchiveReader.Item] = []
        while let item = reader.next() { items.append(item) }
        return items
    }

    private static func reader(
        of bytes: [UInt8],
        inPiecesOf size: Int,
        pageLimit: Int
    ) -> ArchiveReader {
        var rest = bytes[...]
        return ArchiveReader(pageLimit: pageLimit) {
            let piece = Array(rest.prefix(size))
            rest = rest.dropFirst(size)
            return piece
        }
    }

    private func check(_ item: ArchiveReader.Item, of bytes: [UInt8], _ broken: inout [BrokenLaw]) {
        switch item {
        case .page(let page):
            let record = page.record
            let end = record.offset + (record.length ?? 1)
            if record.offset < 0 || end > bytes.count || end <= record.offset {
                broken.append(BrokenLaw(law: .recordIsInFile, place: "\(record)"))
            }
            if page.bytes.count > pageLimit + 1 {
                broken.append(BrokenLaw(law: .pageIsWithinLimit, place: "\(page.bytes.count)"))
            }
        case .skipped(let record):
            if !bytes.indices.contains(record.offset) {
                broken.append(BrokenLaw(law: .recordIsInFile, place: "\(record)"))
            }
        case .fault(let fault):
            if !(0...bytes.count).contains(fault.offset) {
                broken.append(BrokenLaw(law: .recordIsInFile, place: "\(fault)"))
            }
        }
    }
}
