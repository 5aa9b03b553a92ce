/// A word of a page.
///
/// Sixteen bytes, since a page may hold millions.
package struct PageWord: Sendable {
    /// The lower half of the hash of its folded letters.
    package let hash: UInt32
    /// Its first byte.
    package let start: UInt32
    /// The byte after its last.
    package let end: UInt32
    /// Its place in the page's vocabulary, and in the lowest bit whether it opens a sentence.
    private var marks: UInt32

    /// Takes note of a word that was read.
    ///
    /// - Parameters:
    ///   - word: the word.
    ///   - entry: its place in the page's vocabulary.
    ///   - opensSentence: whether it is the first of its sentence.
    @inline(__always)
    init(_ word: borrowing FoldedWord, entry: UInt32, opensSentence: Bool) {
        hash = UInt32(truncatingIfNeeded: word.hash)
        start = UInt32(truncatingIfNeeded: word.start)
        end = UInt32(truncatingIfNeeded: word.end)
        marks = entry << 1 | (opensSentence ? 1 : 0)
    }

    /// Its place in the page's vocabulary; see ``PageVocabulary``.
    var entry: Int {
        @inline(__always) get { Int(marks &>> 1) }
        set { marks = UInt32(truncatingIfNeeded: newValue) << 1 | marks & 1 }
    }

    /// Whether it is the first of its sentence.
    @inline(__always)
    var opensSentence: Bool { marks & 1 != 0 }
}

/// The words of a page as phrases see them.
package struct PageWords: Sendable {
    private let words: [PageWord]
    private let vocabulary: [SymbolID]

    /// Takes the words of a text.
    package init(of stream: WordStream) {
        words = stream.words
        vocabulary = stream.vocabulary
    }

    /// What a word is to the rules; 0 for nothing.
    @inline(__always)
    func symbol(at word: Int) -> SymbolID { vocabulary[words[word].entry] }

    /// Whether a word is the first of its sentence.
    @inline(__always)
    func opensSentence(at word: Int) -> Bool { words[word].opensSentence }
}
