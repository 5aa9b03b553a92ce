/// Finds what the words of one page are to the rules.
///
/// Most words of a page come again, and are found in a small table then. A word that comes first is a stranger:
/// what the rules know of it lies somewhere in megabytes, which is fetched while the page is read on. Strangers
/// are settled together, when it has arrived.
struct PageVocabulary {
    /// Each element that a word of the page is, once; the first is 0, for words that are nothing to the rules.
    private(set) var elements: [SymbolID] = [0]
    private let index: WordIndex
    /// For each element its place among ``elements``.
    private var places: HashMemo

    /// What is known of the words by their hashes, as many slots as a power of two.
    private var slots: [Slot]
    /// How many words are in ``slots``.
    private var count = 0
    /// The words that were not looked up yet; only the first ``strangerCount`` are.
    private var strangers = [FoldedWord](repeating: FoldedWord(), count: strangerLimit)
    private var strangerCount = 0
    /// What was found of the strangers.
    private var findings = [Finding](repeating: Finding(), count: strangerLimit)
    /// Where on the page strangers stand.
    private var sightings: [(word: UInt32, stranger: UInt32)] = []

    private struct Slot {
        /// All bits of the word's hash; 0 in an empty slot.
        ///
        /// Two words that share them are taken for one, and a word whose hash is 0 for nothing.
        var hash: UInt64 = 0
        /// The place of the word in the vocabulary, or with ``strangerBit`` among the strangers.
        var entry: UInt32 = 0
    }

    private struct Finding {
        /// The word itself, or the longest stem that it begins with; 0 for none.
        var element: SymbolID = 0
        /// Where its stems stand, when it is no word of the rules.
        var shelf: StemIndex.Shelf?
        /// The place of ``element`` in the vocabulary.
        var entry: UInt32 = 0
    }

    private static let strangerBit: UInt32 = 1 << 31
    /// So many words are looked up at once: more than a processor fetches at once, and few enough that what
    /// was fetched for the first is still near.
    private static let strangerLimit = 16
    /// So often strangers may come again before they are looked up; 8 KB.
    private static let sightingLimit = 1_024
    /// A page of hardly any text has room for so many different words.
    private static let leastWords = 128
    /// A page of more different words, which no article is, begins again; 512 KB.
    private static let mostWords = 16_384
    /// On a page of a thousand words, one of four is new.
    private static let bytesOfWord = 24

    /// Makes a vocabulary without words.
    ///
    /// - Parameters:
    ///   - index: knows the words of the rules.
    ///   - length: how many bytes the page's text has.
    init(_ index: WordIndex, length: Int) {
        self.index = index
        var words = Self.leastWords
        let expected = min(length / Self.bytesOfWord, Self.mostWords)
        while words < expected { words *= 2 }
        slots = [Slot](repeating: Slot(), count: words * 2)
        places = HashMemo(expecting: words / 4)
    }

    /// Whether a word of some hash came before.
    @inline(__always)
    func holds(_ hash: UInt64) -> Bool { slots[slot(of: hash)].hash == hash }

    /// Looks for a word among those that came before.
    ///
    /// - Parameters:
    ///   - word: the word; of a stranger, the letters are taken out of it.
    ///   - position: the word's index on the page.
    /// - Returns: its place in the vocabulary; 0 for now if it is not settled.
    @inline(__always)
    mutating func entry(of word: inout FoldedWord, at position: Int) -> UInt32 {
        let slot = slot(of: word.hash)
        let entry =
            slots[slot].hash == word.hash ? slots[slot].entry : meet(&word, keptIn: slot)
        if entry & Self.strangerBit == 0 { return entry }
        sightings.append((UInt32(truncatingIfNeeded: position), entry & ~Self.strangerBit))
        return 0
    }

    /// Whether no more words may come before all are settled.
    @inline(__always)
    var isFull: Bool {
        strangerCount == Self.strangerLimit || sightings.count >= Self.sightingLimit
    }

    /// Looks strangers up, and tells the words of the page what they are.
    @inline(never)
    mutating func settle(_ words: inout [PageWord]) {
        let index = index
        for stranger in 0..<strangerCount {
            findings[stranger].element = index.words.number(of: strangers[stranger].hash) ?? 0
            guard findings[stranger].element == 0 else { continue }
            let shelf = index.stems.shelf(for: strangers[stranger])
            if let shelf { index.stems.prefetch(shelf) }
            findings[stranger].shelf = shelf
        }
        for stranger in 0..<strangerCount {
            if findings[stranger].element == 0, let shelf = findings[stranger].shelf {
                let match = index.stems.longest(in: strangers[stranger], on: shelf)
                findings[stranger].element = match.stem
            }
            let entry = place(of: findings[stranger].element)
            findings[stranger].entry = entry
            slots[slot(of: strangers[stranger].hash)].entry = entry
        }
        for sighting in sightings {
            words[Int(sighting.word)].entry = Int(findings[Int(sighting.stranger)].entry)
        }
        strangerCount = 0
        sightings.removeAll(keepingCapacity: true)
        if count > slots.count / 2 - Self.strangerLimit { makeRoom() }
    }

    /// Takes a word up among the strangers.
    @inline(never)
    private mutating func meet(_ word: inout FoldedWord, keptIn slot: Int) -> UInt32 {
        index.prefetch(word)
        let entry = UInt32(truncatingIfNeeded: strangerCount) | Self.strangerBit
        slots[slot] = Slot(hash: word.hash, entry: entry)
        count &+= 1
        strangers[strangerCount].exchangeLetters(with: &word)
        strangerCount &+= 1
        return entry
    }

    /// The slot that a word has, or would have.
    @inline(__always)
    private func slot(of hash: UInt64) -> Int {
        let mask = slots.count &- 1
        var slot = HashMemo.slot(of: hash, among: slots.count)
        while slots[slot].hash != hash, slots[slot].hash != 0 { slot = (slot &+ 1) & mask }
        return slot
    }

    /// The place of an element in the vocabulary.
    private mutating func place(of element: SymbolID) -> UInt32 {
        if element == 0 { return 0 }
        let key = HashMemo.key(ofPlace: element)
        if let place = places.first(for: key) { return UInt32(truncatingIfNeeded: place) }
        let place = elements.count
        places.insert(Int32(truncatingIfNeeded: place), for: key)
        elements.append(element)
        return UInt32(truncatingIfNeeded: place)
    }

    /// Doubles the slots, or forgets all words when there are as many as there may be.
    private mutating func makeRoom() {
        let old = slots
        let isLargest = old.count >= Self.mostWords * 2
        slots = [Slot](repeating: Slot(), count: isLargest ? old.count : old.count * 2)
        count = isLargest ? 0 : count
        if isLargest { return }
        for word in old where word.hash != 0 { slots[slot(of: word.hash)] = word }
    }
}
