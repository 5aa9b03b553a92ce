internal import CaveatModel
internal import CaveatText

/// What of some stretches of data a page also shows, to tell by what data merely repeats.
///
/// Only the words of the stretches are remembered, and the page is read for them once.
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
    /// The runs that the stretches have, numbered, by their hashes.
    private let wanted: HashMemo
    /// For each of these whether the page shows the run.
    private var isShown: [Bool]

    /// Reads the words of the blocks that a page shows.
    ///
    /// - Parameters:
    ///   - page: the page.
    ///   - stretches: all that ``hold(_:)`` will be asked for.
    init(_ page: PageReading, lookingFor stretches: [DraftFinding.Stretch]) {
        self.page = page
        var wanted = HashMemo(
            expecting: stretches.reduce(0) { $0 + Self.words(of: $1, on: page).count }
        )
        var isShown: [Bool] = []
        for stretch in stretches {
            Self.forEachRun(of: Self.words(of: stretch, on: page), on: page) { run in
                guard wanted.first(for: run) == nil else { return }
                wanted.insert(Int32(truncatingIfNeeded: isShown.count), for: run)
                isShown.append(false)
            }
        }
        self.wanted = wanted
        self.isShown = isShown
        if wanted.isEmpty { return }
        let blocks = page.article.blocks
        for block in blocks.indices where blocks[block].origin == .text {
            guard blocks[block].zone != .hidden else { continue }
            Self.forEachRun(of: page.stream.words(ofBlock: block), on: page) { run in
                if let place = wanted.first(for: run) { self.isShown[Int(place)] = true }
            }
        }
    }

    /// Whether the page shows what stands in some stretches.
    func hold(_ stretches: [DraftFinding.Stretch]) -> Bool {
        var (count, shownCount) = (0, 0)
        for stretch in stretches {
            Self.forEachRun(of: Self.words(of: stretch, on: page), on: page) { run in
                count += 1
                if let place = wanted.first(for: run), isShown[Int(place)] { shownCount += 1 }
            }
        }
        return count > 0 && shownCount * 100 >= count * Self.share
    }

    private static func words(
        of stretch: DraftFinding.Stretch,
        on page: PageReading
    ) -> Range<Int> {
        let block = page.stream.words(ofBlock: stretch.block)
        let first = page.stream.firstWord(from: stretch.bytes.lowerBound, in: block)
        return first..<page.stream.firstWord(from: stretch.bytes.upperBound, in: block)
    }

    /// Calls `body` with the hash of each run of words.
    @inline(__always)
    private static func forEachRun(
        of words: Range<Int>,
        on page: PageReading,
        _ body: (UInt64) -> Void
    ) {
        for start in words.dropLast(length - 1) {
            var hash = UInt64(page.stream.words[start].hash)
            for word in start &+ 1..<start &+ length {
                hash = (hash &* 0xD6E8_FEB8_6659_FD93) ^ UInt64(page.stream.words[word].hash)
            }
            body(hash)
        }
    }
}
