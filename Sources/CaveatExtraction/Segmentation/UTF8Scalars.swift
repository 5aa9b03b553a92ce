/// Scalars of valid UTF-8.
enum UTF8Scalars {
    /// The scalar at an index and its number of bytes; a stray byte stands for itself.
    @inline(__always)
    static func decode(_ bytes: Span<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
        let first = bytes[index]
        if first < 0x80 { return (UInt32(first), 1) }
        let left = bytes.count &- index
        if first < 0xE0, left > 1 {
            return (UInt32(first & 0x1F) << 6 | UInt32(bytes[index &+ 1] & 0x3F), 2)
        }
        if first >= 0xE0, first < 0xF0, left > 2 {
            let middle = UInt32(bytes[index &+ 1] & 0x3F) << 6
            return (UInt32(first & 0x0F) << 12 | middle | UInt32(bytes[index &+ 2] & 0x3F), 3)
        }
        if first >= 0xF0, left > 3 {
            let high = UInt32(first & 0x07) << 18 | UInt32(bytes[index &+ 1] & 0x3F) << 12
            let low = UInt32(bytes[index &+ 2] & 0x3F) << 6 | UInt32(bytes[index &+ 3] & 0x3F)
            return (high | low, 4)
        }
        return (UInt32(first), 1)
    }
}
