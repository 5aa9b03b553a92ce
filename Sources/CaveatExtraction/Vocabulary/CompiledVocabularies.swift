internal import CaveatModel
internal import CaveatText

/// Vocabularies as look-up tables, made once and shared by all pages.
///
/// A class, since each part of an extraction holds it, and copies of so many tables would cost more than
/// most look-ups.
final class CompiledVocabularies: Sendable {
    /// A phrase or class name of a vocabulary.
    struct Pattern: Sendable {
        /// The index of its vocabulary.
        let vocabulary: Int
        /// What a match means; nil when it only shows that the vocabulary speaks about the page.
        let meaning: BoilerplateVocabulary.Meaning?
        /// Where a line must stand for a phrase to count.
        let place: BoilerplateVocabulary.Place
        /// As the vocabulary writes it.
        let spelling: String

        /// What becomes of a block that matches; nil when nothing is said about it.
        var disposition: Disposition? {
            if case .block(let disposition) = meaning { disposition } else { nil }
        }
    }

    /// All patterns, by number: phrases, then class names.
    let patterns: [Pattern]
    /// The names of the vocabularies, in order.
    let names: [String]
    /// Which vocabularies speak about every page, as a bit for each.
    let universal: UInt64
    private let hosts: [(host: [UInt8], vocabulary: Int)]
    private let phraseCount: Int
    private let lines: LineIndex
    private let classes: NameIndex
    /// What words of class names and ids hint at.
    let cues: CueIndex
    /// The words that lines, attributes and addresses are read by.
    let words: PageWords

    /// Compiles vocabularies; those after the 64th are left out.
    init(_ vocabularies: [BoilerplateVocabulary]) {
        names = vocabularies.prefix(64).map(\.name)
        var universal: UInt64 = 0
        var hosts: [(host: [UInt8], vocabulary: Int)] = []
        var phrases: [Pattern] = []
        var classes: [Pattern] = []
        for (index, vocabulary) in vocabularies.prefix(64).enumerated() {
            let scope = vocabulary.scope
            if scope.isUniversal { universal |= 1 << index }
            for host in scope.hosts {
                hosts.append((Array(host.utf8.map(ASCII.lowercased)), index))
            }
            func patterns(
                _ spellings: [String],
                _ meaning: BoilerplateVocabulary.Meaning? = nil,
                _ place: BoilerplateVocabulary.Place = .anywhere
            ) -> some Sequence<Pattern> {
                spellings.lazy.map {
                    Pattern(vocabulary: index, meaning: meaning, place: place, spelling: $0)
                }
            }
            phrases += patterns(scope.phrases)
            classes += patterns(scope.classes)
            for entry in vocabulary.entries {
                phrases += patterns(entry.phrases, entry.meaning, entry.place)
                classes += patterns(entry.classes, entry.meaning)
            }
        }
        self.universal = universal
        self.hosts = hosts
        patterns = phrases + classes
        phraseCount = phrases.count
        cues = CueIndex(vocabularies)
        words = PageWords(vocabularies)
        lines = LineIndex(phrases.map(\.spelling))
        self.classes = NameIndex(classes.map(\.spelling))
    }

    /// The vocabularies that speak about a host, as a bit for each.
    func vocabularies(forHost host: [UInt8]) -> UInt64 {
        var mask: UInt64 = 0
        for (known, vocabulary) in hosts where host.count >= known.count {
            let rest = host.count - known.count
            if host[rest...] == known[...], rest == 0 || host[rest - 1] == 0x2E {
                mask |= 1 << vocabulary
            }
        }
        return mask
    }

    /// Appends the phrases that a line is.
    func findPhrases(in bytes: Span<UInt8>, _ range: Range<Int>, into patterns: inout [Int]) {
        lines.find(in: bytes, range, into: &patterns)
    }

    /// Appends the patterns that one class name or id is.
    func findClasses(in bytes: Span<UInt8>, _ range: Range<Int>, into patterns: inout [Int]) {
        let start = patterns.count
        classes.find(in: bytes, range, into: &patterns)
        for index in start..<patterns.count { patterns[index] += phraseCount }
    }

    /// Whether a phrase leaves something open.
    func isOpen(phrase: Int) -> Bool { lines.isOpen(phrase) }

    /// Whether a class name leaves something open.
    func isOpen(class pattern: Int) -> Bool { classes.isOpen(pattern - phraseCount) }

    /// The number of letters with which a line has to begin to be a phrase.
    func beginningLength(ofPhrase phrase: Int) -> Int { lines.beginningLength(of: phrase) }
}
