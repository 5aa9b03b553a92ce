/// The rules that a report was made with.
///
/// That nothing was found says as much as was looked for, so a report names it.
public struct RulesProvenance: Hashable, Sendable {
    /// The digest of the rule files' bytes, in the order of their names.
    public let digest: Digest
    /// The packs by name, in order.
    public let packs: [String]
    /// The number of rules.
    public let ruleCount: Int
    /// Where the rules come from.
    public let sources: RuleSources
    /// The laws that the rules are about, by code; `ZZ` for rules that look for warnings under any.
    public let laws: [Jurisdiction]
    /// The languages that the rules have words of, by code; empty when a rule does not say.
    public let languages: [LanguageTag]
    /// The jurisdictions that were asked for; empty for all.
    public let jurisdictions: [Jurisdiction]
    /// How sure caveat had to be.
    public let sensitivity: Sensitivity
    /// The digest of the files that set findings aside; nil without one.
    public let ignoreDigest: Digest?
    /// The day by which the validity of rules and list entries was judged; nil when it was not.
    public let asOf: CalendarDay?

    /// Makes a provenance.
    package init(
        digest: Digest,
        packs: [String],
        ruleCount: Int,
        sources: RuleSources = .builtIn,
        laws: [Jurisdiction],
        languages: [LanguageTag] = [],
        jurisdictions: [Jurisdiction],
        sensitivity: Sensitivity = .normal,
        ignoreDigest: Digest? = nil,
        asOf: CalendarDay? = nil
    ) {
        self.digest = digest
        self.packs = packs
        self.ruleCount = ruleCount
        self.sources = sources
        self.laws = laws
        self.languages = languages
        self.jurisdictions = jurisdictions
        self.sensitivity = sensitivity
        self.ignoreDigest = ignoreDigest
        self.asOf = asOf
    }

    /// The laws that were asked for though no rule is about them, in the order of the question.
    ///
    /// Rules under `ZZ` may find warnings under these, too, but know nothing of the law.
    public var lawsWithoutRules: [Jurisdiction] {
        jurisdictions.filter { asked in !laws.contains { $0.belongs(to: asked) } }
    }

    /// The same without the names of the user's files.
    package var withoutNames: RulesProvenance {
        RulesProvenance(
            digest: digest,
            packs: packs,
            ruleCount: ruleCount,
            sources: sources.withoutNames,
            laws: laws,
            languages: languages,
            jurisdictions: jurisdictions,
            sensitivity: sensitivity,
            ignoreDigest: ignoreDigest,
            asOf: asOf
        )
    }
}
