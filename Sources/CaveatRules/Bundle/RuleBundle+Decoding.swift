internal import CaveatModel

extension RuleBundle {
    /// Whether some bytes say of themselves that they are a bundle.
    ///
    /// - Parameter bytes: the beginning of a file, or all of it.
    /// - Returns: whether they begin as a bundle of any version does.
    public static func isBundle(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: signature.dropLast())
    }

    /// Reads a bundle.
    ///
    /// - Parameter bundle: its bytes, which are not copied when nobody else holds them.
    /// - Throws: ``BundleError`` when the bytes are not what ``encode(_:)`` makes.
    public init(decoding bundle: consuming [UInt8]) throws(BundleError) {
        var bytes = bundle
        guard bytes.starts(with: Self.signature) else {
            throw Self.isBundle(bytes) ? .otherVersion : .malformed("they do not begin as such")
        }
        guard Self.unseal(&bytes) else { throw .brokenSeal }
        var reader = BundleReader(bytes: bytes)
        do throws(BundleReader.Malformed) {
            for _ in Self.signature { _ = try reader.number() }
            try self.init(bytes, &reader)
        } catch {
            throw .malformed("a table is not what the compiler writes")
        }
    }

    private init(
        _ bytes: [UInt8],
        _ reader: inout BundleReader
    ) throws(BundleReader.Malformed) {
        guard let digest = Digest(hexadecimal: try reader.text()) else {
            throw BundleReader.Malformed()
        }
        let packNames = try reader.list { reader throws(BundleReader.Malformed) in
            try reader.text()
        }
        let laws = try reader.list { reader throws(BundleReader.Malformed) -> Jurisdiction in
            guard let law = Jurisdiction(try reader.text()) else { throw BundleReader.Malformed() }
            return law
        }
        let files = BundledFiles(
            bytes: bytes,
            ranges: try reader.list { reader throws(BundleReader.Malformed) in
                try reader.bytes()
            }
        )
        let wordIndex = try WordIndex(reading: &reader)
        let (table, texts) = try Self.phrases(bytes, &reader, elements: wordIndex.parents.count)
        let phraseCount = table.ranges.count
        let cues = VoiceCues(
            reader: try reader.phrases(below: phraseCount),
            reported: try reader.phrases(below: phraseCount),
            author: try reader.phrases(below: phraseCount)
        )
        let elements = wordIndex.parents.count
        let beginnings = try reader.list {
            reader throws(BundleReader.Malformed) -> (key: UInt64, phrase: PhraseID) in
            let first = try reader.index(below: elements)
            // No word has the number 0, by which free slots are known.
            guard first > 0 else { throw BundleReader.Malformed() }
            let second = try reader.index(below: elements)
            let phrase = PhraseID(index: try reader.index(below: phraseCount))
            return (UInt64(first) << 32 | UInt64(second), phrase)
        }
        let rules = try reader.list {
            reader throws(BundleReader.Malformed) -> (origin: RuleOrigin, anchors: [PhraseID]) in
            let origin = RuleOrigin(
                document: try reader.index(below: files.count),
                node: try reader.count(),
                firstPhrase: try reader.index(below: phraseCount)
            )
            return (origin, try reader.phrases(below: phraseCount))
        }
        let tables = try Self.frames(&reader, phrases: phraseCount, rules: rules.count)
        let vocabularies = try reader.list {
            reader throws(BundleReader.Malformed) -> RuleDocument in
            let index = try reader.index(below: files.count)
            guard let document = files[index] else { throw BundleReader.Malformed() }
            return document
        }
        guard reader.isAtEnd else { throw BundleReader.Malformed() }
        let origins = rules.map(\.origin)
        let engine = RuleEngine(
            rules: RuleTable(count: rules.count) { index in
                let origin = origins[index]
                return files[origin.document]
                    .flatMap { LibraryBuilder.rule(at: origin, in: $0, phrases: phraseCount) }
                    .map { PhraseExpansion(table: table).rule($0) }
            },
            anchors: rules.map(\.anchors),
            voiceCues: cues,
            wordIndex: wordIndex,
            phraseIndex: PhraseIndex(beginnings, parents: wordIndex.parents),
            machine: PhraseMachine(table: table, index: wordIndex),
            phraseTexts: texts,
            concepts: tables.concepts,
            frames: tables.frames,
            laws: tables.laws,
            frameRules: tables.frameRules
        )
        self.init(
            compiled: CompiledRules(
                digest: digest,
                asOf: nil,
                packNames: packNames,
                laws: laws,
                engine: engine
            ),
            vocabularies: try LibraryBuilder.vocabularies(in: vocabularies),
            files: files
        )
    }

    /// Reads steps, phrases, their texts and the lists.
    private static func phrases(
        _ bytes: [UInt8],
        _ reader: inout BundleReader,
        elements: Int
    ) throws(BundleReader.Malformed) -> (PhraseTable, PhraseTexts) {
        let steps = try reader.list { reader throws(BundleReader.Malformed) in
            PhraseStep(bits: UInt32(truncatingIfNeeded: try reader.number()))
        }
        var ends: [Int] = []
        var end = 0
        let ranges = try reader.list { reader throws(BundleReader.Malformed) -> Range<Int> in
            let start = try reader.index(below: steps.count)
            let count = try reader.index(below: steps.count - start + 1)
            end += try reader.count()
            ends.append(end)
            return start..<start + count
        }
        let texts = try reader.bytes()
        let lists = try reader.list { reader throws(BundleReader.Malformed) in
            try reader.phrases(below: ranges.count)
        }
        let isSound = steps.indices.allSatisfy { index in
            switch steps[index].kind {
            case .word: steps[index].operand < elements
            case .call: steps[index].operand < lists.count
            case .gap: true
            case .optional, .choice, .branch: steps[index].operand < steps.count - index
            }
        }
        let table = PhraseTable(steps: steps, ranges: ranges, lists: lists)
        guard isSound, texts.count == end, table.isSound else { throw BundleReader.Malformed() }
        return (table, PhraseTexts(bytes: Array(bytes[texts]), ends: ends))
    }
}

extension WordIndex {
    /// Reads the words and stems of a bundle, and which stem each begins with.
    fileprivate init(reading reader: inout BundleReader) throws(BundleReader.Malformed) {
        let count = try reader.count()
        var lexicon = Lexicon()
        lexicon.reserveCapacity(count)
        var parents: [ElementID] = [0]
        parents.reserveCapacity(count + 1)
        var letters: [UInt32] = []
        for _ in 0..<count {
            let head = try reader.number()
            guard head >> 1 <= UInt64(FoldedWord.capacity) else { throw BundleReader.Malformed() }
            letters.removeAll(keepingCapacity: true)
            for _ in 0..<head >> 1 {
                letters.append(UInt32(truncatingIfNeeded: try reader.number()))
            }
            lexicon.append(letters, isStem: head & 1 == 1)
            parents.append(ElementID(try reader.index(below: count + 1)))
        }
        guard let index = WordIndex(lexicon: lexicon, parents: parents) else {
            throw BundleReader.Malformed()
        }
        self = index
    }
}

extension LibraryBuilder {
    /// The vocabularies that some files are.
    fileprivate static func vocabularies(
        in files: [RuleDocument]
    ) throws(BundleReader.Malformed) -> [BoilerplateVocabulary] {
        var builder = LibraryBuilder(documents: files)
        for index in files.indices { builder.read(document: index) }
        guard builder.problems.errorCount == 0 else { throw BundleReader.Malformed() }
        return builder.vocabularies
    }
}
