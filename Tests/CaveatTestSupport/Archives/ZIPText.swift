/// ZIP archives that keep their files as they are, written by hand.
package enum ZIPText {
    /// An archive.
    ///
    /// - Parameters:
    ///   - files: names and contents.
    ///   - isLarge: whether sizes and places are written as archives of more than 4 GiB have to.
    ///   - method: how the files are said to be compressed; 0 for not at all.
    /// - Returns: the archive.
    package static func archive(
        _ files: [(name: String, content: [UInt8])],
        isLarge: Bool = false,
        method: Int = 0
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for file in files {
            let offset = bytes.count
            let name = Array(file.name.utf8)
            let middle =
                number(method, 2) + number(0, 4) + number(StoredCompression.crc32(file.content), 4)
            let sizes = number(file.content.count, 4) + number(file.content.count, 4)
            bytes += number(0x0403_4B50, 4) + number(20, 2) + number(0, 2) + middle + sizes
            // The head in place has an extra field that the directory does not have.
            bytes +=
                number(name.count, 2) + number(5, 2) + name + number(0x4242, 2) + number(1, 2) + [7]
            bytes += file.content
            let large =
                number(1, 2) + number(24, 2) + number(file.content.count, 8)
                + number(file.content.count, 8) + number(offset, 8)
            let extra = isLarge ? large : []
            directory +=
                number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + number(0, 2) + middle
            directory += isLarge ? number(0xFFFF_FFFF, 4) + number(0xFFFF_FFFF, 4) : sizes
            directory +=
                number(name.count, 2) + number(extra.count, 2) + number(0, 8) + number(0, 2)
            directory += number(isLarge ? 0xFFFF_FFFF : offset, 4) + name + extra
        }
        let start = bytes.count
        bytes += directory
        if isLarge {
            let end = bytes.count
            bytes += number(0x0606_4B50, 4) + number(44, 8) + number(45, 2) + number(45, 2)
            bytes += number(0, 8) + number(files.count, 8) + number(files.count, 8)
            bytes += number(directory.count, 8) + number(start, 8)
            bytes += number(0x0706_4B50, 4) + number(0, 4) + number(end, 8) + number(1, 4)
        }
        bytes += number(0x0605_4B50, 4) + number(0, 4)
        bytes += number(files.count, 2) + number(files.count, 2)
        bytes += number(isLarge ? 0xFFFF_FFFF : directory.count, 4)
        return bytes + number(isLarge ? 0xFFFF_FFFF : start, 4) + number(0, 2)
    }

    private static func number(_ value: Int, _ count: Int) -> [UInt8] {
        StoredCompression.littleEndian(value, count: count)
    }
}
