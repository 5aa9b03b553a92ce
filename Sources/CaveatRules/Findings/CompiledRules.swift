package import CaveatModel
package import CaveatText

/// Rules that are ready to be run over any number of pages, from any number of threads.
package struct CompiledRules: Sendable {
    /// The digest of the rule files; see ``RuleLibrary/digest``.
    package let digest: Digest
    /// The day by which the validity of rules and list entries was judged; nil when it was not.
    package let asOf: CalendarDay?
    /// The names of the packs in use, in the order of their paths.
    package let packNames: [String]
    /// The laws that the packs are about, by code; `ZZ` among them for rules about any.
    package let laws: [Jurisdiction]

    /// The tables, shared by all copies.
    package let engine: RuleEngine

    /// Makes rules.
    package init(
        digest: Digest,
        asOf: CalendarDay?,
        packNames: [String],
        laws: [Jurisdiction],
        engine: RuleEngine
    ) {
        self.digest = digest
        self.asOf = asOf
        self.packNames = packNames
        self.laws = laws
        self.engine = engine
    }

    /// The number of rules.
    package var ruleCount: Int { engine.rules.count }
    /// The rules in the order of their packs' paths.
    package var rules: [RuleSummary] { engine.rules.indices.map { engine.rules[$0].summary } }

    /// What a report says about the rules it was made with.
    ///
    /// - Parameters:
    ///   - sources: where the rules come from.
    ///   - jurisdictions: whose laws were asked for; empty for all.
    ///   - sensitivity: how sure caveat had to be.
    ///   - ignoreDigest: the digest of the files that set findings aside; nil without one.
    /// - Returns: digest, packs, laws and number of rules.
    package func provenance(
        from sources: RuleSources = .builtIn,
        asking jurisdictions: [Jurisdiction] = [],
        sensitivity: Sensitivity = .normal,
        ignoreDigest: Digest? = nil
    ) -> RulesProvenance {
        RulesProvenance(
            digest: digest,
            packs: packNames,
            ruleCount: ruleCount,
            sources: sources,
            laws: laws,
            languages: languages,
            jurisdictions: jurisdictions,
            sensitivity: sensitivity,
            ignoreDigest: ignoreDigest,
            asOf: asOf
        )
    }

    /// Finds warnings on a page.
    ///
    /// - Parameters:
    ///   - article: the whole page, with everything that cleaning set aside.
    ///   - jurisdictions: whose laws to ask for; empty for all.
    ///   - sensitivity: how sure to be.
    /// - Returns: the findings by place of their first evidence, then by rule.
    package func scan(
        _ article: Article,
        jurisdictions: [Jurisdiction] = [],
        sensitivity: Sensitivity = .normal
    ) -> [Finding] {
        scan(
            article,
            jurisdictions: jurisdictions,
            sensitivity: sensitivity,
            mostFindings: .max,
            deadline: .none
        ).findings
    }

    /// Finds warnings on a page within limits.
    ///
    /// - Parameters:
    ///   - article: the whole page, with everything that cleaning set aside.
    ///   - jurisdictions: whose laws to ask for; empty for all.
    ///   - sensitivity: how sure to be.
    ///   - mostFindings: how many findings to return; of more, the most severe, and of these the first.
    ///   - deadline: when to stop; what was read until then is weighed.
    /// - Returns: the findings, and what is missing.
    package func scan(
        _ article: Article,
        jurisdictions: [Jurisdiction] = [],
        sensitivity: Sensitivity = .normal,
        mostFindings: Int,
        deadline: Deadline
    ) -> ScanResult {
        var run = RuleRun(
            engine: engine,
            article: article,
            jurisdictions: jurisdictions,
            sensitivity: sensitivity,
            deadline: deadline
        )
        return run.result(keeping: mostFindings)
    }

    /// What each rule made of a page.
    ///
    /// - Parameters:
    ///   - article: the whole page.
    ///   - jurisdictions: whose laws to ask for; empty for all.
    /// - Returns: a trace of each rule that was asked for, in the order of ``rules``.
    package func traces(
        of article: Article,
        jurisdictions: [Jurisdiction] = []
    ) -> [RuleTrace] {
        explain(
            article,
            jurisdictions: jurisdictions,
            sensitivity: .normal,
            mostFindings: 0,
            deadline: .none
        ).traces
    }

    /// Finds warnings on a page within limits, and tells of each rule why it fired or what kept it from
    /// firing.
    ///
    /// - Parameters:
    ///   - article: the whole page.
    ///   - jurisdictions: whose laws to ask for; empty for all.
    ///   - sensitivity: how sure to be.
    ///   - mostFindings: how many findings to return; of more, the most severe.
    ///   - deadline: when to stop; what was read until then is weighed and told of.
    /// - Returns: the findings, what is missing, and a trace of each rule that was asked for, in the order
    ///   of ``rules``.
    package func explain(
        _ article: Article,
        jurisdictions: [Jurisdiction],
        sensitivity: Sensitivity,
        mostFindings: Int,
        deadline: Deadline
    ) -> (result: ScanResult, traces: [RuleTrace]) {
        var run = RuleRun(
            engine: engine,
            article: article,
            jurisdictions: jurisdictions,
            sensitivity: sensitivity,
            weighsAll: true,
            deadline: deadline
        )
        return run.explanation(keeping: mostFindings)
    }

    /// Tells where the phrases that a rule begins with came nearest to being found on a page.
    ///
    /// - Parameters:
    ///   - rule: the rule.
    ///   - article: the whole page.
    /// - Returns: the nearest; nil when no phrase of the rule has a beginning there, or it begins with none.
    package func nearMiss(of rule: RuleID, on article: Article) -> NearMiss? {
        guard
            let index = engine.rules.indices.first(where: { engine.rules[$0].summary.id == rule }
            )
        else { return nil }
        return RuleRun(engine: engine, article: article, jurisdictions: []).nearMiss(of: index)
    }
}

/// The tables of compiled rules.
package final class RuleEngine: Sendable {
    /// The rules in order.
    package let rules: RuleTable
    /// The phrases that tell who speaks.
    package let voiceCues: VoiceCues
    /// Knows the words of all phrases.
    package let wordIndex: WordIndex
    /// Knows how phrases begin.
    package let phraseIndex: PhraseIndex
    /// Runs phrases.
    package let machine: PhraseMachine
    /// The phrases as they are written, by number.
    package let phraseTexts: PhraseTexts
    /// What phrases mean.
    package let concepts: ConceptTable
    /// What warnings are made of.
    package let frames: [FrameDefinition]
    /// Which sentences the frames may look at.
    let interest: FrameInterest
    /// How pages name laws.
    package let laws: [LawDefinition]
    /// What the laws are about.
    let lawSubjects: [LawSubject]
    /// For each frame the rules that report what it finds, each with its law.
    package let frameRules: [[(rule: Int, law: Int?)]]
    /// For each phrase the rules that begin with it.
    package let rulesByAnchor: PackedLists

    /// Makes an engine from its tables.
    ///
    /// - Parameters:
    ///   - rules: the rules in order.
    ///   - rulesByAnchor: for each phrase the rules that begin with it.
    ///   - voiceCues: the phrases that tell who speaks.
    ///   - wordIndex: knows the words of all phrases.
    ///   - phraseIndex: knows how phrases begin.
    ///   - machine: runs phrases.
    ///   - phraseTexts: the phrases as they are written.
    ///   - concepts: what phrases mean.
    ///   - frames: what warnings are made of.
    ///   - laws: how pages name laws.
    ///   - frameRules: for each frame the rules that report what it finds, each with its law.
    package init(
        rules: RuleTable,
        rulesByAnchor: PackedLists,
        voiceCues: VoiceCues,
        wordIndex: WordIndex,
        phraseIndex: PhraseIndex,
        machine: PhraseMachine,
        phraseTexts: PhraseTexts,
        concepts: ConceptTable,
        frames: [FrameDefinition],
        laws: [LawDefinition],
        frameRules: [[(rule: Int, law: Int?)]]
    ) {
        self.rules = rules
        self.voiceCues = voiceCues
        self.wordIndex = wordIndex
        self.phraseIndex = phraseIndex
        self.machine = machine
        self.phraseTexts = phraseTexts
        self.concepts = concepts
        self.frames = frames
        interest = FrameInterest(frames)
        self.laws = laws
        lawSubjects = laws.map { LawSubject($0, table: concepts) }
        self.frameRules = frameRules
        self.rulesByAnchor = rulesByAnchor
    }
}
