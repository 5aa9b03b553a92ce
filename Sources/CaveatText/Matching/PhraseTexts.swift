/// The phrases as they are written, by number.
///
/// One string for all: a string for each phrase would be thousands of allocations for the few that
/// anybody ever reads.
package struct PhraseTexts: Sendable {
    /// Holds all texts, one after the other.
    private let text: String
    /// The offset in bytes of the first text.
    private let base: Int
    /// For each phrase the offset of its text from the first, and of the end of all.
    private let starts: [UInt32]

    /// Makes a table of texts that lie one after the other in a string.
    ///
    /// - Parameters:
    ///   - text: holds them.
    ///   - base: where the first begins, in bytes.
    ///   - lengths: the number of bytes of each.
    package init(in text: String, from base: Int, lengths: [UInt32]) {
        self.text = text
        self.base = base
        starts = lengths.runningSums
    }

    /// Makes a table of texts.
    package init(_ texts: [String]) {
        self.init(in: texts.joined(), from: 0, lengths: texts.map { UInt32($0.utf8.count) })
    }

    /// The number of phrases.
    package var count: Int { starts.count - 1 }

    /// The number of bytes of each text.
    package var lengths: [UInt32] { starts.differences }

    /// All texts, one after the other.
    package var joined: Substring { substring(0..<count) }

    /// The text of a phrase.
    package subscript(index: Int) -> String { String(substring(index..<index + 1)) }

    private func substring(_ range: Range<Int>) -> Substring {
        let (start, end) = (starts[range.lowerBound], starts[range.upperBound])
        return text.substring(atBytes: base + Int(start)..<base + Int(end))
    }
}

extension String {
    /// What stands at some bytes of the text; ends inside a character are moved to its beginning.
    package func substring(atBytes range: Range<Int>) -> Substring {
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return Substring(utf8[start..<utf8.index(start, offsetBy: range.count)])
    }
}
