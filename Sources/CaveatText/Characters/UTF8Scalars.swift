/// Reads the scalars of UTF-8.
public enum UTF8Scalars {
    /// Reads the scalar at an offset.
    ///
    /// - Parameters:
    ///   - text: valid UTF-8.
    ///   - index: where the scalar begins.
    ///   - end: where the text ends.
    /// - Returns: the scalar and the offset after it; U+FFFD and the end when it is cut off.
    @inlinable @inline(__always)
    package static func decode(
        _ text: Span<UInt8>,
        at index: Int,
        end: Int
    ) -> (scalar: UInt32, next: Int) {
        let first = UInt32(text[index])
        if first < 0x80 { return (first, index &+ 1) }
        if first < 0xE0 {
            guard index &+ 1 < end else { return (0xFFFD, end) }
            return ((first & 0x1F) << 6 | UInt32(text[index &+ 1]) & 0x3F, index &+ 2)
        }
        if first < 0xF0 {
            guard index &+ 2 < end else { return (0xFFFD, end) }
            let scalar =
                (first & 0x0F) << 12 | (UInt32(text[index &+ 1]) & 0x3F) << 6
                | UInt32(text[index &+ 2]) & 0x3F
            return (scalar, index &+ 3)
        }
        guard index &+ 3 < end else { return (0xFFFD, end) }
        let scalar =
            (first & 0x07) << 18 | (UInt32(text[index &+ 1]) & 0x3F) << 12
            | (UInt32(text[index &+ 2]) & 0x3F) << 6 | UInt32(text[index &+ 3]) & 0x3F
        return (scalar, index &+ 4)
    }
}
