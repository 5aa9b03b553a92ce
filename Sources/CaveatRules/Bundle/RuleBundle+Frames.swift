internal import CaveatModel
internal import CaveatText

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

    /// Reads what the compiler wrote.
    ///
    /// - Parameters:
    ///   - reader: stands before it.
    ///   - phrases: the number of phrases.
    ///   - rules: the number of rules.
    /// - Returns: the tables.
    /// - Throws: ``TableReader/Malformed`` when the bytes are not what the encoder makes.
    static func frames(
        _ reader: inout TableReader,
        phrases: Int,
        rules: Int
    ) throws(TableReader.Malformed) -> FrameTables {
        let catalog = SignalCatalog(concepts: try reader.strings())
        let languages = try reader.strings()
        let homes = try reader.strings()
        let countries = try reader.strings()
        let meanings = PackedMeanings(
            signals: try reader.numbers(below: catalog.names.count),
            things: try reader.numbers(below: PackedNumbers.limit),
            languages: try reader.numbers(below: PackedNumbers.limit),
            languageSets: try reader.list { reader throws(TableReader.Malformed) in
                try reader.number()
            }
        )
        let uses = try reader.lists(below: meanings.count)
        let frames = try reader.list { reader throws(TableReader.Malformed) in
            try frame(&reader, catalog)
        }
        let laws = try reader.list { reader throws(TableReader.Malformed) -> LawDefinition in
            let packs = try reader.strings()
            return LawDefinition(
                packs: packs,
                jurisdiction: try reader.jurisdiction(),
                about: try reader.signals(of: catalog),
                isDefault: try reader.flag()
            )
        }
        var frameRules: [[(rule: Int, law: Int?)]] = []
        for _ in frames {
            let numbers = try reader.numbers(below: rules)
            let owners = try reader.numbers(below: laws.count + 1)
            guard numbers.count == owners.count else { throw TableReader.Malformed() }
            frameRules.append(
                zip(numbers.array, owners.array).map { (Int($0), $1 == 0 ? nil : Int($1) - 1) }
            )
        }
        let concepts = ConceptTable(
            catalog: catalog,
            languages: languages,
            homes: homes,
            countries: countries,
            meanings: meanings,
            uses: uses
        )
        guard uses.count <= phrases, homes.count == languages.count,
            !reader.looksAtAll || concepts.isSound(laws: laws.count)
        else { throw TableReader.Malformed() }
        return FrameTables(
            concepts: concepts,
            frames: frames,
            laws: laws,
            frameRules: frameRules
        )
    }

    private static func frame(
        _ reader: inout TableReader,
        _ catalog: SignalCatalog
    ) throws(TableReader.Malformed) -> FrameDefinition {
        let name = try reader.string()
        let kind = try reader.code(FindingKind.self)
        let title = try reader.string()
        let threshold = try reader.signed()
        let possible = try reader.signed()
        let needs = try reader.list { reader throws(TableReader.Malformed) in
            try reader.signals(of: catalog)
        }
        let decisive = try reader.signals(of: catalog)
        let evidence = try reader.list {
            reader throws(TableReader.Malformed) -> FrameEvidence in
            FrameEvidence(
                text: try reader.string(),
                have: try reader.signals(of: catalog),
                atLeast: try reader.index(below: SignalSet.capacity + 1),
                with: try reader.signals(of: catalog),
                isOrdered: try reader.flag(),
                reach: FrameEvidence.Reach(code: try reader.index(below: Int(UInt32.max))),
                inside: FrameEvidence.Inside(rawValue: try reader.string()),
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

extension ConceptTable {
    /// Whether meanings are of things that there are, laws among them.
    fileprivate func isSound(laws lawCount: Int) -> Bool {
        let languages = meanings.languages
        guard meanings.things.count == meanings.count, languages.count == meanings.count,
            languages.indices.allSatisfy({ languages[$0] < meanings.languageSets.count })
        else { return false }
        return (0..<meanings.count).allSatisfy { index in
            let meaning = meanings[index]
            if Circumstance.ofCountries.contains(meaning.signal) {
                return meaning.thing < countries.count
            }
            return !Circumstance.ofLaws.contains(meaning.signal) || meaning.thing < lawCount
        }
    }
}

extension FrameEvidence.Reach {
    /// As a number: sentence, near, page, then the number of words.
    package var code: Int {
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
