internal import CaveatModel
internal import CaveatText

extension RuleEngine {
    /// Reads the tables of a bundle.
    ///
    /// - Parameters:
    ///   - reader: stands before them.
    ///   - bundle: the bundle.
    ///   - texts: where the texts of phrases lie, their seal among them.
    ///   - rules: where the rules lie, their seal among them.
    /// - Throws: ``TableReader/Malformed`` when a table is not what the encoder makes.
    convenience init(
        _ reader: inout TableReader,
        of bundle: PinnedBytes,
        texts: Range<Int>,
        rules: Range<Int>
    ) throws(TableReader.Malformed) {
        guard let textBytes = bundle.part(texts.withoutSeal) else { throw TableReader.Malformed() }
        let texts = PhraseTexts(in: textBytes, starts: try reader.starts(in: textBytes.count))
        let wordIndex = try WordIndex(&reader)
        let machine = PhraseMachine(
            table: try PhraseTable(&reader, phrases: texts.count),
            index: wordIndex,
            listFirsts: try reader.lists(below: wordIndex.parents.count)
        )
        let cues = VoiceCues(
            reader: try reader.phrases(below: texts.count),
            reported: try reader.phrases(below: texts.count),
            author: try reader.phrases(below: texts.count)
        )
        let phraseIndex = try PhraseIndex(&reader, wordIndex.parents)
        let ruleStarts = try reader.starts(in: rules.withoutSeal.count)
        let ruleCount = ruleStarts.count - 1
        let rulesByAnchor = try reader.lists(below: ruleCount)
        let frames = try RuleBundle.frames(&reader, phrases: texts.count, rules: ruleCount)
        guard rulesByAnchor.count == texts.count,
            machine.listFirsts.count == machine.table.lists.count
        else { throw TableReader.Malformed() }
        self.init(
            rules: RuleTable(count: ruleCount) { index in
                let (start, end) = ruleStarts.pair(at: index)
                var reader = TableReader(
                    bundle,
                    range: rules.lowerBound + Int(start)..<rules.lowerBound + Int(end),
                    lookingAtAll: true
                )
                guard let rule = try? reader.rule(phrases: texts.count), reader.isAtEnd else {
                    return nil
                }
                return rule
            },
            rulesByAnchor: rulesByAnchor,
            voiceCues: cues,
            wordIndex: wordIndex,
            phraseIndex: phraseIndex,
            machine: machine,
            phraseTexts: texts,
            concepts: frames.concepts,
            frames: frames.frames,
            laws: frames.laws,
            frameRules: frames.frameRules
        )
    }

    /// Whether words and phrases are such as the compiler makes, so that running them comes to an end.
    ///
    /// Asked of tables that come from elsewhere than the executable.
    var isSound: Bool {
        let table = machine.table
        let operandsExist = (0..<table.steps.count).allSatisfy { index in
            let operand = table.steps[index].operand
            return switch table.steps[index].kind {
            case .word: operand < wordIndex.parents.count
            case .call: operand < table.lists.count
            case .gap: true
            case .optional, .choice, .branch, .oneOf: operand < table.steps.count - index
            }
        }
        return operandsExist && table.isSound && wordIndex.isSound
            && phraseIndex.isSound(phrases: table.count)
    }
}

extension TableReader {
    /// The next phrases, of so many.
    mutating func phrases(below limit: Int) throws(Malformed) -> [PhraseID] {
        try numbers(below: limit).array.map { PhraseID(index: Int($0)) }
    }

    /// The next signals of a catalogue.
    mutating func signals(of catalog: SignalCatalog) throws(Malformed) -> SignalSet {
        var set = SignalSet()
        for index in try numbers(below: catalog.names.count).array {
            guard Int(index) < catalog.names.count else { throw Malformed() }
            set.insert(Signal(index: Int(index)))
        }
        return set
    }

    /// The next jurisdiction.
    mutating func jurisdiction() throws(Malformed) -> Jurisdiction {
        guard let jurisdiction = Jurisdiction(try string()) else { throw Malformed() }
        return jurisdiction
    }
}

extension WordIndex {
    /// Reads the words and stems of a bundle, and which stem each begins with.
    fileprivate convenience init(_ reader: inout TableReader) throws(TableReader.Malformed) {
        let parents = try reader.parents()
        self.init(
            words: try reader.hashTable(below: parents.count),
            stems: StemIndex(
                keys: try reader.hashTable(below: PackedNumbers.limit),
                records: try reader.records(ofWidth: StemIndex.recordWidth)
            ),
            parents: parents
        )
    }
}

extension TableReader {
    /// The next elements, each below their number, which is not 0.
    fileprivate mutating func parents() throws(Malformed) -> PackedNumbers {
        var probe = self
        let count = try probe.numbers(below: PackedNumbers.limit).count
        guard count > 0 else { throw Malformed() }
        return try numbers(below: count)
    }
}

extension PhraseTable {
    /// Reads the steps of phrases, and the lists that they call.
    fileprivate convenience init(
        _ reader: inout TableReader,
        phrases: Int
    ) throws(TableReader.Malformed) {
        let steps = PackedSteps(bits: try reader.numbers(below: PackedNumbers.limit))
        let starts = try reader.starts(in: steps.count)
        guard starts.count == phrases + 1 else { throw TableReader.Malformed() }
        self.init(steps: steps, starts: starts, lists: try reader.lists(below: phrases))
    }
}

extension PhraseIndex {
    /// Reads how phrases begin.
    fileprivate init(
        _ reader: inout TableReader,
        _ parents: PackedNumbers
    ) throws(TableReader.Malformed) {
        let beginnings = try reader.lists(below: PackedNumbers.limit)
        guard beginnings.count == parents.count else { throw TableReader.Malformed() }
        self.init(beginnings: beginnings, parents: parents)
    }
}
