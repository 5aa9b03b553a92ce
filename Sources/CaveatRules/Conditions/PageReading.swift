internal import CaveatModel

/// A page as conditions see it: its words, where phrases were found, and how its blocks follow one
/// another.
struct PageReading {
    /// The page in blocks.
    let article: Article
    /// Its words.
    let stream: WordStream
    /// Where phrases were found.
    let occurrences: Occurrences
    /// For each block its place among the blocks that are read together.
    private let places: [Place]
    /// The blocks that hold words, for each ``Place/sequence``.
    private let sequences: [[Int]]
    /// For each block the number of kept blocks before it.
    private let keptBefore: [Int]

    /// Where a block stands in reading order.
    struct Place: Hashable {
        /// Which blocks it is read with: shown text, buttons, attributes, metadata and so on.
        let sequence: Int
        /// Its 0-based position among those of them that hold words.
        let ordinal: Int
    }

    /// Reads a page and finds all phrases on it.
    init(article: Article, engine: RuleEngine) {
        self.article = article
        stream = WordStream(of: article, index: engine.wordIndex)
        occurrences = Occurrences(
            in: stream,
            index: engine.phraseIndex,
            machine: engine.machine
        )
        var places: [Place] = []
        var sequences: [[Int]] = Array(repeating: [], count: 8)
        var keptBefore: [Int] = []
        places.reserveCapacity(article.blocks.count)
        keptBefore.reserveCapacity(article.blocks.count + 1)
        var kept = 0
        // By index: taking whole blocks out of the array would copy their links and tags.
        for index in article.blocks.indices {
            let sequence = Self.sequence(
                of: article.blocks[index].origin,
                article.blocks[index].disposition
            )
            places.append(Place(sequence: sequence, ordinal: sequences[sequence].count))
            keptBefore.append(kept)
            if !article.blocks[index].isRemoved { kept += 1 }
            if !stream.words(ofBlock: index).isEmpty { sequences[sequence].append(index) }
        }
        keptBefore.append(kept)
        self.places = places
        self.sequences = sequences
        self.keptBefore = keptBefore
    }

    /// What a block is read with.
    ///
    /// The words of buttons, and of invitations to subscribe, are no part of what the text beside
    /// them says.
    private static func sequence(of origin: BlockOrigin, _ disposition: Disposition) -> Int {
        switch (origin, disposition) {
        case (.text, .removed(.share)), (.text, .removed(.pagination)),
            (.text, .removed(.accessibilityLink)):
            1
        case (.text, .removed(.subscription)): 2
        case (.text, _): 0
        case (.attribute, _): 3
        case (.meta, _): 4
        case (.structuredData, _): 5
        case (.comment, _): 6
        case (.code, _): 7
        }
    }

    /// Where a block stands in reading order.
    func place(ofBlock block: Int) -> Place { places[block] }

    /// The blocks with words within some blocks of another, that one included.
    func blocks(around block: Int, within distance: Int) -> ArraySlice<Int> {
        let place = places[block]
        return blocks(
            in: place.sequence,
            from: place.ordinal - distance,
            through: place.ordinal + distance
        )
    }

    /// The blocks with words from one ordinal to another.
    func blocks(in sequence: Int, from first: Int, through last: Int) -> ArraySlice<Int> {
        let all = sequences[sequence]
        let low = min(max(0, first), all.count)
        return all[low..<max(low, min(all.count, last + 1))]
    }

    /// Whether a block stands near the beginning or the end of the article's text.
    func isBlock(_ block: Int, at position: Position) -> Bool {
        switch position {
        case .first: return keptBefore[block] < Position.reach
        case .last:
            let total = keptBefore[keptBefore.count - 1]
            return total - keptBefore[block + 1] < Position.reach
        }
    }
}
