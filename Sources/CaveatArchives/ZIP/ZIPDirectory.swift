/// The directory at the end of a ZIP archive, with the extensions for large archives (ZIP64).
///
/// Source: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
struct ZIPDirectory {
    /// What the directory says of one file.
    struct File: Hashable, Sendable {
        /// Its name.
        let name: String
        /// How it is compressed; 0 for not at all.
        let method: Int
        /// Whether it is encrypted.
        let isEncrypted: Bool
        /// How many bytes it takes.
        let byteCount: Int
        /// Where its own head begins.
        let offset: Int
    }

    /// The most bytes that a directory may have.
    private static let limit = 64 << 20

    /// The files in order.
    private(set) var files: [File] = []

    /// Reads the directory of an archive.
    ///
    /// - Parameters:
    ///   - byteCount: the number of bytes of the file.
    ///   - bytes: reads a range of it, or as much of it as there is.
    /// - Throws: ``ArchiveFault`` when it is no ZIP archive, or a cut one.
    init(
        byteCount: Int,
        _ bytes: (_ offset: Int, _ count: Int) throws(ArchiveFault) -> [UInt8]
    ) throws(ArchiveFault) {
        // The last entry has 22 bytes and a comment of up to 65,535.
        let tailStart = max(byteCount - 22 - 65_535, 0)
        let tail = try bytes(tailStart, byteCount - tailStart)
        let end = tail.indices.reversed().first {
            tail.count - $0 >= 22 && tail[$0] == 0x50
                && tail.number(at: $0, bytes: 4) == 0x0605_4B50
        }
        guard let end else {
            throw ArchiveFault(
                offset: byteCount,
                problem: .notZIP("no ZIP directory at the end of the file; fetch the file again")
            )
        }
        var count = tail.number(at: end + 12, bytes: 4)
        var offset = tail.number(at: end + 16, bytes: 4)
        if end >= 20, tail.number(at: end - 20, bytes: 4) == 0x0706_4B50 {
            let record = try bytes(tail.number(at: end - 12, bytes: 8), 56)
            if record.count == 56, record.number(at: 0, bytes: 4) == 0x0606_4B50 {
                count = record.number(at: 40, bytes: 8)
                offset = record.number(at: 48, bytes: 8)
            }
        }
        guard count <= Self.limit, offset <= byteCount, count <= byteCount - offset else {
            throw ArchiveFault(
                offset: tailStart + end,
                problem: .notZIP("the ZIP directory is not where the file's end says")
            )
        }
        read(try bytes(offset, count))
    }

    private mutating func read(_ directory: [UInt8]) {
        var place = 0
        while directory.count - place >= 46, directory.number(at: place, bytes: 4) == 0x0201_4B50 {
            let nameEnd = place + 46 + directory.number(at: place + 28, bytes: 2)
            let extraEnd = nameEnd + directory.number(at: place + 30, bytes: 2)
            let end = extraEnd + directory.number(at: place + 32, bytes: 2)
            guard end <= directory.count else { return }
            var sizes = [
                directory.number(at: place + 24, bytes: 4),
                directory.number(at: place + 20, bytes: 4),
                directory.number(at: place + 42, bytes: 4),
            ]
            Self.widen(&sizes, by: directory[nameEnd..<extraEnd])
            files.append(
                File(
                    name: String(decoding: directory[(place + 46)..<nameEnd], as: UTF8.self),
                    method: directory.number(at: place + 10, bytes: 2),
                    isEncrypted: directory.number(at: place + 8, bytes: 2) & 1 == 1,
                    byteCount: sizes[1],
                    offset: sizes[2]
                )
            )
            place = end
        }
    }

    /// Replaces numbers that are too large for 32 bits by those of the ZIP64 field, in their order.
    private static func widen(_ sizes: inout [Int], by extra: ArraySlice<UInt8>) {
        let extra = Array(extra)
        var place = 0
        while extra.count - place >= 4 {
            let end = place + 4 + extra.number(at: place + 2, bytes: 2)
            if extra.number(at: place, bytes: 2) == 1 {
                var value = place + 4
                for index in sizes.indices where sizes[index] == 0xFFFF_FFFF {
                    guard value + 8 <= min(end, extra.count) else { return }
                    sizes[index] = extra.number(at: value, bytes: 8)
                    value += 8
                }
                return
            }
            place = end
        }
    }
}

extension [UInt8] {
    /// The number that begins at a place, its least byte first; what is out of range is `Int.max`.
    func number(at place: Int, bytes count: Int) -> Int {
        var value: UInt64 = 0
        for index in (0..<count).reversed() { value = value << 8 | UInt64(self[place + index]) }
        return Int(clamping: value)
    }
}
