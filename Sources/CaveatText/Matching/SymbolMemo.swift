/// Remembers what the latest words are to the rules.
///
/// Most words of any text come again, on the same page or on the next one. To look them up here, in a table
/// that stays in a near cache, costs the same however many words the rules have.
struct SymbolMemo {
    private struct Entry {
        /// All bits of the word's hash; two words that share them are taken for one.
        var hash: UInt64 = 0
        var symbol: SymbolID = 0
    }

    /// 4,096 entries, 64 KB.
    private static let capacityBits = 12

    private var entries = [Entry](repeating: Entry(), count: 1 << capacityBits)

    /// Where the entry of a word is.
    @inline(__always)
    private static func place(of hash: UInt64) -> Int {
        Int(truncatingIfNeeded: hash &>> UInt64(64 - capacityBits))
    }

    /// Whether the symbol of a word of some hash is remembered.
    @inline(__always)
    func holds(_ hash: UInt64) -> Bool {
        entries[Self.place(of: hash)].hash == hash
    }

    /// The symbol of a word, from memory or from the index.
    @inline(__always)
    mutating func symbol(
        of word: borrowing FoldedWord,
        in index: WordIndex
    ) -> SymbolID {
        let place = Self.place(of: word.hash)
        let entry = entries[place]
        if entry.hash == word.hash { return entry.symbol }
        let symbol = index.symbol(of: word)
        entries[place] = Entry(hash: word.hash, symbol: symbol)
        return symbol
    }
}
