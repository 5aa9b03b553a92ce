/// The fields of a head, as WARC records and HTTP messages have them.
struct HeaderFields: Sendable {
    /// The fields in their order; names in lower case.
    private(set) var fields: [(name: String, value: String)] = []

    /// Reads lines of fields, without the line before them and the empty line after them.
    ///
    /// A line that begins with white space goes on with the one before it; a line without colon tells
    /// nothing. Bytes that are not UTF-8 become U+FFFD.
    ///
    /// - Parameter lines: the lines, ended by CRLF or LF.
    init(_ lines: ArraySlice<UInt8>) {
        for line in lines.split(separator: 0x0A) {
            let text = Self.trimmed(line)
            if let first = line.first, first == 0x20 || first == 0x09 {
                if !fields.isEmpty, !text.isEmpty {
                    fields[fields.count - 1].value += " " + String(decoding: text, as: UTF8.self)
                }
                continue
            }
            guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let name = String(decoding: Self.trimmed(text[..<colon]), as: UTF8.self).lowercased()
            let value = String(decoding: Self.trimmed(text[(colon + 1)...]), as: UTF8.self)
            fields.append((name, value))
        }
    }

    /// The value of the first field of a name in lower case; nil where there is none or an empty one.
    subscript(name: String) -> String? {
        fields.first { $0.name == name && !$0.value.isEmpty }?.value
    }

    /// The values of all fields of a name in lower case.
    func values(of name: String) -> [String] {
        fields.compactMap { $0.name == name ? $0.value : nil }
    }

    /// What stands between white space.
    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        let rest = bytes.drop(while: isSpace)
        let end = rest.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? rest.startIndex
        return rest[..<end]
    }
}

extension ArraySlice<UInt8> {
    /// Where the first empty line stands; nil where there is none.
    ///
    /// - Parameter from: where to begin, which is taken to begin a line; nil for the first byte.
    /// - Returns: the line with its end.
    func emptyLine(from: Int? = nil) -> Range<Int>? {
        var place = from ?? startIndex
        var lineStart = place
        while place < endIndex {
            if self[place] == 0x0A {
                let count = place - lineStart
                if count == 0 || (count == 1 && self[lineStart] == 0x0D) {
                    return lineStart..<place + 1
                }
                lineStart = place + 1
            }
            place += 1
        }
        return nil
    }
}
