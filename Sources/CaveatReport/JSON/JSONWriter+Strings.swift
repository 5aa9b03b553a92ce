internal import CaveatModel

/// Strings and what is escaped in them.
extension JSONWriter {
    /// Writes a string.
    package mutating func value(_ string: String) {
        bytes.append(UInt8(ascii: "\""))
        if Self.needsEscapes(string.utf8.span) {
            appendEscaped(Array(string.utf8)[...])
        } else {
            bytes.append(contentsOf: string.utf8)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes UTF-8 as a string; what is no valid UTF-8 becomes U+FFFD.
    package mutating func value(utf8 text: ArraySlice<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        appendEscaped(text.repairedUTF8)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a part of UTF-8 that is known to be valid as a string, such as the text of an article.
    mutating func value(validUTF8 text: [UInt8], in range: Range<Int>) {
        bytes.append(UInt8(ascii: "\""))
        appendEscaped(text[range])
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether a byte may begin something that is written as an escape.
    @inline(__always)
    private static func isSuspect(_ byte: UInt8) -> Bool {
        byte == 0x22 || byte == 0x5C
            || (byte < 0x20 || byte >= 0x7F) && HostileScalar.canBegin(with: byte)
    }

    /// The same as a mark, for loops over many bytes.
    @inline(__always)
    private static func mark(_ byte: UInt8) -> UInt8 {
        (byte == 0x22).mark | (byte == 0x5C).mark | HostileScalar.suspicion(of: byte)
    }

    /// How many bytes stand before the chunk with the first that may begin an escape.
    @inline(__always)
    private static func cleanCount(of text: Span<UInt8>, from start: Int) -> Int {
        let chunk = text.passingChunks(from: start, to: text.count, without: mark)
        let rest = text.extracting(chunk..<text.count)
        return rest.count < Span<UInt8>.chunk && holdsNone(rest) ? text.count : chunk
    }

    /// Whether fewer bytes than a chunk has hold none that may begin an escape: most are texts of a few
    /// words, or what is left of a longer one.
    @inline(__always)
    private static func holdsNone(_ text: Span<UInt8>) -> Bool {
        // Halves that overlap are loops of a fixed length, of which the compiler makes vectors.
        var marks: UInt8 = 0
        if text.count >= 16 {
            let (first, last) = (text.extracting(first: 16), text.extracting(last: 16))
            for place in 0..<16 { marks |= mark(first[place]) | mark(last[place]) }
        } else if text.count >= 8 {
            let (first, last) = (text.extracting(first: 8), text.extracting(last: 8))
            for place in 0..<8 { marks |= mark(first[place]) | mark(last[place]) }
        } else {
            for place in text.indices { marks |= mark(text[place]) }
        }
        return marks == 0
    }

    private static func needsEscapes(_ text: Span<UInt8>) -> Bool {
        cleanCount(of: text, from: 0) < text.count
    }

    /// Appends valid UTF-8, copying whole chunks without escapes and looking at each byte of others.
    private mutating func appendEscaped(_ text: ArraySlice<UInt8>) {
        let span = text.span
        let base = text.startIndex
        var index = 0
        while index < span.count {
            let clean = Self.cleanCount(of: span, from: index)
            if clean > index { append(text[base + index..<base + clean]) }
            index = clean
            if index < span.count { appendChunk(of: span, from: &index) }
        }
    }

    /// Appends the characters that begin in a chunk.
    private mutating func appendChunk(of text: Span<UInt8>, from index: inout Int) {
        let end = min(index &+ Span<UInt8>.chunk, text.count)
        // The longest escape of a byte has 6; a character that ends behind the chunk has two bytes there.
        bytes.append(addingCapacity: 6 * Span<UInt8>.chunk) { output in
            while index < end {
                let byte = text[index]
                if !Self.isSuspect(byte) {
                    output.append(byte)
                    index &+= 1
                } else if byte == 0x22 || byte == 0x5C {
                    output.append(UInt8(ascii: "\\"))
                    output.append(byte)
                    index &+= 1
                } else if let scalar = HostileScalar(at: index, in: text) {
                    Self.appendEscape(of: scalar.value, to: &output)
                    index &+= scalar.length
                } else {
                    output.append(byte)
                    index &+= 1
                }
            }
        }
    }

    private static func appendEscape(of scalar: UInt32, to output: inout OutputSpan<UInt8>) {
        output.append(UInt8(ascii: "\\"))
        switch scalar {
        case 0x08: output.append(UInt8(ascii: "b"))
        case 0x09: output.append(UInt8(ascii: "t"))
        case 0x0A: output.append(UInt8(ascii: "n"))
        case 0x0C: output.append(UInt8(ascii: "f"))
        case 0x0D: output.append(UInt8(ascii: "r"))
        default:
            output.append(UInt8(ascii: "u"))
            for shift in stride(from: 12, through: 0, by: -4) {
                let digit = UInt8(scalar >> UInt32(shift) & 0xF)
                output.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
            }
        }
    }
}
