internal import CaveatModel

/// JSON texts that are written in strings of JSON.
extension JSONStrings {
    /// Calls `body` with what a string consists of: itself, or the strings of a JSON text in it.
    ///
    /// Frameworks send their state as strings of JSON in JSON, in which keys and code stand between the
    /// texts.
    static func forEachPart(
        _ bytes: Span<UInt8>,
        of value: Value,
        _ body: (_ part: Range<Int>) -> Void
    ) {
        guard value.signs.contains(.innerQuote), isJSON(bytes, value.characters) else {
            body(value.characters)
            return
        }
        var start = value.characters.lowerBound
        forEachInnerQuote(bytes, value.characters) { quote in
            body(start..<quote)
            start = quote + 2
        }
        body(start..<value.characters.upperBound)
    }

    /// Whether a string holds a JSON text: a colon follows a quotation mark in it.
    private static func isJSON(_ bytes: Span<UInt8>, _ characters: Range<Int>) -> Bool {
        var isJSON = false
        forEachInnerQuote(bytes, characters) { quote in
            let next = quote + 2
            if next < characters.upperBound, bytes[next] == 0x3A { isJSON = true }
        }
        return isJSON
    }

    /// Calls `body` with the place of each `\\"` in a string, those inside an inner string left out.
    @inline(__always)
    private static func forEachInnerQuote(
        _ bytes: Span<UInt8>,
        _ characters: Range<Int>,
        _ body: (_ quote: Int) -> Void
    ) {
        let limit = characters.upperBound
        var index = characters.lowerBound
        while index + 1 < limit {
            index = bytes.firstIndex(from: index, to: limit) { ($0 == 0x5C).mark }
            guard index + 1 < limit else { return }
            if bytes[index + 1] == 0x22 {
                body(index)
            } else if bytes[index + 1] == 0x5C, index + 3 < limit, bytes[index + 2] == 0x5C {
                // A quotation mark inside an inner string.
                index += 2
            }
            index += 2
        }
    }
}
