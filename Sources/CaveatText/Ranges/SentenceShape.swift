/// What the signs and letters of a sentence tell about it.
package struct SentenceShape: Equatable {
    /// Whether it ends in a question mark.
    package internal(set) var isQuestion = false
    /// Whether it ends in an exclamation mark.
    package internal(set) var isExclamation = false
    /// Whether it ends in a colon.
    package internal(set) var endsInColon = false
    /// Whether it begins with an asterisk, a dagger or a raised digit.
    package internal(set) var isStarred = false
    /// Whether most of its letters are capitals, ten at least.
    package internal(set) var isInCapitals = false
    /// Whether it holds digits.
    package internal(set) var hasDigits = false
    /// Whether it holds an opening bracket.
    package internal(set) var hasBrackets = false
    /// Whether something is left out: dots or a line in brackets, a row of squares or underscores.
    package internal(set) var hasElision = false

    /// The fewest capitals that make a sentence one of capitals.
    private static let fewestCapitals = 10

    /// Makes a shape of which nothing is known.
    package init() {}

    /// Reads a sentence.
    ///
    /// - Parameters:
    ///   - text: valid UTF-8.
    ///   - start: its first byte.
    ///   - end: the byte after its last.
    package mutating func read(_ text: Span<UInt8>, from start: Int, to end: Int) {
        let text = text.extracting(start..<max(start, end))
        if Self.isPlain(text) { readPlain(text) } else { readSigns(text) }
    }

    /// Whether most letters of a sentence are capitals.
    static func isInCapitals(_ capitals: Int, _ smalls: @autoclosure () -> Int) -> Bool {
        capitals >= fewestCapitals && capitals > smalls() * 3
    }

    /// Reads a sentence sign by sign.
    mutating func readSigns(_ text: Span<UInt8>) {
        var capitals = 0
        var smalls = 0
        var row = 0
        var isFirst = true
        var afterBracket = false
        var index = 0
        while index < text.count {
            // Small letters of ASCII are most of most pages, and tell nothing else.
            let word = index
            while index < text.count, text[index] &- 0x61 < 26 { index &+= 1 }
            if index > word {
                smalls &+= index &- word
                (isFirst, row, afterBracket) = (false, 0, false)
                (isQuestion, isExclamation, endsInColon) = (false, false, false)
                if index == text.count { break }
            }
            let (scalar, next) = UTF8Scalars.decode(text, at: index, end: text.count)
            index = next
            if scalar <= 0x20 || scalar == 0xA0 { continue }
            if isFirst {
                isFirst = false
                isStarred = Self.isStar(scalar)
            }
            switch scalar {
            case 0x41...0x5A, 0x410...0x42F, 0x401: capitals += 1
            case 0x61...0x7A, 0x430...0x44F, 0x451: smalls += 1
            case 0x30...0x39: hasDigits = true
            case 0x28, 0x5B, 0xFF08, 0x3010: hasBrackets = true
            default: break
            }
            let isBlock = Self.isBlock(scalar)
            if afterBracket, isBlock || scalar == 0x2026 || scalar == 0x2E || scalar == 0x2014 {
                hasElision = true
            }
            row = isBlock ? row + 1 : 0
            if row >= Self.longestMark { hasElision = true }
            afterBracket = scalar == 0x5B || scalar == 0x28
            readEnd(scalar)
        }
        isInCapitals = Self.isInCapitals(capitals, smalls)
    }

    /// Three blocks or underscores in a row stand for words that are left out.
    private static let longestMark = 3

    /// Keeps the last sign that tells how the sentence ends; closing marks tell nothing.
    private mutating func readEnd(_ scalar: UInt32) {
        switch scalar {
        case 0x3F, 0xFF1F, 0x61F, 0x37E:
            (isQuestion, isExclamation, endsInColon) = (true, false, false)
        case 0x21, 0xFF01: (isExclamation, endsInColon) = (true, false)
        case 0x3A, 0xFF1A: (isQuestion, isExclamation, endsInColon) = (false, false, true)
        case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x201D, 0x2019, 0x300D, 0x2E: break
        default: (isQuestion, isExclamation, endsInColon) = (false, false, false)
        }
    }

    /// Asterisks, daggers, raised digits.
    private static func isStar(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2A, 0x2020, 0x2021, 0xB9, 0xB2, 0xB3, 0xFF0A, 0x203B: true
        default: false
        }
    }

    /// Black squares and underscores.
    private static func isBlock(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2588, 0x25A0, 0x2593, 0x5F: true
        default: false
        }
    }
}
