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

    /// Whether a byte may begin something that is written as an escape.
    @inline(__always)
    private static func isSuspect(_ byte: UInt8) -> Bool {
        byte == 0x22 || byte == 0x5C
            || (byte < 0x20 || byte >= 0x7F) && HostileScalar.canBegin(with: byte)
    }

    /// The first index of a byte that may begin something that is written as an escape.
    @inline(__always)
    private static func firstSuspect(in text: Span<UInt8>, from start: Int) -> Int {
        let chunk = text.passingChunks(from: start, to: text.count) { byte in
            (byte == 0x22).mark | (byte == 0x5C).mark | HostileScalar.suspicion(of: byte)
        }
        let rest = text.extracting(chunk..<text.count)
        var place = 0
        while place < rest.count, !isSuspect(rest[place]) { place &+= 1 }
        return chunk &+ place
    }

    private static func needsEscapes(_ text: Span<UInt8>) -> Bool {
        firstSuspect(in: text, from: 0) < text.count
    }

    /// Appends valid UTF-8, copying the stretches between characters that are written as escapes.
    private mutating func appendEscaped(_ text: ArraySlice<UInt8>) {
        let span = text.span
        let base = text.startIndex
        var runStart = 0
        var index = 0
        while index < span.count {
            index = Self.firstSuspect(in: span, from: index)
            guard index < span.count else { break }
            let byte = span[index]
            if byte == 0x22 || byte == 0x5C {
                append(text[base + runStart..<base + index])
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
                index &+= 1
                runStart = index
            } else if let scalar = HostileScalar(at: index, in: span) {
                append(text[base + runStart..<base + index])
                appendEscape(of: scalar.value)
                index &+= scalar.length
                runStart = index
            } else {
                index &+= 1
            }
        }
        append(text[(base + runStart)...])
    }

    private mutating func appendEscape(of scalar: UInt32) {
        bytes.append(UInt8(ascii: "\\"))
        switch scalar {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        default:
            bytes.append(UInt8(ascii: "u"))
            for shift in stride(from: 12, through: 0, by: -4) {
                let digit = UInt8(scalar >> UInt32(shift) & 0xF)
                bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
            }
        }
    }
}
