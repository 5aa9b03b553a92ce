internal import CaveatModel
internal import CaveatText

/// The words that a page shows, to tell by what data merely repeats.
struct ShownWords {
    /// How many words in a row are compared.
    ///
    /// Four in a row seldom meet by chance, and most sentences of a warning have more.
    private static let length = 4
    /// The part of a stretch that must be shown for it to be a copy, in percent.
    ///
    /// The same sentence differs in data by a character reference or a word at its end.
    private static let share = 80

    private let page: PageReading
    private let runs: Set<[UInt64]>

    /// Reads the words of the blocks that a page shows.
    init(_ page: PageReading) {
        self.page = page
        var runs = Set<[UInt64]>()
        let blocks = page.article.blocks
        for block in blocks.indices where blocks[block].origin == .text {
            guard blocks[block].zone != .hidden else { continue }
            for run in Self.runs(page.stream.words(ofBlock: block)) {
                runs.insert(page.stream.words[run].map(\.hash))
            }
        }
        self.runs = runs
    }

    /// Whether the page shows what stands in some stretches.
    func hold(_ stretches: [DraftFinding.Stretch]) -> Bool {
        var (count, shownCount) = (0, 0)
        for stretch in stretches {
            let block = page.stream.words(ofBlock: stretch.block)
            let first = page.stream.firstWord(from: stretch.bytes.lowerBound, in: block)
            let last = page.stream.firstWord(from: stretch.bytes.upperBound, in: block)
            for run in Self.runs(first..<last) {
                count += 1
                if runs.contains(page.stream.words[run].map(\.hash)) { shownCount += 1 }
            }
        }
        return count > 0 && shownCount * 100 >= count * Self.share
    }

    private static func runs(_ words: Range<Int>) -> some Sequence<Range<Int>> {
        words.dropLast(length - 1).lazy.map { $0..<$0 + length }
    }
}
