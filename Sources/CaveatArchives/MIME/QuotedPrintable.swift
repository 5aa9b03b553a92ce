/// Text in which `=` and two digits stand for a byte, and `=` at the end of a line joins it to the next.
///
/// Source: https://www.rfc-editor.org/rfc/rfc2045#section-6.7
enum QuotedPrintable {
    /// Reads a text; a `=` that stands for nothing stays.
    ///
    /// White space at the end of a line was added on the way, and is left out.
    ///
    /// - Parameters:
    ///   - body: the text.
    ///   - count: the most bytes to decode.
    /// - Returns: the bytes.
    static func decode(_ body: ArraySlice<UInt8>, atMost count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(body.count, count))
        /// The bytes before white space that may be at the end of a line.
        var kept = 0
        var index = body.startIndex
        while index < body.endIndex, bytes.count < count {
            let byte = body[index]
            switch byte {
            case 0x3D:
                if let next = lineEnd(in: body, from: index + 1) {
                    index = next
                    kept = bytes.count
                    continue
                }
                if let value = value(in: body, at: index + 1) {
                    bytes.append(value)
                    index += 3
                } else {
                    bytes.append(byte)
                    index += 1
                }
                kept = bytes.count
                continue
            case 0x20, 0x09:
                bytes.append(byte)
            case 0x0A,
                0x0D where body.dropFirst(index + 1 - body.startIndex).first == 0x0A:
                bytes.removeLast(bytes.count - kept)
                bytes.append(byte)
                kept = bytes.count
            default:
                bytes.append(byte)
                kept = bytes.count
            }
            index += 1
        }
        if index == body.endIndex { bytes.removeLast(bytes.count - kept) }
        return bytes
    }

    /// The place behind a line end that only white space stands before; nil where there is none.
    private static func lineEnd(in body: ArraySlice<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < body.endIndex, body[index] == 0x20 || body[index] == 0x09 { index += 1 }
        if index == body.endIndex { return index }
        if body[index] == 0x0D { index += 1 }
        return index < body.endIndex && body[index] == 0x0A ? index + 1 : nil
    }

    private static func value(in body: ArraySlice<UInt8>, at start: Int) -> UInt8? {
        guard start + 1 < body.endIndex, let high = digit(body[start]),
            let low = digit(body[start + 1])
        else { return nil }
        return high << 4 | low
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
