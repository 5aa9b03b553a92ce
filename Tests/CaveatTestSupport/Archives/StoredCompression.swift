/// Streams of the compressed formats that hold their text as it is, made by hand, so that tests need no
/// library to write them.
package enum StoredCompression {
    /// A gzip member.
    package static func gzip(_ text: [UInt8]) -> [UInt8] {
        [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF] + rawDeflate(text)
            + littleEndian(crc32(text), count: 4) + littleEndian(text.count, count: 4)
    }

    /// A zlib stream.
    package static func zlib(_ text: [UInt8]) -> [UInt8] {
        var sums = (low: 1, high: 0)
        for byte in text {
            sums.low = (sums.low + Int(byte)) % 65_521
            sums.high = (sums.high + sums.low) % 65_521
        }
        let checksum = littleEndian(sums.high << 16 | sums.low, count: 4)
        return [0x78, 0x01] + rawDeflate(text) + checksum.reversed()
    }

    /// Deflated bytes without head.
    package static func rawDeflate(_ text: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = text[...]
        repeat {
            let piece = rest.prefix(65_535)
            rest = rest.dropFirst(65_535)
            let count = littleEndian(piece.count, count: 2)
            bytes += [rest.isEmpty ? 1 : 0] + count + count.map { ~$0 } + piece
        } while !rest.isEmpty
        return bytes
    }

    /// A Brotli stream of at most 65,536 bytes.
    package static func brotli(_ text: [UInt8]) -> [UInt8] {
        guard !text.isEmpty else { return [0x06] }
        // A window of 16 bits, a length of four nibbles, not compressed; then the empty last block.
        return littleEndian((text.count - 1) << 4 | 1 << 20, count: 3) + text + [0x03]
    }

    /// A Zstandard frame of at most 131,071 bytes.
    package static func zstandard(_ text: [UInt8]) -> [UInt8] {
        [0x28, 0xB5, 0x2F, 0xFD, 0xA0] + littleEndian(text.count, count: 4)
            + littleEndian(text.count << 3 | 1, count: 3) + text
    }

    /// A number, its least byte first.
    package static func littleEndian(_ number: Int, count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    /// The checksum of gzip and ZIP.
    package static func crc32(_ bytes: [UInt8]) -> Int {
        var value: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            value ^= UInt32(byte)
            for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        }
        return Int(~value)
    }
}
