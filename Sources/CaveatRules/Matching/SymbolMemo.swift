/// Remembers what the latest words of a page are to the rules.
///
/// A few hundred words make up most of any text. Looking them up here, in a table that stays in the
/// first-level cache, costs the same however many words the rules have.
struct SymbolMemo {
    private struct Entry {
        /// All bits of the word's hash; two words that share them are taken for one.
        var hash: UInt64 = 0
        var symbol: ElementID = 0
    }

    /// 16 KB.
    private static let capacity = 1_024

    private var entries = [Entry](repeating: Entry(), count: SymbolMemo.capacity)

    /// The symbol of a word, from memory or from the index.
    @inline(__always)
    mutating func symbol(of word: borrowing FoldedWord, in index: borrowing WordIndex) -> ElementID
    {
        let place = Int(truncatingIfNeeded: word.hash &>> 54)
        let entry = entries[place]
        if entry.hash == word.hash { return entry.symbol }
        let symbol = index.symbol(of: word)
        entries[place] = Entry(hash: word.hash, symbol: symbol)
        return symbol
    }
}
