/// A strict parser of JSON, after RFC 8259, that tests check output with.
///
/// It knows nothing of the writers it checks, and refuses what lenient parsers let pass: invalid
/// UTF-8, a name twice in one object, text after the document.
package struct JSONParser {
    /// Why a document is not JSON.
    package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
        /// The 0-based offset of the byte at fault.
        package let offset: Int
        /// What is wrong with it.
        package let problem: String

        /// Both in a line.
        package var description: String { "byte \(offset): \(problem)" }
    }

    private let bytes: [UInt8]
    private var offset = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Reads a document.
    ///
    /// - Parameter bytes: the document as UTF-8.
    /// - Returns: its value.
    /// - Throws: ``Failure`` at the first byte that is not JSON.
    package static func parse(_ bytes: [UInt8]) throws(Failure) -> JSONValue {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw Failure(offset: 0, problem: "not valid UTF-8")
        }
        var parser = JSONParser(bytes)
        let value = try parser.value()
        parser.skipSpace()
        guard parser.next == nil else { throw parser.failure("text after the document") }
        return value
    }

    private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private func failure(_ problem: String) -> Failure { Failure(offset: offset, problem: problem) }

    private mutating func skipSpace() {
        while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { offset += 1 }
    }

    private mutating func take(_ text: String) -> Bool {
        guard bytes[offset...].starts(with: text.utf8) else { return false }
        offset += text.utf8.count
        return true
    }

    private mutating func value() throws(Failure) -> JSONValue {
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        default: break
        }
        if take("null") { return .null }
        if take("true") { return .boolean(true) }
        if take("false") { return .boolean(false) }
        return try number()
    }

    private mutating func object() throws(Failure) -> JSONValue {
        offset += 1
        var members: [JSONValue.Member] = []
        var names: Set<String> = []
        skipSpace()
        if take("}") { return .object([]) }
        repeat {
            skipSpace()
            let name = try string()
            guard names.insert(name).inserted else {
                throw failure("“\(name)” twice in one object")
            }
            skipSpace()
            guard take(":") else { throw failure("no colon after a name") }
            members.append(JSONValue.Member(name: name, value: try value()))
            skipSpace()
        } while take(",")
        guard take("}") else { throw failure("object without an end") }
        return .object(members)
    }

    private mutating func array() throws(Failure) -> JSONValue {
        offset += 1
        var elements: [JSONValue] = []
        skipSpace()
        if take("]") { return .array([]) }
        repeat {
            elements.append(try value())
            skipSpace()
        } while take(",")
        guard take("]") else { throw failure("array without an end") }
        return .array(elements)
    }

    private mutating func number() throws(Failure) -> JSONValue {
        let start = offset
        _ = take("-")
        if !take("0") { try digits() }
        if take(".") { try digits() }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            try digits()
        }
        return .number(String(decoding: bytes[start..<offset], as: UTF8.self))
    }

    private mutating func digits() throws(Failure) {
        let start = offset
        while let byte = next, (0x30...0x39).contains(byte) { offset += 1 }
        if offset == start { throw failure("not a value") }
    }

    private mutating func string() throws(Failure) -> String {
        guard take("\"") else { throw failure("not a string") }
        var units: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                offset += 1
                return String(decoding: units, as: UTF8.self)
            case UInt8(ascii: "\\"):
                offset += 1
                try escape(into: &units)
            case 0x00...0x1F:
                throw failure("control character in a string")
            default:
                units.append(byte)
                offset += 1
            }
        }
        throw failure("string without an end")
    }

    private mutating func escape(into units: inout [UInt8]) throws(Failure) {
        let simple: [(letter: String, byte: UInt8)] = [
            ("\"", 0x22), ("\\", 0x5C), ("/", 0x2F), ("b", 0x08), ("f", 0x0C), ("n", 0x0A),
            ("r", 0x0D), ("t", 0x09),
        ]
        for (letter, byte) in simple where take(letter) {
            units.append(byte)
            return
        }
        guard take("u") else { throw failure("unknown escape") }
        var code = try hexadecimal()
        if (0xD800..<0xDC00).contains(code) {
            guard take("\\u") else { throw failure("half a surrogate pair") }
            let low = try hexadecimal()
            guard (0xDC00..<0xE000).contains(low) else { throw failure("half a surrogate pair") }
            code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(code) else { throw failure("half a surrogate pair") }
        units.append(contentsOf: Array(String(scalar).utf8))
    }

    private mutating func hexadecimal() throws(Failure) -> UInt32 {
        guard offset + 4 <= bytes.count,
            let code = UInt32(
                String(decoding: bytes[offset..<offset + 4], as: UTF8.self),
                radix: 16
            )
        else { throw failure("\\u without four digits") }
        offset += 4
        return code
    }
}
