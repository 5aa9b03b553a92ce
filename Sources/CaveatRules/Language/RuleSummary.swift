package import CaveatModel

/// What a rule is and what its findings say; not how it finds.
package struct RuleSummary: Hashable, Sendable {
    /// Its id, which begins with the name of its pack.
    package let id: RuleID
    /// The name of its pack.
    package let pack: String
    /// Whose law.
    package let jurisdiction: Jurisdiction
    /// What it finds.
    package let kind: FindingKind
    /// How much that matters.
    package let severity: Severity
    /// How far it is trusted.
    package let status: RuleStatus
    /// What it finds, in a few words.
    package let title: String
    /// What that means, in plain words.
    package let message: String
    /// The languages of its phrases.
    package let languages: [LanguageTag]
    /// The law behind it.
    package let basis: [LegalBasis]
    /// The frame by which it finds; nil for a rule with a condition of its own.
    package let frame: String?

    /// Makes a summary.
    package init(
        id: RuleID,
        pack: String,
        jurisdiction: Jurisdiction,
        kind: FindingKind,
        severity: Severity,
        status: RuleStatus,
        title: String,
        message: String,
        languages: [LanguageTag],
        basis: [LegalBasis],
        frame: String?
    ) {
        self.id = id
        self.pack = pack
        self.jurisdiction = jurisdiction
        self.kind = kind
        self.severity = severity
        self.status = status
        self.title = title
        self.message = message
        self.languages = languages
        self.basis = basis
        self.frame = frame
    }
}
