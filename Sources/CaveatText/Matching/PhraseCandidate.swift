/// A phrase that may begin at a word of a page, by the word after it.
struct PhraseCandidate {
    /// The marks of the elements that may come second; all where any word may.
    private(set) var followers: UInt64
    /// The element that must come second; 0 where there is none.
    let second: SymbolID
    /// The phrase, and in the lowest bit whether it is one word; see ``PhraseEntry``.
    private let entry: UInt32
    /// The phrase's first step and the one after its last; none while nobody asked.
    private var first: UInt32 = 0
    private var end: UInt32 = 0

    /// Makes a candidate of which no more is known than what it is filed under.
    ///
    /// - Parameters:
    ///   - entry: the phrase.
    ///   - second: the second word that it is filed under; 0 for none.
    @inline(__always)
    init(_ entry: PhraseEntry, before second: SymbolID) {
        followers = second == 0 ? .max : PhraseSieve.mark(Int(second))
        self.second = second
        self.entry = entry.bits
    }

    /// The phrase.
    @inline(__always)
    var phrase: PhraseID { PhraseEntry(bits: entry).phrase }

    /// Whether the phrase is one word, or a choice of single words: its beginning is all of it.
    @inline(__always)
    var isOneWord: Bool { PhraseEntry(bits: entry).isOneWord }

    /// The steps of the phrase.
    @inline(__always)
    var steps: Range<Int> {
        get { Int(first)..<Int(end) }
        set {
            first = UInt32(truncatingIfNeeded: newValue.lowerBound)
            end = UInt32(truncatingIfNeeded: newValue.upperBound)
        }
    }

    /// Whether the phrase may stand before a word with some marks; false when it surely does not.
    @inline(__always)
    func mayStand(before marks: UInt64) -> Bool { followers & marks != 0 || followers == .max }

    /// Takes note of which words may come second, as ``PhraseSieve/followers(of:)`` tells.
    @inline(__always)
    mutating func narrow(to followers: UInt64) { self.followers &= followers }
}
