internal import CaveatModel
internal import CaveatText

extension RuleEngine {
    /// Reads the tables of a bundle.
    ///
    /// - Parameters:
    ///   - reader: stands before them.
    ///   - texts: where the texts of phrases lie, their seal among them.
    ///   - files: the files that rules are read from.
    /// - Throws: ``BundleReader/Malformed`` when a table is not what the encoder makes.
    convenience init(
        _ reader: inout BundleReader,
        texts: Range<Int>,
        files: BundledFiles
    ) throws(BundleReader.Malformed) {
        let textLengths = try reader.numbers(below: texts.count + 1)
        guard textLengths.sum + RuleBundle.sealLength == texts.count else {
            throw BundleReader.Malformed()
        }
        let phraseCount = textLengths.count
        let wordIndex = try WordIndex(&reader)
        let table = try PhraseTable(&reader, phrases: phraseCount)
        let cues = VoiceCues(
            reader: try reader.phrases(below: phraseCount),
            reported: try reader.phrases(below: phraseCount),
            author: try reader.phrases(below: phraseCount)
        )
        let phraseIndex = try PhraseIndex(&reader, wordIndex.parents, phrases: phraseCount)
        let origins = try reader.list { reader throws(BundleReader.Malformed) in
            RuleOrigin(
                document: try reader.index(below: files.count),
                node: try reader.index(below: Int(UInt32.max)),
                firstPhrase: try reader.index(below: phraseCount)
            )
        }
        let rulesByAnchor = try reader.lists(below: origins.count)
        let frames = try RuleBundle.frames(&reader, phrases: phraseCount, rules: origins.count)
        guard rulesByAnchor.count == phraseCount else {
            throw BundleReader.Malformed()
        }
        self.init(
            rules: RuleTable(count: origins.count) { index in
                let origin = origins[index]
                return files[origin.document]
                    .flatMap { LibraryBuilder.rule(at: origin, in: $0, phrases: phraseCount) }
                    .map { PhraseExpansion(table: table).rule($0) }
            },
            rulesByAnchor: rulesByAnchor,
            voiceCues: cues,
            wordIndex: wordIndex,
            phraseIndex: phraseIndex,
            machine: PhraseMachine(table: table, index: wordIndex),
            phraseTexts: PhraseTexts(
                in: reader.text,
                from: texts.lowerBound,
                lengths: textLengths
            ),
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
        let operandsExist = table.steps.indices.allSatisfy { index in
            let operand = table.steps[index].operand
            return switch table.steps[index].kind {
            case .word: operand < wordIndex.parents.count
            case .call: operand < table.lists.count
            case .gap: true
            case .optional, .choice, .branch, .oneOf: operand < table.steps.count - index
            }
        }
        return operandsExist && table.isSound && wordIndex.isSound
    }
}

extension WordIndex {
    /// Reads the words and stems of a bundle, and which stem each begins with.
    fileprivate init(_ reader: inout BundleReader) throws(BundleReader.Malformed) {
        let parents = try reader.numbers(below: Int(UInt32.max))
        let words = try reader.ascendingHashes()
        let wordIDs = try reader.numbers(below: parents.count)
        let keys = try reader.ascendingHashes()
        let stems = try reader.lists(below: parents.count)
        let lengths = try reader.numbers(below: FoldedWord.capacity + 1)
        let hashes = try reader.hashes()
        guard parents.allSatisfy({ $0 < parents.count }), !parents.isEmpty,
            words.count == wordIDs.count, keys.count == stems.count,
            lengths.count == stems.values.count, hashes.count == stems.values.count
        else { throw BundleReader.Malformed() }
        self.init(
            words: SortedHashes(words),
            wordIDs: wordIDs,
            stems: StemIndex(
                keys: SortedHashes(keys),
                stems: stems,
                lengths: lengths,
                hashes: hashes
            ),
            parents: parents
        )
    }
}

extension PhraseTable {
    /// Reads the steps of phrases, and the lists that they call.
    fileprivate init(
        _ reader: inout BundleReader,
        phrases: Int
    ) throws(BundleReader.Malformed) {
        let steps = try reader.numbers(below: Int(UInt32.max))
        let lengths = try reader.numbers(below: steps.count + 1)
        guard lengths.count == phrases, lengths.sum == steps.count else {
            throw BundleReader.Malformed()
        }
        self.init(
            steps: steps.map { PhraseStep(bits: $0) },
            starts: lengths.runningSums,
            lists: try reader.lists(below: phrases)
        )
    }
}

extension PhraseIndex {
    /// Reads how phrases begin.
    fileprivate init(
        _ reader: inout BundleReader,
        _ parents: [SymbolID],
        phrases phraseCount: Int
    ) throws(BundleReader.Malformed) {
        let seconds = try reader.lists(below: parents.count)
        let phrases = try reader.lists(below: phraseCount)
        guard seconds.count == parents.count, phrases.count == seconds.values.count else {
            throw BundleReader.Malformed()
        }
        self.init(seconds: seconds, phrases: phrases, parents: parents)
    }
}
