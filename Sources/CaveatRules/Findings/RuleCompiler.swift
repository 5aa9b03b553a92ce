public import CaveatModel

/// Makes rules ready to be run over pages.
public struct RuleCompiler: Sendable {
    /// Makes a compiler.
    public init() {}

    /// Compiles the rules of a library.
    ///
    /// All phrases of all chosen rules go into one matcher.
    ///
    /// - Parameters:
    ///   - library: the rules; that they are sound was checked when they were loaded.
    ///   - selection: which of them.
    /// - Returns: the rules in the order of their packs' paths.
    public func compile(
        _ library: RuleLibrary,
        selecting selection: RuleSelection = RuleSelection()
    ) -> CompiledRules {
        let pool = library.phrases
        var expansion = Expansion(pool: pool)
        let isChosen = { (rule: RuleDefinition) in
            selection.includes(rule) && rule.validity.includes(library.asOf)
        }
        let packs = library.packs.filter { $0.rules.contains(where: isChosen) }
        var rules: [CompiledRule] = []
        for definition in packs.flatMap(\.rules) where isChosen(definition) {
            let condition = definition.condition.mapPhrases { expansion.set(of: $0) }
            let list = definition.list.map { library.nameLists[$0.index] }
            if let list { expansion.want(list.phrases.map { PhraseID(index: $0) }) }
            let anchors = list == nil ? condition.anchor?.flatMap(\.all) ?? [] : []
            rules.append(
                CompiledRule(
                    definition: definition,
                    condition: condition,
                    anchors: Array(Set(anchors)).sorted { $0.index < $1.index },
                    facts: definition.facts.map { fact in
                        CompiledRule.Fact(
                            value: fact.value,
                            phrases: fact.phrases.flatMap { expansion.phrases(of: $0) }
                        )
                    },
                    reach: min(max(1, condition.blockReach), CompiledRule.longestReach),
                    list: list
                )
            )
        }
        var cues = VoiceCues()
        for list in pool.lists {
            let phrases = list.phrases.flatMap { expansion.phrases(of: $0) }
            if list.name.hasPrefix("voice.reader.") { cues.reader += phrases }
            if list.name.hasPrefix("voice.reported.") { cues.reported += phrases }
            if list.name.hasPrefix("voice.") { expansion.want(phrases) }
        }
        let wordIndex = WordIndex(lexicon: pool.lexicon)
        let machine = PhraseMachine(pool: pool, index: wordIndex)
        let wanted = expansion.wanted.sorted { $0.index < $1.index }
        return CompiledRules(
            digest: library.digest,
            asOf: library.asOf,
            packNames: packs.map(\.name),
            engine: RuleEngine(
                rules: rules,
                voiceCues: cues,
                wordIndex: wordIndex,
                phraseIndex: PhraseIndex(wanted, pool: pool, parents: wordIndex.parents),
                machine: machine,
                phraseTexts: pool.phrases.map(\.text)
            )
        )
    }

    /// Puts cue lists in the place of phrases that are nothing but a list's name.
    private struct Expansion {
        let pool: PhrasePool
        private(set) var wanted: Set<PhraseID> = []

        init(pool: PhrasePool) { self.pool = pool }

        mutating func want(_ phrases: [PhraseID]) { wanted.formUnion(phrases) }

        mutating func phrases(of id: PhraseID) -> [PhraseID] {
            let phrases = pool.flattened(id)
            wanted.formUnion(phrases)
            return phrases
        }

        mutating func set(of ids: [PhraseID]) -> PhraseSet {
            PhraseSet(entries: ids.map { phrases(of: $0) })
        }
    }
}

/// Which rules are wanted.
public struct RuleSelection: Sendable {
    /// The names of packs; empty for all.
    public var packs: Set<String>
    /// How far rules must be trusted.
    public var statuses: Set<RuleStatus>
    /// Whose law; empty for all.
    public var jurisdictions: [Jurisdiction]

    /// Makes a selection; as it is, all rules but deprecated ones.
    public init(
        packs: Set<String> = [],
        statuses: Set<RuleStatus> = [.experimental, .test, .stable],
        jurisdictions: [Jurisdiction] = []
    ) {
        self.packs = packs
        self.statuses = statuses
        self.jurisdictions = jurisdictions
    }

    /// Whether a rule is wanted.
    func includes(_ rule: RuleDefinition) -> Bool {
        (packs.isEmpty || packs.contains(rule.pack)) && statuses.contains(rule.status)
            && (jurisdictions.isEmpty
                || jurisdictions.contains { rule.jurisdiction.belongs(to: $0) })
    }
}
