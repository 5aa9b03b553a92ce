/// The phrases as they are written, by number.
///
/// One text for all: a string for each phrase would be thousands of allocations for the few that
/// anybody ever reads.
package struct PhraseTexts: Sendable {
    /// All texts, one after the other.
    package let bytes: PinnedBytes
    /// For each phrase the offset of its text, and of the end of all.
    package let starts: PackedNumbers

    /// Takes texts that lie one after the other.
    ///
    /// - Parameters:
    ///   - bytes: all of them: UTF-8.
    ///   - starts: for each the offset of its first byte, in ascending order, and at the end their number.
    package init(in bytes: PinnedBytes, starts: PackedNumbers) {
        self.bytes = bytes
        self.starts = starts
    }

    /// Makes a table of texts.
    package init(_ texts: [String]) {
        self.init(
            in: PinnedBytes(texts.flatMap { Array($0.utf8) }),
            starts: PackedNumbers(texts.map { UInt32($0.utf8.count) }.runningSums)
        )
    }

    /// The number of phrases.
    package var count: Int { starts.count - 1 }

    /// The text of a phrase.
    package subscript(index: Int) -> String {
        let (start, end) = starts.pair(at: index)
        return bytes.string(Int(start)..<Int(end))
    }
}
