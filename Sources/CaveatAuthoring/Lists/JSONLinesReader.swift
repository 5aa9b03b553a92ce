/// Reads JSON Lines: one object a line, its values texts, numbers, or arrays of these.
///
/// Source: https://jsonlines.org
struct JSONLinesReader: ListReader {
    /// The keys that were seen so far, in the order in which they were seen.
    private(set) var fieldNames: [String] = []

    private let bytes: [UInt8]
    private let wanted: [String]
    private var position: Int

    /// The deepest nesting of a value that is skipped.
    private static let depthLimit = 64

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - bytes: the file, valid UTF-8.
    ///   - start: where its text begins, after a byte order mark.
    ///   - names: the keys that are wanted.
    init(_ bytes: [UInt8], from start: Int, fields names: [String]) {
        self.bytes = bytes
        position = start
        wanted = names
    }

    /// The object on the next line that is not empty; nil after the last.
    ///
    /// - Throws: what is wrong with it.
    mutating func next() throws(ListSyntaxProblem) -> ListRecord? {
        skipSpace(acrossLines: true)
        guard position < bytes.count else { return nil }
        let start = position
        var fields = [ListField?](repeating: nil, count: wanted.count)
        try take(0x7B, "'{'")
        skipSpace()
        if peek == 0x7D {
            position += 1
        } else {
            while true {
                skipSpace()
                let key = try readString()
                skipSpace()
                try take(0x3A, "':'")
                skipSpace()
                let offset = position
                let values = try readValue(depth: 0)
                if !fieldNames.contains(key) { fieldNames.append(key) }
                for index in wanted.indices where wanted[index] == key {
                    fields[index] = try field(values, at: offset)
                }
                skipSpace()
                if peek == 0x2C {
                    position += 1
                    continue
                }
                try take(0x7D, "',' or '}'")
                break
            }
        }
        skipSpace()
        if position < bytes.count, bytes[position] != 0x0A {
            throw problem("text follows the object on its line")
        }
        return ListRecord(fields: fields, offset: start)
    }

    /// A value as far as lists use it.
    private enum Value {
        case text(String)
        case array([String])
        case null
        case other
    }

    private func field(
        _ value: Value,
        at offset: Int
    ) throws(ListSyntaxProblem) -> ListField? {
        switch value {
        case .text(let text):
            let bytes = Array(text.utf8)
            let trimmed = bytes.trimmedText(0..<bytes.count)
            return trimmed.isEmpty ? nil : ListField(text: trimmed, offset: offset)
        case .array(let items):
            return items.first.map { ListField(text: $0, items: items, offset: offset) }
        case .null: return nil
        case .other:
            throw ListSyntaxProblem(message: "the value is no text and no array", offset: offset)
        }
    }

    // MARK: Values

    private mutating func readValue(depth: Int) throws(ListSyntaxProblem) -> Value {
        guard depth < Self.depthLimit else { throw problem("values are nested too deep") }
        switch peek {
        case 0x22: return .text(try readString())
        case 0x5B: return try readArray(depth: depth)
        case 0x7B:
            try skipObject(depth: depth)
            return .other
        default:
            let start = position
            while let byte = peek, ![0x2C, 0x7D, 0x5D, 0x20, 0x09, 0x0A, 0x0D].contains(byte) {
                position += 1
            }
            let word = String(decoding: bytes[start..<position], as: UTF8.self)
            if word == "null" { return .null }
            guard word == "true" || word == "false" || Double(word) != nil else {
                position = start
                throw problem("this is no JSON value")
            }
            return .text(word)
        }
    }

    private mutating func readArray(depth: Int) throws(ListSyntaxProblem) -> Value {
        position += 1
        var items: [String] = []
        var isFlat = true
        skipSpace()
        if peek == 0x5D {
            position += 1
            return .array([])
        }
        while true {
            skipSpace()
            switch try readValue(depth: depth + 1) {
            case .text(let text): items.append(text)
            case .null: break
            case .array, .other: isFlat = false
            }
            skipSpace()
            if peek == 0x2C {
                position += 1
                continue
            }
            try take(0x5D, "',' or ']'")
            return isFlat ? .array(items) : .other
        }
    }

    private mutating func skipObject(depth: Int) throws(ListSyntaxProblem) {
        position += 1
        skipSpace()
        if peek == 0x7D {
            position += 1
            return
        }
        while true {
            skipSpace()
            _ = try readString()
            skipSpace()
            try take(0x3A, "':'")
            skipSpace()
            _ = try readValue(depth: depth + 1)
            skipSpace()
            if peek == 0x2C {
                position += 1
                continue
            }
            try take(0x7D, "',' or '}'")
            return
        }
    }

    private mutating func readString() throws(ListSyntaxProblem) -> String {
        let opening = position
        try take(0x22, "'\"'")
        var text: [UInt8] = []
        while let byte = peek, byte != 0x0A {
            position += 1
            switch byte {
            case 0x22: return String(decoding: text, as: UTF8.self)
            case 0x5C: try readEscape(into: &text)
            default: text.append(byte)
            }
        }
        throw ListSyntaxProblem(message: "a string is never closed", offset: opening)
    }

    private mutating func readEscape(into text: inout [UInt8]) throws(ListSyntaxProblem) {
        guard let byte = peek else { throw problem("an escape is cut off") }
        position += 1
        switch byte {
        case 0x22, 0x5C, 0x2F: text.append(byte)
        case 0x62: text.append(0x08)
        case 0x66: text.append(0x0C)
        case 0x6E: text.append(0x0A)
        case 0x72: text.append(0x0D)
        case 0x74: text.append(0x09)
        case 0x75:
            var scalar = try readUnit()
            if (0xD800..<0xDC00).contains(scalar), peek == 0x5C, position + 1 < bytes.count,
                bytes[position + 1] == 0x75
            {
                position += 2
                let low = try readUnit()
                scalar = 0x1_0000 + (scalar - 0xD800) << 10 + (low &- 0xDC00) & 0x3FF
            }
            text += Array(String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
        default:
            position -= 1
            throw problem("this escape is unknown")
        }
    }

    /// Reads the four digits of an escaped UTF-16 unit.
    private mutating func readUnit() throws(ListSyntaxProblem) -> UInt32 {
        guard position + 4 <= bytes.count,
            let unit = UInt32(
                String(decoding: bytes[position..<position + 4], as: UTF8.self),
                radix: 16
            )
        else { throw problem("four hexadecimal digits must follow") }
        position += 4
        return unit
    }

    // MARK: Bytes

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace(acrossLines: Bool = false) {
        while let byte = peek,
            byte == 0x20 || byte == 0x09 || byte == 0x0D || acrossLines && byte == 0x0A
        {
            position += 1
        }
    }

    private mutating func take(_ byte: UInt8, _ name: String) throws(ListSyntaxProblem) {
        guard peek == byte else { throw problem("\(name) is missing here") }
        position += 1
    }

    private func problem(_ message: String) -> ListSyntaxProblem {
        ListSyntaxProblem(message: message, offset: min(position, bytes.count))
    }
}
