internal import CaveatText

/// Reads JSON Lines: one object a line, its values texts, numbers, or arrays of these.
///
/// Source: https://jsonlines.org
struct JSONLinesReader: ListReader {
    /// The keys that were seen so far, in the order in which they were seen.
    private(set) var fieldNames: [String] = []

    private let bytes: [UInt8]
    private let wanted: [String]
    private var position: Int

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
        while position < bytes.count {
            let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
            let start = position
            position = min(end + 1, bytes.count)
            let line = JSONText(bytes: Array(bytes[start..<end]))
            var offset = 0
            guard line.next(at: &offset) != nil else { continue }
            return try record(line, from: offset, lineStart: start)
        }
        return nil
    }

    private mutating func record(
        _ line: JSONText,
        from start: Int,
        lineStart: Int
    ) throws(ListSyntaxProblem) -> ListRecord {
        var fields = [ListField?](repeating: nil, count: wanted.count)
        for member in try Self.members(of: line, from: start, lineStart: lineStart) {
            if !fieldNames.contains(member.name) { fieldNames.append(member.name) }
            for index in wanted.indices where wanted[index] == member.name {
                fields[index] = try member.field(at: lineStart + member.offset)
            }
        }
        return ListRecord(fields: fields, offset: lineStart + start)
    }

    // MARK: Members

    /// A member of an object, as far as lists use it.
    private struct Member {
        let name: String
        let value: Value
        /// The offset of the value in its line.
        let offset: Int

        enum Value {
            case text(String)
            case array([String])
            case null
            case other
        }

        /// What a list reads in it; nil for nothing.
        func field(at offset: Int) throws(ListSyntaxProblem) -> ListField? {
            switch value {
            case .text(let text):
                let bytes = Array(text.utf8)
                let trimmed = bytes.trimmedText(0..<bytes.count)
                return trimmed.isEmpty ? nil : ListField(text: trimmed, offset: offset)
            case .array(let items):
                return items.first.map { ListField(text: $0, items: items, offset: offset) }
            case .null: return nil
            case .other:
                throw ListSyntaxProblem(
                    message: "the value is no text and no array",
                    offset: offset
                )
            }
        }
    }

    private static func members(
        of line: JSONText,
        from start: Int,
        lineStart: Int
    ) throws(ListSyntaxProblem) -> [Member] {
        var members: [Member] = []
        do throws(JSONFault) {
            var offset = start
            try line.forEachMember(at: &offset) { name, offset throws(JSONFault) in
                let place = offset
                members.append(
                    Member(
                        name: name.string,
                        value: try value(of: line, at: &offset),
                        offset: place
                    )
                )
            }
            if line.next(at: &offset) != nil { throw line.fault(at: offset, .textBehind) }
        } catch {
            throw ListSyntaxProblem(
                message: error.problem.rawValue,
                offset: lineStart + error.offset
            )
        }
        return members
    }

    private static func value(
        of line: JSONText,
        at offset: inout Int
    ) throws(JSONFault) -> Member.Value {
        switch line.byte(at: offset) {
        case UInt8(ascii: "["):
            var items: [String]? = []
            try line.forEachItem(at: &offset) { offset throws(JSONFault) in
                switch try scalar(of: line, at: &offset) {
                case .text(let text): items?.append(text)
                case .null: break
                case .array, .other: items = nil
                }
            }
            return items.map { .array($0) } ?? .other
        default: return try scalar(of: line, at: &offset)
        }
    }

    /// A text, a number or a truth value as text; other values are passed over.
    private static func scalar(
        of line: JSONText,
        at offset: inout Int
    ) throws(JSONFault) -> Member.Value {
        switch line.byte(at: offset) {
        case UInt8(ascii: "\""): return .text(try line.string(at: &offset).string)
        case UInt8(ascii: "n"):
            try line.skip("null", at: &offset)
            return .null
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            try line.skipValue(at: &offset)
            return .other
        default:
            let start = offset
            try line.skipValue(at: &offset)
            return .text(String(decoding: line.bytes[start..<offset], as: UTF8.self))
        }
    }
}
