package import CaveatModel
package import CaveatRules
internal import CaveatText

/// Makes rules ready to be run over pages.
package struct RuleCompiler: Sendable {
    /// Makes a compiler.
    package init() {}

    /// Compiles the rules of a library.
    ///
    /// All phrases of all chosen rules go into one matcher.
    ///
    /// - Parameters:
    ///   - library: the rules; that they are sound was checked when they were loaded.
    ///   - selection: which of them.
    /// - Returns: the rules in the order of their packs' paths.
    package func compile(
        _ library: RuleLibrary,
        selecting selection: RuleSelection = RuleSelection()
    ) -> CompiledRules {
        let pool = library.phrases
        let replaced = Set(library.rules.compactMap(\.replaced))
        let isChosen = { (rule: RuleDefinition) in
            selection.includes(rule) && rule.validity.includes(library.asOf)
                && !replaced.contains(rule.id)
        }
        let table = PhraseTable(pool)
        let expansion = PhraseExpansion(table: table)
        let packs = library.packs.filter { $0.rules.contains(where: isChosen) }
        let rules = packs.flatMap(\.rules).filter(isChosen).map { definition in
            expansion.rule(definition, list: definition.list.map { library.nameLists[$0.index] })
        }
        var wanted = Set<PhraseID>()
        for rule in rules {
            _ = rule.condition.mapPhrases { wanted.formUnion($0.all) }
            for fact in rule.facts { wanted.formUnion(fact.phrases) }
            wanted.formUnion((rule.list?.phrases ?? 0..<0).map { PhraseID(index: $0) })
        }
        wanted.formUnion(library.concepts.phrases)
        var cues = VoiceCues()
        for list in pool.lists {
            let phrases = expansion.phrases(of: list.phrases)
            switch list.name {
            case "reader.you", "refrain", "self": cues.reader += phrases
            case "reported": cues.reported += phrases
            case "author": cues.author += phrases
            default: continue
            }
            wanted.formUnion(phrases)
        }
        var rulesByAnchor = [[UInt32]](repeating: [], count: pool.phrases.count)
        for (index, rule) in rules.enumerated() {
            for phrase in rule.beginnings { rulesByAnchor[phrase.index].append(UInt32(index)) }
        }
        let wordIndex = WordIndex(pool.lexicon)
        return CompiledRules(
            digest: library.digest,
            asOf: library.asOf,
            packNames: packs.map(\.name),
            laws: Set(packs.map(\.jurisdiction)).sorted(),
            engine: RuleEngine(
                rules: RuleTable(rules),
                rulesByAnchor: PackedLists(rulesByAnchor),
                voiceCues: cues,
                wordIndex: wordIndex,
                phraseIndex: PhraseIndex(
                    wanted.sorted { $0.index < $1.index },
                    pool: pool,
                    parents: wordIndex.parents
                ),
                machine: PhraseMachine(table: table, index: wordIndex),
                phraseTexts: PhraseTexts(pool.phrases.map(\.text)),
                concepts: library.concepts,
                frames: library.frames,
                laws: library.laws,
                frameRules: library.frames.map { frame in
                    rules.indices.filter { rules[$0].summary.frame == frame.name }.map { rule in
                        let pack = rules[rule].summary.pack
                        return (rule, library.laws.firstIndex { $0.packs.contains(pack) })
                    }
                }
            )
        )
    }
}

/// Which rules are wanted.
package struct RuleSelection: Sendable {
    /// The names of packs; empty for all.
    package var packs: Set<String>
    /// How far rules must be trusted.
    package var statuses: Set<RuleStatus>
    /// Whose law; empty for all.
    package var jurisdictions: [Jurisdiction]

    /// Makes a selection; as it is, all rules but deprecated ones.
    package init(
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
