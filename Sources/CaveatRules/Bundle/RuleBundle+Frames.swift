internal import CaveatModel

/// Concepts, frames and laws as bytes, in the form of the rest of the bundle.
extension RuleBundle {
    /// What frames need to be run.
    struct FrameTables {
        /// What phrases mean.
        let concepts: ConceptTable
        /// What warnings are made of.
        let frames: [FrameDefinition]
        /// How pages name laws.
        let laws: [LawDefinition]
        /// For each frame the rules that report what it finds, each with its law.
        let frameRules: [[(rule: Int, law: Int?)]]
    }

    /// Writes the tables of an engine.
    static func encodeFrames(of engine: RuleEngine, into output: inout [UInt8]) {
        let concepts = engine.concepts
        output.appendTexts(Array(concepts.catalog.names.dropFirst(Circumstance.allCases.count)))
        output.appendTexts(concepts.languages)
        output.appendTexts(concepts.homes)
        output.appendTexts(concepts.countries)
        output.appendVariable(UInt64(concepts.meanings.count))
        for meaning in concepts.meanings {
            output.appendVariable(UInt64(meaning.signal.index))
            output.appendVariable(UInt64(meaning.thing))
            output.appendVariable(meaning.languages &+ 1)
        }
        output.appendNumbers(concepts.ranges.map(\.count))
        output.appendVariable(UInt64(engine.frames.count))
        for frame in engine.frames { encode(frame, into: &output) }
        output.appendVariable(UInt64(engine.laws.count))
        for law in engine.laws {
            output.appendTexts(law.packs)
            output.appendText(law.jurisdiction.code)
            output.appendNumbers(law.about.signals.map(\.index))
            output.appendVariable(law.isDefault ? 1 : 0)
        }
        for rules in engine.frameRules {
            output.appendNumbers(rules.map(\.rule))
            output.appendNumbers(rules.map { ($0.law ?? -1) + 1 })
        }
    }

    private static func encode(_ frame: FrameDefinition, into output: inout [UInt8]) {
        output.appendText(frame.name)
        output.appendText(frame.kind.rawValue)
        output.appendText(frame.title)
        output.appendSigned(frame.threshold)
        output.appendSigned(frame.possible)
        output.appendVariable(UInt64(frame.needs.count))
        for need in frame.needs { output.appendNumbers(need.signals.map(\.index)) }
        output.appendNumbers(frame.decisive.signals.map(\.index))
        output.appendVariable(UInt64(frame.evidence.count))
        for evidence in frame.evidence {
            output.appendText(evidence.text)
            output.appendNumbers(evidence.have.signals.map(\.index))
            output.appendVariable(UInt64(evidence.atLeast))
            output.appendNumbers(evidence.with.signals.map(\.index))
            output.appendVariable(evidence.isOrdered ? 1 : 0)
            output.appendVariable(UInt64(evidence.reach.code))
            output.appendText(evidence.inside?.rawValue ?? "")
            output.appendSigned(evidence.points)
        }
    }

    /// Reads what ``encodeFrames(of:into:)`` wrote.
    ///
    /// - Parameters:
    ///   - reader: stands before it.
    ///   - phrases: the number of phrases.
    ///   - rules: the number of rules.
    /// - Returns: the tables.
    /// - Throws: ``BundleReader/Malformed`` when the bytes are not what the encoder makes.
    static func frames(
        _ reader: inout BundleReader,
        phrases: Int,
        rules: Int
    ) throws(BundleReader.Malformed) -> FrameTables {
        let catalog = SignalCatalog(concepts: try reader.texts())
        let languages = try reader.texts()
        let homes = try reader.texts()
        let countries = try reader.texts()
        let meanings = try reader.list {
            reader throws(BundleReader.Malformed) -> ConceptMeaning in
            ConceptMeaning(
                signal: Signal(index: try reader.index(below: catalog.names.count)),
                thing: try reader.count(),
                languages: try reader.number() &- 1
            )
        }
        var end = 0
        let ranges = try reader.list { reader throws(BundleReader.Malformed) -> Range<Int> in
            let start = end
            end += try reader.index(below: meanings.count - start + 1)
            return start..<end
        }
        let frames = try reader.list { reader throws(BundleReader.Malformed) in
            try frame(&reader, catalog)
        }
        let laws = try reader.list { reader throws(BundleReader.Malformed) -> LawDefinition in
            let packs = try reader.texts()
            guard let jurisdiction = Jurisdiction(try reader.text()) else {
                throw BundleReader.Malformed()
            }
            return LawDefinition(
                packs: packs,
                jurisdiction: jurisdiction,
                about: try reader.signals(of: catalog),
                isDefault: try reader.number() == 1
            )
        }
        var frameRules: [[(rule: Int, law: Int?)]] = []
        for _ in frames {
            let numbers = try reader.list { reader throws(BundleReader.Malformed) in
                try reader.index(below: rules)
            }
            let owners = try reader.list { reader throws(BundleReader.Malformed) in
                try reader.index(below: laws.count + 1)
            }
            guard numbers.count == owners.count else { throw BundleReader.Malformed() }
            frameRules.append(
                zip(numbers, owners).map { ($0, $1 == 0 ? nil : $1 - 1) }
            )
        }
        let isSound =
            ranges.count <= phrases && homes.count == languages.count
            && meanings.allSatisfy { meaning in
                if Circumstance.ofCountries.contains(meaning.signal) {
                    meaning.thing < countries.count
                } else {
                    !Circumstance.ofLaws.contains(meaning.signal) || meaning.thing < laws.count
                }
            }
        guard isSound else { throw BundleReader.Malformed() }
        return FrameTables(
            concepts: ConceptTable(
                catalog: catalog,
                languages: languages,
                homes: homes,
                countries: countries,
                meanings: meanings,
                ranges: ranges
            ),
            frames: frames,
            laws: laws,
            frameRules: frameRules
        )
    }

    private static func frame(
        _ reader: inout BundleReader,
        _ catalog: SignalCatalog
    ) throws(BundleReader.Malformed) -> FrameDefinition {
        let name = try reader.text()
        guard let kind = FindingKind(rawValue: try reader.text()) else {
            throw BundleReader.Malformed()
        }
        let title = try reader.text()
        let threshold = try reader.signed()
        let possible = try reader.signed()
        let needs = try reader.list { reader throws(BundleReader.Malformed) in
            try reader.signals(of: catalog)
        }
        let decisive = try reader.signals(of: catalog)
        let evidence = try reader.list {
            reader throws(BundleReader.Malformed) -> FrameEvidence in
            FrameEvidence(
                text: try reader.text(),
                have: try reader.signals(of: catalog),
                atLeast: try reader.count(),
                with: try reader.signals(of: catalog),
                isOrdered: try reader.number() == 1,
                reach: FrameEvidence.Reach(code: try reader.count()),
                inside: FrameEvidence.Inside(rawValue: try reader.text()),
                points: try reader.signed()
            )
        }
        return FrameDefinition(
            name: name,
            kind: kind,
            title: title,
            threshold: threshold,
            possible: possible,
            needs: needs,
            decisive: decisive,
            evidence: evidence
        )
    }
}

extension FrameEvidence.Reach {
    /// As a number: sentence, near, page, then the number of words.
    fileprivate var code: Int {
        switch self {
        case .sentence: 0
        case .near: 1
        case .page: 2
        case .words(let count): 3 + count
        }
    }

    fileprivate init(code: Int) {
        switch code {
        case 0: self = .sentence
        case 1: self = .near
        case 2: self = .page
        default: self = .words(code - 3)
        }
    }
}

extension [UInt8] {
    fileprivate mutating func appendTexts(_ texts: [String]) {
        appendVariable(UInt64(texts.count))
        for text in texts { appendText(text) }
    }

    /// A number that may be less than zero, its sign in the lowest bit.
    fileprivate mutating func appendSigned(_ number: Int) {
        appendVariable(number < 0 ? UInt64(-number) << 1 | 1 : UInt64(number) << 1)
    }
}

extension BundleReader {
    fileprivate mutating func texts() throws(Malformed) -> [String] {
        try list { reader throws(Malformed) in try reader.text() }
    }

    fileprivate mutating func signed() throws(Malformed) -> Int {
        let number = try number()
        guard number < 1 << 32 else { throw Malformed() }
        return number & 1 == 1 ? -Int(number >> 1) : Int(number >> 1)
    }

    fileprivate mutating func signals(
        of catalog: SignalCatalog
    ) throws(Malformed) -> SignalSet {
        var set = SignalSet()
        for _ in 0..<(try count()) {
            set.insert(Signal(index: try index(below: catalog.names.count)))
        }
        return set
    }
}
