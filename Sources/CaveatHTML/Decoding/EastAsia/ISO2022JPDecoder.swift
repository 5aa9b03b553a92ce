internal import CEncodingIndexes

/// Reads Japanese as mail wrote it: bytes below 0x80, and escape sequences that say what they mean.
///
/// An escape sequence belongs to no character, so that the place of a character is its own bytes.
///
/// Source: https://encoding.spec.whatwg.org/#iso-2022-jp-decoder
struct ISO2022JPDecoder {
    /// What bytes mean after an escape sequence.
    private enum State {
        case ascii
        case roman
        case katakana
        case kanji
    }

    private var state = State.ascii
    /// Whether there was an escape sequence and no character since.
    private var isEscaped = false
    private var writer: CharacterWriter

    /// Decodes a file.
    static func decode(_ bytes: [UInt8]) -> DecodedBytes {
        var decoder = ISO2022JPDecoder(writer: CharacterWriter(capacity: bytes.count * 3 / 2))
        let span = bytes.span
        var index = 0
        while index < span.count {
            index +=
                span[index] == 0x1B
                ? decoder.escape(at: index, in: span) : decoder.character(at: index, in: span)
        }
        return decoder.writer.result
    }

    /// Whether a file has escape sequences to kanji, and no errors when they are followed.
    static func suits(_ bytes: [UInt8]) -> Bool {
        var index = 0
        while let escape = bytes[index...].firstIndex(of: 0x1B) {
            index = escape + 1
            if bytes[index...].starts(with: [0x24, 0x42])
                || bytes[index...].starts(with: [0x24, 0x40])
            {
                return decode(bytes).malformedCount == 0
            }
        }
        return false
    }

    /// Follows an escape sequence.
    ///
    /// - Returns: the number of bytes that were read.
    private mutating func escape(at index: Int, in bytes: Span<UInt8>) -> Int {
        guard index + 2 < bytes.count,
            let next = Self.state(after: bytes[index + 1], bytes[index + 2])
        else {
            // The bytes behind it are read as what they are.
            isEscaped = false
            writer.append(.malformed(length: 1), source: index)
            return 1
        }
        state = next
        // Two in a row are an error: they could hide what comes between them from a filter.
        if isEscaped { writer.append(.malformed(length: 3), source: index) }
        isEscaped = true
        return 3
    }

    private static func state(after second: UInt8, _ third: UInt8) -> State? {
        switch (second, third) {
        case (0x28, 0x42): .ascii
        case (0x28, 0x4A): .roman
        case (0x28, 0x49): .katakana
        case (0x24, 0x40), (0x24, 0x42): .kanji
        default: nil
        }
    }

    /// Reads a character.
    ///
    /// - Returns: the number of its bytes.
    private mutating func character(at index: Int, in bytes: Span<UInt8>) -> Int {
        isEscaped = false
        let character = read(at: index, in: bytes)
        writer.append(character, source: index)
        return character.length
    }

    private func read(at index: Int, in bytes: Span<UInt8>) -> DecodedCharacter {
        let byte = bytes[index]
        switch (state, byte) {
        case (.kanji, 0x21...0x7E): return kanji(at: index, in: bytes)
        case (.katakana, 0x21...0x5F): return .scalar(0xFF61 + UInt32(byte) - 0x21, length: 1)
        case (.kanji, _), (.katakana, _), (_, 0x0E...0x0F), (_, 0x80...):
            return .malformed(length: 1)
        case (.roman, 0x5C): return .scalar(0xA5, length: 1)
        case (.roman, 0x7E): return .scalar(0x203E, length: 1)
        default: return .scalar(UInt32(byte), length: 1)
        }
    }

    private func kanji(at index: Int, in bytes: Span<UInt8>) -> DecodedCharacter {
        guard index + 1 < bytes.count, bytes[index + 1] != 0x1B else {
            return .malformed(length: 1)
        }
        guard 0x21...0x7E ~= bytes[index + 1] else { return .malformed(length: 2) }
        let row = UInt32(bytes[index]) - 0x21
        let scalar = encoding_index_jis0208_scalar(row * 94 + UInt32(bytes[index + 1]) - 0x21)
        return scalar == 0 ? .malformed(length: 2) : .scalar(scalar, length: 2)
    }
}
