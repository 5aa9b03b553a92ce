/// Remembers what the latest words of a page are to the rules.
///
/// Most words of any text come again. Looking them up here, in a table that stays in a near cache, costs
/// the same however many words the rules have.
struct SymbolMemo {
    private struct Entry {
        /// All bits of the word's hash; two words that share them are taken for one.
        var hash: UInt64 = 0
        var symbol: SymbolID = 0
    }

    /// Bytes of text for one entry; measured on generated prose, in which 20 bytes bring a new word.
    private static let bytesPerEntry = 16
    /// Powers of two: from 256 entries, 4 KB, to 4,096, 64 KB; four times as many were slower again.
    private static let capacityBits = 8...12

    private var entries: [Entry]
    private let shift: UInt64

    /// Makes an empty memory for a text.
    ///
    /// - Parameter byteCount: the length of the text.
    init(byteCount: Int) {
        let wanted = byteCount / Self.bytesPerEntry
        let bits = Self.capacityBits.first { 1 << $0 >= wanted } ?? Self.capacityBits.upperBound
        entries = [Entry](repeating: Entry(), count: 1 << bits)
        shift = UInt64(64 - bits)
    }

    /// The symbol of a word, from memory or from the index.
    @inline(__always)
    mutating func symbol(
        of word: borrowing FoldedWord,
        in index: WordIndex
    ) -> SymbolID {
        let place = Int(truncatingIfNeeded: word.hash &>> shift)
        let entry = entries[place]
        if entry.hash == word.hash { return entry.symbol }
        let symbol = index.symbol(of: word)
        entries[place] = Entry(hash: word.hash, symbol: symbol)
        return symbol
    }
}
