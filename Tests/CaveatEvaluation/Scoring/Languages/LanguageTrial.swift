internal import CaveatExtraction
internal import CaveatModel

/// Cuts texts into pieces, and counts how often their language is told.
package struct LanguageTrial: Sendable {
    /// The pieces whose language was told.
    package private(set) var right = 0
    /// The pieces of which none was told.
    package private(set) var untold = 0
    /// The languages that were told of the others, with their number.
    package private(set) var wrong: [String: Int] = [:]

    /// All pieces.
    package var total: Int { right + untold + wrong.values.reduce(0, +) }

    /// Makes a trial without pieces.
    package init() {}

    /// Tells the language of the pieces of a text.
    ///
    /// - Parameters:
    ///   - text: the text; what is left over after the last whole piece is not judged.
    ///   - language: the language that it is in.
    ///   - size: the letters of each piece, which ends with a word.
    package mutating func judge(_ text: String, in language: String, size: Int) {
        let bytes = Array(text.utf8)
        var start = 0
        var letters = 0
        var end = 0
        for character in text {
            end += character.utf8.count
            if character.isLetter { letters += 1 }
            guard letters >= size, character.isWhitespace else { continue }
            judge(bytes, start..<end, in: language)
            (start, letters) = (end, 0)
        }
    }

    private mutating func judge(_ bytes: [UInt8], _ range: Range<Int>, in language: String) {
        var reading = LanguageReading()
        reading.read(bytes.span, in: range)
        switch reading.guess?.language.rawValue {
        case nil: untold += 1
        case language?: right += 1
        case let other?: wrong[other, default: 0] += 1
        }
    }
}
