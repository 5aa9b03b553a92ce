import CaveatTestSupport
import Testing

@testable import CaveatText

/// The fast matcher finds exactly what a plain one finds.
@Suite struct MatcherPropertyTests {
    /// 3,000 sets of phrases, each on a text of its own.
    @Test(arguments: 1...60)
    func `agrees with a plain search`(seed: Int) {
        for round in 0..<50 { compare(seed: seed * 50 + round) }
    }

    private func compare(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var pool = PhrasePool()
        var parser = PhraseParser()
        var written: [WrittenPhrase] = []
        let listCount = Int.random(in: 0...3, using: &random)
        for number in 0..<listCount {
            var members: [PhraseID] = []
            var list: [WrittenPhrase] = []
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let phrase = WrittenPhrase.random(depth: 2, lists: [], using: &random)
                guard phrase.shortest > 0 else { continue }
                members.append(pool.append(phrase, using: &parser))
                list.append(phrase)
            }
            if list.isEmpty {
                list = [.word("law")]
                members = [pool.append(.word("law"), using: &parser)]
            }
            pool.lists.append(
                PhrasePool.List(name: "l\(number)", phrases: members, place: .nowhere)
            )
            written.append(.choice(list))
        }
        let lists = written
        var phrases: [(id: PhraseID, written: WrittenPhrase)] = []
        for _ in 0..<Int.random(in: 1...40, using: &random) {
            let phrase = WrittenPhrase.random(depth: 3, lists: lists, using: &random)
            guard phrase.shortest > 0 else { continue }
            phrases.append((pool.append(phrase, using: &parser), phrase))
        }
        let sentences = (0..<Int.random(in: 1...12, using: &random)).map { _ in
            (0..<Int.random(in: 1...14, using: &random)).map { _ in
                WrittenPhrase.vocabulary.randomElement(using: &random) ?? "a"
            }
        }
        // "Mm" opens each sentence, since a sentence begins with a capital.
        let text = sentences.map { "Mm " + $0.joined(separator: " ") + ". " }.joined()
        let words = sentences.enumerated().flatMap { number, sentence in
            (["mm"] + sentence).map { (word: $0, sentence: number) }
        }

        pool.lexicon = parser.lexicon
        let wordIndex = WordIndex(pool.lexicon)
        let stream = WordStream(
            of: Array(text.utf8),
            blocks: [0..<text.utf8.count],
            index: wordIndex
        )
        let read = stream.words.indices.map(stream.sentence(ofWord:))
        #expect(read == words.map(\.sentence), "seed \(seed)")
        let occurrences = Occurrences(
            in: stream,
            index: PhraseIndex(phrases.map(\.id), pool: pool, parents: wordIndex.parents),
            machine: PhraseMachine(table: PhraseTable(pool), index: wordIndex)
        )
        for (id, phrase) in phrases {
            let fast = occurrences[id].map { $0.start..<$0.end }
            let plain = words.indices.compactMap { start -> Range<Int>? in
                phrase.ends(from: start, origin: start, in: words).max().flatMap {
                    $0 > start ? start..<$0 : nil
                }
            }
            #expect(fast == plain, "seed \(seed), phrase \(phrase.text), text \(text)")
        }
    }
}

/// A phrase as a tree, with the plainest search one could write.
indirect enum WrittenPhrase: Sendable {
    case word(String)
    case stem(String)
    case gap(Int)
    case optional(WrittenPhrase)
    case choice([WrittenPhrase])
    case sequence([WrittenPhrase])
    case list(Int, WrittenPhrase)

    static let vocabulary = [
        "agent", "agents", "agency", "law", "laws", "агент", "агента", "агентом", "закон", "законы",
        "კანონი", "νόμοσ", "law", "of", "and",
    ]

    static func random(
        depth: Int,
        lists: [WrittenPhrase],
        using random: inout SeededGenerator
    ) -> WrittenPhrase {
        let count = Int.random(in: 1...4, using: &random)
        var items: [WrittenPhrase] = []
        for position in 0..<count {
            let word = vocabulary.randomElement(using: &random) ?? "a"
            switch Int.random(in: 0..<(depth > 0 ? 10 : 5), using: &random) {
            case 0...2: items.append(.word(word))
            case 3: items.append(.stem(String(word.prefix(Int.random(in: 2...5, using: &random)))))
            case 4 where position > 0 && position + 1 < count:
                items.append(.gap(Int.random(in: 1...5, using: &random)))
            case 5:
                items.append(.optional(Self.random(depth: depth - 1, lists: lists, using: &random)))
            case 6, 7:
                items.append(
                    .choice(
                        (0..<Int.random(in: 1...3, using: &random)).map { _ in
                            Self.random(depth: depth - 1, lists: lists, using: &random)
                        }
                    )
                )
            case 8 where !lists.isEmpty:
                let number = Int.random(in: lists.indices, using: &random)
                items.append(.list(number, lists[number]))
            default: items.append(.word(word))
            }
        }
        return .sequence(items)
    }

    /// As a rule writes it.
    var text: String {
        switch self {
        case .word(let word): word
        case .stem(let stem): stem + "*"
        case .gap(let count): "..\(count)"
        case .optional(let inner): "[\(inner.text)]"
        case .choice(let branches): "(\(branches.map(\.text).joined(separator: "|")))"
        case .sequence(let items): items.map(\.text).joined(separator: " ")
        case .list(let number, _): "{l\(number)}"
        }
    }

    /// The fewest words.
    var shortest: Int {
        switch self {
        case .word, .stem: 1
        case .gap, .optional: 0
        case .choice(let branches): branches.map(\.shortest).min() ?? 0
        case .sequence(let items): items.map(\.shortest).reduce(0, +)
        case .list(_, let list): list.shortest
        }
    }

    /// Where a part that begins at `start` may end, in a match that begins at `origin`.
    func ends(
        from start: Int,
        origin: Int,
        in words: [(word: String, sentence: Int)]
    ) -> Set<Int> {
        switch self {
        case .word(let word):
            return start < words.count && words[start].word == word ? [start + 1] : []
        case .stem(let stem):
            return start < words.count && words[start].word.hasPrefix(stem) ? [start + 1] : []
        case .gap(let count):
            var ends: Set<Int> = [start]
            for end in start..<min(start + count, words.count)
            where start > origin && words[end].sentence == words[start - 1].sentence {
                ends.insert(end + 1)
            }
            return ends
        case .optional(let inner):
            return inner.ends(from: start, origin: origin, in: words).union([start])
        case .choice(let branches):
            return branches.reduce(into: []) {
                $0.formUnion($1.ends(from: start, origin: origin, in: words))
            }
        case .sequence(let items):
            return items.reduce([start]) { starts, item in
                starts.reduce(into: []) {
                    $0.formUnion(item.ends(from: $1, origin: origin, in: words))
                }
            }
        case .list(_, let list): return list.ends(from: start, origin: origin, in: words)
        }
    }
}

extension PhrasePool {
    fileprivate mutating func append(
        _ phrase: WrittenPhrase,
        using parser: inout PhraseParser
    ) -> PhraseID {
        do {
            try parser.parse(phrase.text.utf8)
        } catch {
            Issue.record("cannot parse \(phrase.text)")
        }
        let start = steps.count
        steps += parser.steps
        for call in parser.calls {
            let number = lists.firstIndex { $0.name == call.name } ?? 0
            steps[start + call.step] = PhraseStep(.call, number)
        }
        phrases.append(
            Phrase(text: phrase.text, steps: start..<steps.count, place: .nowhere)
        )
        return PhraseID(index: phrases.count - 1)
    }
}

extension PhrasePool.PhrasePlace {
    fileprivate static let nowhere = PhrasePool.PhrasePlace(
        document: 0,
        line: 0,
        column: 0,
        length: 0
    )
}
