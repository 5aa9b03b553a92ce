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
    /// The hashes of the runs that the page shows, of those that the stretches have.
    private var shown = Set<UInt64>()

    /// Reads the words of the blocks that a page shows.
    ///
    /// - Parameters:
    ///   - page: the page.
    ///   - stretches: all that ``hold(_:)`` will be asked for.
    init(_ page: PageReading, lookingFor stretches: [DraftFinding.Stretch]) {
        self.page = page
        var wanted = Set<UInt64>()
        for stretch in stretches { forEachRun(of: words(of: stretch)) { wanted.insert($0) } }
        if wanted.isEmpty { return }
        let filter = HashFilter(wanted)
        var shown = Set<UInt64>()
        let blocks = page.article.blocks
        for block in blocks.indices where blocks[block].origin == .text {
            guard blocks[block].zone != .hidden else { continue }
            forEachRun(of: page.stream.words(ofBlock: block)) { run in
                if filter.mayContain(run), wanted.contains(run) { shown.insert(run) }
            }
        }
        self.shown = shown
    }

    /// Whether the page shows what stands in some stretches.
    func hold(_ stretches: [DraftFinding.Stretch]) -> Bool {
        var (count, shownCount) = (0, 0)
        for stretch in stretches {
            forEachRun(of: words(of: stretch)) { run in
                count += 1
                if shown.contains(run) { shownCount += 1 }
            }
        }
        return count > 0 && shownCount * 100 >= count * Self.share
    }

    private func words(of stretch: DraftFinding.Stretch) -> Range<Int> {
        let block = page.stream.words(ofBlock: stretch.block)
        let first = page.stream.firstWord(from: stretch.bytes.lowerBound, in: block)
        return first..<page.stream.firstWord(from: stretch.bytes.upperBound, in: block)
    }

    /// Calls `body` with the hash of each run of words.
    @inline(__always)
    private func forEachRun(of words: Range<Int>, _ body: (UInt64) -> Void) {
        for start in words.dropLast(Self.length - 1) {
            var hash = page.stream.words[start].hash
            for word in start &+ 1..<start &+ Self.length {
                hash = (hash &* 0xD6E8_FEB8_6659_FD93) ^ page.stream.words[word].hash
            }
            body(hash)
        }
    }
}

/// Turns most hashes away that are not among some.
private struct HashFilter {
    private var bits = InlineArray<64, UInt64>(repeating: 0)

    init(_ hashes: Set<UInt64>) {
        for hash in hashes { bits[Self.place(hash)] |= Self.bit(hash) }
    }

    @inline(__always)
    func mayContain(_ hash: UInt64) -> Bool { bits[Self.place(hash)] & Self.bit(hash) != 0 }

    private static func place(_ hash: UInt64) -> Int { Int(hash >> 58) }
    private static func bit(_ hash: UInt64) -> UInt64 { 1 << (hash >> 52 & 63) }
}
