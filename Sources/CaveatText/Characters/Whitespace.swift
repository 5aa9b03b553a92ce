/// White space of all scripts as UTF-8 bytes.
///
/// Zero-width characters and soft hyphens are none.
public enum Whitespace {
    /// The number of bytes of the white space character at an index; 0 when it is none.
    @inlinable @inline(__always)
    package static func length(_ bytes: Span<UInt8>, at index: Int) -> Int {
        let byte = bytes[index]
        if byte <= 0x20 { return 1 }
        if byte < 0x7F { return 0 }
        return wideLength(bytes, at: index)
    }

    /// The end of the white space that begins at an index.
    @inlinable
    package static func end(_ bytes: Span<UInt8>, from start: Int, limit: Int) -> Int {
        var index = start
        while index < limit {
            let count = length(bytes, at: index)
            if count == 0 { break }
            index &+= count
        }
        return min(index, limit)
    }

    /// Whether a range holds nothing but white space.
    package static func fills(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        end(bytes, from: range.lowerBound, limit: range.upperBound) == range.upperBound
    }

    /// The number of bytes of white space outside ASCII: NEL, no-break space, the spaces of General
    /// Punctuation, the ideographic space.
    @usableFromInline
    package static func wideLength(_ bytes: Span<UInt8>, at index: Int) -> Int {
        let byte = bytes[index]
        switch byte {
        case 0x7F: return 1
        case 0xC2:
            guard index &+ 1 < bytes.count else { return 0 }
            let next = bytes[index &+ 1]
            return next == 0xA0 || next <= 0x9F ? 2 : 0
        case 0xE1, 0xE2, 0xE3:
            guard index &+ 2 < bytes.count else { return 0 }
            let second = bytes[index &+ 1]
            let third = bytes[index &+ 2]
            let isSpace =
                switch (byte, second, third) {
                case (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80): true
                case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): true
                case (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F): true
                default: false
                }
            return isSpace ? 3 : 0
        default: return 0
        }
    }
}
