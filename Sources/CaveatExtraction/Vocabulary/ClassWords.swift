internal import CaveatText

/// Reads the words of class names and ids: `relatedPosts-list` is `related`, `posts`, `list`.
///
/// A word ends where no letter follows, and before a capital letter that stands behind a small one.
struct ClassWords {
    /// What each word hints at.
    let index: CueIndex

    /// Words up to this length in letters turn up in random ids.
    private static let shortWord = 3

    /// What the words of a name, its neighbouring pairs and the whole hint at.
    func cues(of name: Span<UInt8>) -> CueSet {
        var found: UInt32 = 0
        var before = LetterHash.seed
        var count = 0
        var place = 0
        while place < name.count {
            guard ASCII.isLetter(name[place]) else {
                place &+= 1
                continue
            }
            let start = place
            let (word, pair) = Self.readWord(name, &place, after: before)
            if place &- start > Self.shortWord || !Self.isAmongDigits(name, start..<place) {
                found |= index.cues(of: word)
                if count > 0 { found |= index.cues(of: pair) }
            }
            before = word
            count &+= 1
        }
        if count > 2, ASCII.isLetter(name[name.count &- 1]) {
            found |= index.cues(of: Self.whole(name))
        }
        return CueSet(rawValue: found)
    }

    /// Reads a word.
    ///
    /// - Parameters:
    ///   - name: the name.
    ///   - place: where the word begins; where it ends afterwards.
    ///   - before: the hash of the word before it.
    /// - Returns: the hash of the word, and that of it and the one before it.
    @inline(__always)
    private static func readWord(
        _ name: Span<UInt8>,
        _ place: inout Int,
        after before: UInt64
    ) -> (word: UInt64, pair: UInt64) {
        var word = LetterHash.seed
        var pair = before
        var index = place
        var byte = name[index]
        while true {
            let letter = UInt32(byte | 0x20)
            word = LetterHash.feed(word, letter)
            pair = LetterHash.feed(pair, letter)
            index &+= 1
            guard index < name.count else { break }
            let next = name[index]
            guard ASCII.isLetter(next), next & 0x20 != 0 || byte & 0x20 == 0 else { break }
            byte = next
        }
        place = index
        return (word, pair)
    }

    /// The hash of all letters of a name.
    private static func whole(_ name: Span<UInt8>) -> UInt64 {
        var hash = LetterHash.seed
        for index in 0..<name.count where ASCII.isLetter(name[index]) {
            hash = LetterHash.feed(hash, UInt32(name[index] | 0x20))
        }
        return hash
    }

    /// Whether letters stand between digits, as `ad` in `1ad269af`, which is a number and no word.
    private static func isAmongDigits(_ name: Span<UInt8>, _ word: Range<Int>) -> Bool {
        if word.lowerBound > 0, ASCII.isDigit(name[word.lowerBound &- 1]) { return true }
        var index = word.upperBound
        while index < name.count, ASCII.isDigit(name[index]) { index &+= 1 }
        return index > word.upperBound && index < name.count && ASCII.isLetter(name[index])
    }
}
