/// A body that came in chunks, put together.
///
/// Source: https://www.rfc-editor.org/rfc/rfc9112#section-7.1
struct ChunkedBody {
    /// The chunks after one another.
    private(set) var bytes: [UInt8] = []
    /// Whether chunks are missing, or a part of one.
    private(set) var isCut = false

    /// Puts a body together; nil when it is not in chunks, whatever was said of it.
    ///
    /// - Parameters:
    ///   - body: the body as it came; lines end with CRLF or LF.
    ///   - isRecordCut: whether bytes are known to be missing at its end.
    init?(_ body: ArraySlice<UInt8>, isRecordCut: Bool) {
        var rest = body
        var chunkCount = 0
        while true {
            guard let size = Self.takeSize(from: &rest) else {
                guard chunkCount > 0 else { return nil }
                isCut = true
                return
            }
            if size == 0 { return }
            let chunk = rest.prefix(size)
            if chunk.count < size, chunkCount == 0, !isRecordCut { return nil }
            bytes += chunk
            chunkCount += 1
            rest = rest.dropFirst(size)
            guard chunk.count == size, Self.takeLineEnd(from: &rest) else {
                isCut = true
                return
            }
        }
    }

    /// Takes the line before a chunk: its size in hexadecimal digits, and perhaps extensions.
    private static func takeSize(from rest: inout ArraySlice<UInt8>) -> Int? {
        guard let lineEnd = rest.prefix(4_096).firstIndex(of: 0x0A) else { return nil }
        var size = 0
        var digitCount = 0
        for byte in rest[..<lineEnd] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
                break
            }
            digitCount += 1
            guard digitCount <= 15 else { return nil }
            size = size << 4 | digit
        }
        let after = HeaderFields.trimmed(rest[..<lineEnd].dropFirst(digitCount))
        guard digitCount > 0, after.isEmpty || after.first == UInt8(ascii: ";") else { return nil }
        rest = rest[(lineEnd + 1)...]
        return size
    }

    private static func takeLineEnd(from rest: inout ArraySlice<UInt8>) -> Bool {
        if rest.first == 0x0D { rest = rest.dropFirst() }
        guard rest.first == 0x0A else { return false }
        rest = rest.dropFirst()
        return true
    }
}
