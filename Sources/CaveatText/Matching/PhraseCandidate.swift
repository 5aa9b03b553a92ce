/// A phrase that may begin at a word of a page, by the word after it.
struct PhraseCandidate {
    /// The marks of the elements that may come second; all where any word may, or none at all.
    private var followers: UInt64
    /// The element that must come second; 0 where there is none.
    let second: SymbolID
    /// The phrase, and in the second bit whether ``followers`` is all that can be learned.
    private var bits: UInt32

    private static let closedBit: UInt32 = 1
    private static let oneWordBit: UInt32 = 2

    /// Makes a candidate of which no more is known than what it is filed under.
    ///
    /// - Parameters:
    ///   - entry: the phrase.
    ///   - second: the second word that it is filed under; 0 for none.
    @inline(__always)
    init(_ entry: PhraseEntry, before second: SymbolID) {
        followers = second == 0 ? .max : PhraseSieve.mark(Int(second))
        self.second = second
        bits = UInt32(truncatingIfNeeded: entry.phrase.index) << 2
        // One word is wholly known, and nothing has to follow.
        if entry.isOneWord { bits |= Self.oneWordBit | Self.closedBit }
    }

    /// The phrase.
    @inline(__always)
    var phrase: PhraseID { PhraseID(index: Int(bits &>> 2)) }

    /// Whether the phrase is one word, or a choice of single words: its beginning is all of it.
    @inline(__always)
    var isOneWord: Bool { bits & Self.oneWordBit != 0 }

    /// Whether the rest of the phrase was not looked at yet.
    @inline(__always)
    var isOpen: Bool { bits & Self.closedBit == 0 }

    /// Whether the phrase may stand before a word with some marks; false when it surely does not.
    @inline(__always)
    func mayStand(before marks: UInt64) -> Bool { followers & marks != 0 || followers == .max }

    /// Notes which words may come second, as ``PhraseSieve/followers(of:)`` tells.
    mutating func close(over followers: UInt64) {
        self.followers &= followers
        bits |= Self.closedBit
    }
}
