internal import CaveatModel
internal import CaveatText

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
    /// The blocks that hold words, for each ``Strand``.
    private let strands: [[UInt32]]
    /// For each block the number of kept blocks before it.
    private let keptBefore: [UInt32]

    /// Blocks that are read together.
    ///
    /// The words of buttons, and of invitations to subscribe, are no part of what the text beside
    /// them says.
    enum Strand: UInt8, CaseIterable {
        /// What the page shows.
        case text
        /// What is pressed, not read.
        case buttons
        /// Invitations to subscribe.
        case invitations
        /// Texts of pictures, titles and the like.
        case attributes
        /// Meta tags.
        case meta
        /// Linked data.
        case structuredData
        /// Stores of JSON in scripts.
        case scriptData
        /// Comments of the markup.
        case comments
        /// Scripts and styles.
        case code

        /// The strand of a block.
        init(_ origin: BlockOrigin, _ disposition: Disposition) {
            switch (origin, disposition) {
            case (.text, .removed(.share)), (.text, .removed(.pagination)),
                (.text, .removed(.accessibilityLink)):
                self = .buttons
            case (.text, .removed(.subscription)): self = .invitations
            case (.text, _): self = .text
            case (.attribute, _): self = .attributes
            case (.meta, _): self = .meta
            case (.structuredData, _): self = .structuredData
            case (.scriptData, _): self = .scriptData
            case (.comment, _): self = .comments
            case (.code, _): self = .code
            }
        }
    }

    /// Where a block stands in reading order.
    struct Place: Hashable {
        /// Which blocks it is read with.
        let strand: Strand
        private let position: UInt32

        fileprivate init(strand: Strand, ordinal: Int) {
            self.strand = strand
            position = UInt32(truncatingIfNeeded: ordinal)
        }

        /// Its 0-based position among those of them that hold words.
        var ordinal: Int { Int(position) }
    }

    /// Reads a page and finds all phrases on it, as far as there is time.
    init(article: Article, engine: RuleEngine, deadline: Deadline = .none) {
        self.article = article
        stream = WordStream(of: article, index: engine.wordIndex, deadline: deadline)
        var watch = deadline.watch(.matching)
        occurrences = Occurrences(
            in: stream,
            index: engine.phraseIndex,
            machine: engine.machine,
            isOver: { watch.isOver(after: $0) }
        )
        var places: [Place] = []
        var strands = [[UInt32]](repeating: [], count: Strand.allCases.count)
        var keptBefore: [UInt32] = []
        places.reserveCapacity(article.blocks.count)
        keptBefore.reserveCapacity(article.blocks.count + 1)
        var kept: UInt32 = 0
        // By index: taking whole blocks out of the array would copy their links and tags.
        for index in article.blocks.indices {
            let strand = Strand(
                article.blocks[index].origin,
                article.blocks[index].disposition
            )
            places.append(Place(strand: strand, ordinal: strands[Int(strand.rawValue)].count))
            keptBefore.append(kept)
            if !article.blocks[index].isRemoved { kept += 1 }
            if !stream.words(ofBlock: index).isEmpty {
                strands[Int(strand.rawValue)].append(UInt32(truncatingIfNeeded: index))
            }
        }
        keptBefore.append(kept)
        self.places = places
        self.strands = strands
        self.keptBefore = keptBefore
    }

    /// Whether time was over before all was read.
    var isCut: Bool { stream.isCut || occurrences.isCut }

    /// Where a block stands in reading order.
    func place(ofBlock block: Int) -> Place { places[block] }

    /// The blocks with words within some blocks of another, that one included.
    func blocks(around block: Int, within distance: Int) -> [Int] {
        let place = places[block]
        return blocks(
            in: place.strand,
            from: place.ordinal - distance,
            through: place.ordinal + distance
        )
    }

    /// The blocks with words from one ordinal to another.
    func blocks(in strand: Strand, from first: Int, through last: Int) -> [Int] {
        let all = strands[Int(strand.rawValue)]
        let low = min(max(0, first), all.count)
        return all[low..<max(low, min(all.count, last + 1))].map { Int($0) }
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
