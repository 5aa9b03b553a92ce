/// One word as it is compared: its folded letters, its hashes, and where it stands.
///
/// A scan reuses one value for all words, so nothing is allocated per word.
package struct FoldedWord {
    /// The most letters that are kept; longer words are cut and never equal a pattern's word.
    package static let capacity = 64

    /// The folded letters; valid up to ``count``.
    ///
    /// An array of fixed length, so that handing the word on copies a reference and no letters.
    package var scalars = [UInt32](repeating: 0, count: FoldedWord.capacity)
    /// The number of letters, counting those past ``capacity``.
    package var count = 0
    /// The hash of all letters.
    package var hash: UInt64 = LetterHash.seed
    /// The offset of the first byte.
    package var start = 0
    /// The offset past the last byte.
    package var end = 0
    /// Which of ``latin`` and ``cyrillic`` occur.
    package var scripts: UInt8 = 0
    /// Whether the first letter was written as a capital.
    package var isCapitalized = false
    /// Whether the first letter is one that has a capital form but was not written so.
    package var isLowercase = false
    /// Where the sentence before ended, when the word begins a new one; otherwise nil.
    package var sentenceBreak: Int?

    /// Makes a word with room for ``capacity`` letters.
    package init() {}

    private init(scalars: [UInt32]) { self.scalars = scalars }

    /// A word without room, to hold a place while another owns the letters.
    package static let none = FoldedWord(scalars: [])

    /// Marks a word with Latin letters.
    package static let latin: UInt8 = 1
    /// Marks a word with Cyrillic letters.
    package static let cyrillic: UInt8 = 2

    /// Begins a new word with nothing in it.
    @inline(__always)
    package mutating func begin(at offset: Int) {
        count = 0
        hash = LetterHash.seed
        start = offset
        scripts = 0
        sentenceBreak = nil
    }

    /// Becomes another word, which gets other letters in exchange and stays as it is in all else.
    @inline(__always)
    mutating func exchangeLetters(with other: inout FoldedWord) {
        swap(&scalars, &other.scalars)
        (count, hash) = (other.count, other.hash)
    }

    /// Adds a folded letter.
    @inline(__always)
    package mutating func append(_ scalar: UInt32) {
        if count < Self.capacity { scalars[count] = scalar }
        count &+= 1
        hash = LetterHash.feed(hash, scalar)
        scripts |= Self.script(of: scalar)
    }

    /// The mark of a folded letter's script; 0 for others than ``latin`` and ``cyrillic``.
    @inline(__always)
    static func script(of scalar: UInt32) -> UInt8 {
        scalar &- 0x61 < 26 ? latin : scalar &- 0x430 < 0x100 ? cyrillic : 0
    }

    /// The hash of the first letters; only of as many as the word has and keeps.
    package func hash(ofFirst letters: Int) -> UInt64 {
        var hash = LetterHash.seed
        for index in 0..<letters { hash = LetterHash.feed(hash, scalars[index]) }
        return hash
    }

    /// The letters that are kept.
    package var letters: ArraySlice<UInt32> { scalars.prefix(min(count, Self.capacity)) }

    /// Replaces the last letter.
    package mutating func replaceLast(with scalar: UInt32) {
        guard count > 0, count <= Self.capacity else { return }
        scalars[count - 1] = scalar
        rehash()
    }

    /// The last letter; nil in an empty or cut word.
    package var last: UInt32? {
        count > 0 && count <= Self.capacity ? scalars[count - 1] : nil
    }

    /// Computes hashes and scripts again after letters were changed.
    package mutating func rehash() {
        let letters = min(count, Self.capacity)
        count = 0
        hash = LetterHash.seed
        scripts = 0
        for index in 0..<letters { append(scalars[index]) }
    }
}
