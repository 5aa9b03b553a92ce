internal import CaveatText

extension Span<UInt8> {
    /// Whether a word stands at an index, capital letters being the same as small ones.
    ///
    /// - Parameters:
    ///   - word: ASCII in small letters.
    ///   - start: where it is to begin, with room for it behind.
    /// - Returns: whether it stands there.
    func isSpelled(_ word: String, from start: Int) -> Bool {
        var index = start
        for letter in word.utf8 {
            guard ASCII.lowercased(self[index]) == letter else { return false }
            index &+= 1
        }
        return true
    }
}
