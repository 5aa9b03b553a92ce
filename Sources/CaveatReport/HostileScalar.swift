internal import CaveatModel

/// A character with which a page could deceive those who read a report.
///
/// Control characters steer a terminal, the separators U+2028 and U+2029 break lines behind a
/// program's back, and the embeddings, overrides and isolates of the bidirectional algorithm make
/// text look other than it is.
///
/// Source: https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
struct HostileScalar {
    /// The code point, always below U+10000.
    let value: UInt32
    /// The number of its UTF-8 bytes.
    let length: Int

    /// The hostile character at an index of valid UTF-8; nil when there is another one.
    ///
    /// - Parameters:
    ///   - index: the index of a character's first byte.
    ///   - text: valid UTF-8.
    init?(at index: Int, in text: Span<UInt8>) {
        let byte = text[index]
        switch byte {
        case 0x00...0x1F, 0x7F:
            value = UInt32(byte)
            length = 1
        case 0xC2 where index + 1 < text.count && text[index + 1] < 0xA0:
            value = UInt32(text[index + 1])
            length = 2
        case 0xE2 where index + 2 < text.count:
            let scalar =
                0x2000 | UInt32(text[index + 1] & 0x3F) << 6 | UInt32(text[index + 2] & 0x3F)
            guard (0x2028...0x202E).contains(scalar) || (0x2066...0x2069).contains(scalar) else {
                return nil
            }
            value = scalar
            length = 3
        default:
            return nil
        }
    }

    /// Whether a byte may begin a hostile character: a cheap first look.
    @inline(__always)
    static func canBegin(with byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2
    }

    /// The same as a mark, for loops over many bytes that must not branch.
    @inline(__always)
    static func suspicion(of byte: UInt8) -> UInt8 {
        (byte < 0x20).mark | (byte == 0x7F).mark | (byte == 0xC2).mark | (byte == 0xE2).mark
    }
}

extension ArraySlice<UInt8> {
    /// The same bytes when they are valid UTF-8, or else with U+FFFD for what is not.
    var repairedUTF8: ArraySlice<UInt8> {
        // Most texts are short and ASCII, for which a validation costs more than a look.
        if span.firstIndex(from: 0, to: span.count, of: { $0 >> 7 }) == span.count { return self }
        do {
            _ = try UTF8Span(validating: span)
            return self
        } catch {
            return Array(String(decoding: self, as: UTF8.self).utf8)[...]
        }
    }
}
