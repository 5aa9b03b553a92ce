extension JSONText {
    /// A string of the line.
    package struct Text: Sendable {
        /// The string as valid UTF-8.
        package var utf8: [UInt8] = []
        /// Lone surrogates and bytes that are no text; each became U+FFFD.
        package var replacedCount = 0

        /// The string.
        package var string: String { String(decoding: utf8, as: UTF8.self) }
    }

    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    /// Reads a string.
    ///
    /// - Parameter offset: that of its quotation mark.
    /// - Returns: the string without its escapes.
    /// - Throws: ``JSONFault``.
    package func string(at offset: inout Int) throws(JSONFault) -> Text {
        var text = Text()
        offset += 1
        while true {
            let start = offset
            let byte = try skipPlain(at: &offset)
            text.utf8.append(contentsOf: bytes[start..<offset])
            if byte == UInt8(ascii: "\"") { break }
            try appendEscape(at: &offset, to: &text)
        }
        offset += 1
        Self.repair(&text)
        return text
    }

    /// Passes over a string.
    ///
    /// - Parameter offset: that of its quotation mark.
    /// - Throws: ``JSONFault``.
    package func skipString(at offset: inout Int) throws(JSONFault) {
        offset += 1
        while try skipPlain(at: &offset) != UInt8(ascii: "\"") { _ = try escape(at: &offset) }
        offset += 1
    }

    /// Goes on to the next byte of a string that means something else than itself.
    ///
    /// - Returns: the byte: a quotation mark or a backslash.
    private func skipPlain(at offset: inout Int) throws(JSONFault) -> UInt8 {
        let span = bytes.span
        var index = offset
        while index < span.count {
            let byte = span[index]
            if byte < 0x20 || byte == 0x22 || byte == 0x5C {
                offset = index
                if byte < 0x20 { throw fault(at: index, .controlCharacter) }
                return byte
            }
            index &+= 1
        }
        offset = index
        throw fault(at: index, .end)
    }

    private func appendEscape(at offset: inout Int, to text: inout Text) throws(JSONFault) {
        let unit = try escape(at: &offset)
        guard unit & 0xF800 == 0xD800 else { return Self.append(unit, to: &text.utf8) }
        // A second half right behind the first one makes a character; any other half makes none.
        var end = offset
        if unit < 0xDC00, byte(at: end) == 0x5C, byte(at: end + 1) == UInt8(ascii: "u") {
            let low = try escape(at: &end)
            if low & 0xFC00 == 0xDC00 {
                offset = end
                return Self.append(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00), to: &text.utf8)
            }
        }
        text.utf8.append(contentsOf: Self.replacement)
        text.replacedCount += 1
    }

    /// Reads an escape.
    ///
    /// - Parameter offset: that of its backslash.
    /// - Returns: the UTF-16 unit that it stands for.
    /// - Throws: ``JSONFault``.
    private func escape(at offset: inout Int) throws(JSONFault) -> UInt32 {
        let start = offset
        guard let letter = byte(at: start + 1) else { throw fault(at: bytes.count, .end) }
        offset += 2
        switch letter {
        case 0x22, 0x5C, 0x2F: return UInt32(letter)
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "u"): break
        default: throw fault(at: start, .escape)
        }
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = byte(at: offset) else { throw fault(at: offset, .end) }
            switch digit {
            case 0x30...0x39: unit = unit << 4 | UInt32(digit & 0x0F)
            case 0x41...0x46, 0x61...0x66: unit = unit << 4 | UInt32(digit & 0x0F + 9)
            default: throw fault(at: start, .escape)
            }
            offset += 1
        }
        return unit
    }

    private static func append(_ scalar: UInt32, to utf8: inout [UInt8]) {
        func continuation(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(scalar >> shift & 0x3F) }
        switch scalar {
        case ..<0x80: utf8.append(UInt8(scalar))
        case ..<0x800:
            utf8.append(0xC0 | UInt8(scalar >> 6))
            utf8.append(continuation(0))
        case ..<0x10000:
            utf8.append(0xE0 | UInt8(scalar >> 12))
            utf8.append(continuation(6))
            utf8.append(continuation(0))
        default:
            utf8.append(0xF0 | UInt8(scalar >> 18))
            utf8.append(continuation(12))
            utf8.append(continuation(6))
            utf8.append(continuation(0))
        }
    }

    /// Replaces bytes that are no UTF-8, and counts them.
    private static func repair(_ text: inout Text) {
        if (try? UTF8Span(validating: text.utf8.span)) != nil { return }
        let repaired = Array(text.string.utf8)
        // Those that were replacements before stay in the repaired text, and are not counted.
        text.replacedCount += replacementCount(in: repaired) - replacementCount(in: text.utf8)
        text.utf8 = repaired
    }

    private static func replacementCount(in utf8: [UInt8]) -> Int {
        let span = utf8.span
        var count = 0
        for index in 0..<max(0, span.count - 2)
        where span[index] == 0xEF && span[index + 1] == 0xBF && span[index + 2] == 0xBD {
            count += 1
        }
        return count
    }
}
