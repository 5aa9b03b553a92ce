internal import CaveatText

extension Span<UInt8> {
    /// Whether a range is a word, capital letters being the same as small ones.
    ///
    /// - Parameters:
    ///   - range: a range of the bytes.
    ///   - word: ASCII in small letters.
    /// - Returns: whether it is the word and nothing else.
    func isSpelled(_ range: Range<Int>, as word: String) -> Bool {
        guard range.count == word.utf8.count else { return false }
        var index = range.lowerBound
        for letter in word.utf8 {
            guard ASCII.lowercased(self[index]) == letter else { return false }
            index &+= 1
        }
        return true
    }
}
