/// One line of JSON, read from left to right without a tree.
///
/// A record is one long string and little else. Its bytes are therefore looked at once, what is not
/// wanted is passed over without being kept, and nothing calls itself: the depth is bounded by a count.
///
/// Each function begins at an offset and leaves it behind what it has read.
package struct JSONText: Sendable {
    /// How deep objects and arrays may stand inside one another.
    package static let depthLimit = 512

    /// The line, in whatever bytes it has.
    package let bytes: [UInt8]

    /// Takes a line.
    package init(bytes: [UInt8]) { self.bytes = bytes }

    /// The byte at an offset; nil at the end.
    package func byte(at offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// The first byte after white space; nil at the end.
    package func next(at offset: inout Int) -> UInt8? {
        while let byte = byte(at: offset) {
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
            offset += 1
        }
        return nil
    }

    /// Passes over a byte that must come next, after white space.
    package func take(
        _ wanted: UInt8,
        at offset: inout Int,
        orElse problem: JSONFault.Problem
    ) throws(JSONFault) {
        guard let byte = next(at: &offset) else { throw fault(at: offset, .end) }
        guard byte == wanted else { throw fault(at: offset, problem) }
        offset += 1
    }

    /// A fault at an offset.
    package func fault(at offset: Int, _ problem: JSONFault.Problem) -> JSONFault {
        JSONFault(offset: offset, problem: problem)
    }

    // MARK: Values that are not kept

    /// Passes over one value of any kind.
    package func skipValue(at offset: inout Int) throws(JSONFault) {
        // The bytes that end the objects and arrays that are open.
        var open: [UInt8] = []
        repeat {
            try skipBeginning(at: &offset, &open)
            while let end = open.last, try !hasMore(at: &offset, until: end) { open.removeLast() }
        } while !open.isEmpty
    }

    /// Passes over a value that holds no others, or over the beginnings of those that do.
    private func skipBeginning(
        at offset: inout Int,
        _ open: inout [UInt8]
    ) throws(JSONFault) {
        while true {
            guard let byte = next(at: &offset) else { throw fault(at: offset, .end) }
            let isObject = byte == UInt8(ascii: "{")
            guard isObject || byte == UInt8(ascii: "[") else {
                return try skipScalar(at: &offset)
            }
            guard open.count < Self.depthLimit else { throw fault(at: offset, .depth) }
            offset += 1
            let end = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
            if next(at: &offset) == end {
                offset += 1
                return
            }
            open.append(end)
            if isObject { try skipName(at: &offset) }
        }
    }

    /// Whether another value follows in the object or array that ends with a byte.
    private func hasMore(at offset: inout Int, until end: UInt8) throws(JSONFault) -> Bool {
        guard try goesOn(at: &offset, until: end) else { return false }
        if end == UInt8(ascii: "}") { try skipName(at: &offset) }
        return true
    }

    private func skipName(at offset: inout Int) throws(JSONFault) {
        guard let byte = next(at: &offset) else { throw fault(at: offset, .end) }
        guard byte == UInt8(ascii: "\"") else { throw fault(at: offset, .noName) }
        try skipString(at: &offset)
        try take(UInt8(ascii: ":"), at: &offset, orElse: .noColon)
    }

    private func skipScalar(at offset: inout Int) throws(JSONFault) {
        switch byte(at: offset) {
        case UInt8(ascii: "\""): try skipString(at: &offset)
        case UInt8(ascii: "n"): try skip("null", at: &offset)
        case UInt8(ascii: "t"): try skip("true", at: &offset)
        case UInt8(ascii: "f"): try skip("false", at: &offset)
        default: _ = try number(at: &offset)
        }
    }

    /// Passes over a word.
    package func skip(_ word: StaticString, at offset: inout Int) throws(JSONFault) {
        for letter in word.description.utf8 {
            guard byte(at: offset) == letter else {
                throw fault(at: offset, byte(at: offset) == nil ? .end : .noValue)
            }
            offset += 1
        }
    }

    // MARK: Numbers

    /// Reads a number.
    ///
    /// - Returns: it as it is written.
    package func number(at offset: inout Int) throws(JSONFault) -> String {
        let start = offset
        if byte(at: offset) == UInt8(ascii: "-") { offset += 1 }
        if byte(at: offset) == UInt8(ascii: "0") {
            offset += 1
        } else {
            try skipDigits(at: &offset, orElse: offset == start ? .noValue : .number)
        }
        if byte(at: offset) == UInt8(ascii: ".") {
            offset += 1
            try skipDigits(at: &offset, orElse: .number)
        }
        if let byte = byte(at: offset), byte | 0x20 == UInt8(ascii: "e") {
            offset += 1
            if let sign = self.byte(at: offset), sign == 0x2B || sign == 0x2D { offset += 1 }
            try skipDigits(at: &offset, orElse: .number)
        }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private func skipDigits(
        at offset: inout Int,
        orElse problem: JSONFault.Problem
    ) throws(JSONFault) {
        let start = offset
        while let byte = byte(at: offset), (0x30...0x39).contains(byte) { offset += 1 }
        if offset == start { throw fault(at: offset, byte(at: offset) == nil ? .end : problem) }
    }
}
