internal import CaveatModel

/// Which phrases of vocabularies the blocks of a page match.
struct PhraseHits {
    /// The vocabularies of which a phrase of their scope was seen, as a bit for each.
    private(set) var scopes: UInt64 = 0
    /// The blocks in which a phrase speaks for a kind of page.
    private(set) var pages: [(block: Int32, pattern: Int32)] = []
    private var hits: [(block: Int32, pattern: Int32)] = []
    private let blockCount: Int
    private let lengths: [Int32]

    /// A phrase that only fixes the beginning says nothing about text longer than this, in bytes.
    private static let longestOpenMatch = 300
    /// The same for a beginning of at least ``sureBeginning`` scalars, which is no coincidence.
    private static let longestSureMatch = 1_000
    /// Tuned on half of the corpus pages.
    private static let sureBeginning = 28

    /// Looks up all visible blocks.
    init(_ outline: Segmentation, _ vocabularies: CompiledVocabularies) {
        blockCount = outline.blocks.count
        lengths = outline.blocks.map { Int32($0.text.count) }
        let text = outline.text.span
        var matched: [Int] = []
        for (index, block) in outline.blocks.enumerated() where block.origin == .text {
            let range = Int(block.text.lowerBound)..<Int(block.text.upperBound)
            matched.removeAll(keepingCapacity: true)
            vocabularies.findPhrases(in: text, range, into: &matched)
            for number in matched {
                let pattern = vocabularies.patterns[number]
                switch pattern.meaning {
                case nil: scopes |= 1 << UInt64(pattern.vocabulary)
                case .page: pages.append((Int32(index), Int32(number)))
                case .block where pattern.place == .anywhere:
                    hits.append((Int32(index), Int32(number)))
                case .block, .hint, .word: break
                }
            }
        }
    }

    /// The pattern of each block among the vocabularies that speak about the page; -1 for none.
    ///
    /// A vocabulary for certain pages goes before one for all, a whole line before a beginning.
    func patterns(active: UInt64, _ vocabularies: CompiledVocabularies) -> [Int32] {
        var patterns = [Int32](repeating: -1, count: blockCount)
        var ranks = [Int8](repeating: -1, count: blockCount)
        for hit in hits {
            let phrase = Int(hit.pattern)
            let pattern = vocabularies.patterns[phrase]
            let block = Int(hit.block)
            guard active >> UInt64(pattern.vocabulary) & 1 == 1 else { continue }
            let isOpen = vocabularies.isOpen(phrase: phrase)
            let isSure = vocabularies.beginningLength(ofPhrase: phrase) >= Self.sureBeginning
            let longest = isSure ? Self.longestSureMatch : Self.longestOpenMatch
            if isOpen, Int(lengths[block]) > longest,
                pattern.disposition != .kept(.paragraph)
            {
                continue
            }
            let isSpecific = vocabularies.universal >> UInt64(pattern.vocabulary) & 1 == 0
            let rank: Int8 = (isSpecific ? 2 : 0) + (isOpen ? 0 : 1)
            if rank > ranks[block] {
                ranks[block] = rank
                patterns[block] = hit.pattern
            }
        }
        return patterns
    }
}
