internal import CaveatModel

/// Vocabularies as look-up tables, made once and shared by all pages.
struct CompiledVocabularies: Sendable {
    /// A phrase or class name of a vocabulary.
    struct Pattern: Sendable {
        /// The index of its vocabulary.
        let vocabulary: Int
        /// What a match means; nil when it only shows that the vocabulary speaks about the page.
        let meaning: BoilerplateVocabulary.Meaning?
        /// As the vocabulary writes it.
        let spelling: String
        /// Whether it leaves something open.
        let isOpen: Bool
        /// Where a line must stand for a phrase to count.
        let place: BoilerplateVocabulary.Place
        /// What was hashed: the beginning of a phrase, small letters of a class name.
        ///
        /// Hashes of different texts can be equal, and a text that only shares the hash of a phrase
        /// must not be removed.
        let folded: [UInt32]
        /// The whole phrase; nil for a class name.
        let phrase: FoldedPhrase?

        /// What becomes of a block that matches; nil when nothing is said about it.
        var disposition: Disposition? {
            if case .block(let disposition) = meaning { disposition } else { nil }
        }
    }

    /// All patterns, by number.
    private(set) var patterns: [Pattern] = []
    /// The names of the vocabularies, in order.
    let names: [String]
    /// Which vocabularies speak about every page, as a bit for each.
    private(set) var universal: UInt64 = 0
    private var hosts: [(host: [UInt8], vocabulary: Int)] = []
    private var phrases = HashIndex()
    private var phrasePrefixes = HashIndex()
    /// The first scalars of phrases that have as many as one of ``startLengths``: a line that begins
    /// otherwise can be left there.
    private var phraseStarts = HashFilter()
    private var phrasePrefixFilter = HashFilter()
    private var phrasePrefixLengths = LengthSet()
    private var phraseLengths = LengthSet()
    private var classes = HashIndex()
    /// The first letters of class names that have as many as one of ``startLengths``.
    private var classStarts = HashFilter()
    private var classPrefixes = HashIndex()
    private var classPrefixFilter = HashFilter()
    private var classPrefixLengths = LengthSet()
    private var classParts: [(part: [UInt8], isSuffix: Bool, pattern: Int32)] = []

    /// Enough scalars to tell many lines, and to tell most, from all phrases; the same for class names.
    private static let startLengths = (few: 3, most: 6)

    /// Compiles vocabularies; those after the 64th are left out.
    init(_ vocabularies: [BoilerplateVocabulary]) {
        names = vocabularies.prefix(64).map(\.name)
        for (index, vocabulary) in vocabularies.prefix(64).enumerated() {
            if vocabulary.scope.isUniversal { universal |= 1 << index }
            for host in vocabulary.scope.hosts {
                hosts.append((Array(host.utf8.map(ASCII.lowercased)), index))
            }
            for phrase in vocabulary.scope.phrases { addPhrase(phrase, index, nil) }
            for name in vocabulary.scope.classes { addClass(name, index, nil) }
            for entry in vocabulary.entries {
                for phrase in entry.phrases {
                    addPhrase(phrase, index, entry.meaning, entry.place)
                }
                for name in entry.classes { addClass(name, index, entry.meaning) }
            }
        }
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

    /// Calls `body` with each pattern that a line matches.
    func forEachPhrase(
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        _ body: (_ pattern: Int) -> Void
    ) {
        let whole = FoldedLine.scan(bytes, range) { count, hash, _ in
            if count == Self.startLengths.few || count == Self.startLengths.most,
                !phraseStarts.mayContain(hash)
            {
                return false
            }
            if phrasePrefixLengths.contains(count), phrasePrefixFilter.mayContain(hash) {
                phrasePrefixes.forEach(hash) { number in
                    if matches(bytes, range, number) { body(Int(number)) }
                }
            }
            return true
        }
        guard let whole, phraseLengths.contains(whole.count) else { return }
        phrases.forEach(whole.hash) { number in
            if matches(bytes, range, number) { body(Int(number)) }
        }
    }

    /// Whether a line really is what a phrase says, of whose beginning it has the hash.
    private func matches(_ bytes: Span<UInt8>, _ range: Range<Int>, _ number: Int32) -> Bool {
        patterns[Int(number)].phrase?.matches(FoldedLine.scalars(bytes, range)) ?? false
    }

    /// Calls `body` with each pattern that one class name or id matches.
    func forEachClass(
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        _ body: (_ pattern: Int) -> Void
    ) {
        forEachClosedAtLeft(bytes, range, body)
        for (part, isSuffix, pattern) in classParts where part.count <= range.count {
            let last = range.upperBound - part.count
            var start = isSuffix ? last : range.lowerBound
            while start <= last {
                if Self.matches(part, bytes, at: start) {
                    body(Int(pattern))
                    break
                }
                start += 1
            }
        }
    }

    /// Calls `body` with each pattern that gives a class name or its beginning.
    @inline(__always)
    private func forEachClosedAtLeft(
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        _ body: (_ pattern: Int) -> Void
    ) {
        var hash = FNV.seed
        var count = 0
        while count < range.count {
            let byte = bytes[range.lowerBound &+ count]
            hash = FNV.feed(hash, UInt32(ASCII.lowercased(byte)))
            count &+= 1
            if count == Self.startLengths.few || count == Self.startLengths.most,
                !classStarts.mayContain(hash)
            {
                return
            }
            if classPrefixLengths.contains(count), classPrefixFilter.mayContain(hash) {
                classPrefixes.forEach(hash) { number in
                    if isSpelled(bytes, range.prefix(count), as: number) { body(Int(number)) }
                }
            }
        }
        classes.forEach(hash) { number in
            if isSpelled(bytes, range, as: number) { body(Int(number)) }
        }
    }

    /// Whether a class name is really the one of which it has the hash.
    private func isSpelled(_ bytes: Span<UInt8>, _ range: Range<Int>, as number: Int32) -> Bool {
        let folded = patterns[Int(number)].folded
        guard folded.count == range.count else { return false }
        for (index, letter) in zip(range, folded)
        where UInt32(ASCII.lowercased(bytes[index])) != letter {
            return false
        }
        return true
    }

    private static func matches(_ part: [UInt8], _ bytes: Span<UInt8>, at start: Int) -> Bool {
        for (offset, byte) in part.enumerated()
        where ASCII.lowercased(bytes[start &+ offset]) != byte {
            return false
        }
        return true
    }

    private mutating func add(_ pattern: Pattern) -> Int32 {
        patterns.append(pattern)
        return Int32(patterns.count - 1)
    }

    private mutating func addPhrase(
        _ spelling: String,
        _ vocabulary: Int,
        _ meaning: BoilerplateVocabulary.Meaning?,
        _ place: BoilerplateVocabulary.Place = .anywhere
    ) {
        guard let phrase = FoldedPhrase(spelling) else { return }
        let pattern = add(
            Pattern(
                vocabulary: vocabulary,
                meaning: meaning,
                spelling: spelling,
                isOpen: !phrase.isWhole,
                place: place,
                folded: phrase.beginning,
                phrase: phrase
            )
        )
        for length in [Self.startLengths.few, Self.startLengths.most]
        where phrase.beginning.count >= length {
            phraseStarts.insert(FNV.hash(Array(phrase.beginning.prefix(length))))
        }
        let hash = FNV.hash(phrase.beginning)
        if phrase.isWhole {
            phrases.insert(pattern, for: hash)
            phraseLengths.insert(phrase.beginning.count)
        } else {
            phrasePrefixes.insert(pattern, for: hash)
            phrasePrefixFilter.insert(hash)
            phrasePrefixLengths.insert(phrase.beginning.count)
        }
    }

    private mutating func addClass(
        _ name: String,
        _ vocabulary: Int,
        _ meaning: BoilerplateVocabulary.Meaning?
    ) {
        let opensLeft = name.hasPrefix("*")
        let opensRight = name.hasSuffix("*") && name.utf8.count > 1
        let core = Array(
            name.utf8.dropFirst(opensLeft ? 1 : 0).dropLast(opensRight ? 1 : 0)
                .map(ASCII.lowercased)
        )
        guard !core.isEmpty else { return }
        let pattern = add(
            Pattern(
                vocabulary: vocabulary,
                meaning: meaning,
                spelling: name,
                isOpen: opensLeft || opensRight,
                place: .anywhere,
                folded: core.map(UInt32.init),
                phrase: nil
            )
        )
        for length in [Self.startLengths.few, Self.startLengths.most]
        where !opensLeft && core.count >= length {
            classStarts.insert(FNV.hash(core.prefix(length)))
        }
        if opensLeft {
            classParts.append((core, !opensRight, pattern))
        } else if opensRight, core.count <= FoldedLine.longest {
            classPrefixes.insert(pattern, for: FNV.hash(core))
            classPrefixFilter.insert(FNV.hash(core))
            classPrefixLengths.insert(core.count)
        } else {
            classes.insert(pattern, for: FNV.hash(core))
        }
    }
}
