/// One warning, label, restriction or mention on a page.
public struct Finding: Hashable, Sendable {
    /// The rule that found it.
    public let rule: RuleID
    /// What it is.
    public let kind: FindingKind
    /// How much it matters.
    public let severity: Severity
    /// How sure the rule is, and why.
    public let confidence: Confidence
    /// Whose law.
    public let jurisdiction: Jurisdiction
    /// The rule's title.
    public let title: String
    /// What it means, in plain words.
    public let message: String
    /// What the warning says.
    public let facts: Facts
    /// The law behind it.
    public let basis: [LegalBasis]
    /// Where on the page its first evidence stands.
    public let zone: Zone
    /// Whether cleaning set its first evidence aside.
    public let isSetAside: Bool
    /// What the finding rests on, in page order; never empty.
    public let evidence: [Evidence]
    /// The entry of a user's list that is named; nil for rules without a list.
    public let listEntry: ListEntry?
    /// What it was weighed by; nil for a rule with a condition of its own.
    public let ledger: Ledger?
    /// Whether it is less than its frame asks for: a warning that may be one.
    public let isPossible: Bool

    /// Makes a finding.
    package init(
        rule: RuleID,
        kind: FindingKind,
        severity: Severity,
        confidence: Confidence,
        jurisdiction: Jurisdiction,
        title: String,
        message: String,
        facts: Facts,
        basis: [LegalBasis],
        zone: Zone,
        isSetAside: Bool,
        evidence: [Evidence],
        listEntry: ListEntry? = nil,
        ledger: Ledger? = nil,
        isPossible: Bool = false
    ) {
        self.rule = rule
        self.kind = kind
        self.severity = severity
        self.confidence = confidence
        self.jurisdiction = jurisdiction
        self.title = title
        self.message = message
        self.facts = facts
        self.basis = basis
        self.zone = zone
        self.isSetAside = isSetAside
        self.evidence = evidence
        self.listEntry = listEntry
        self.ledger = ledger
        self.isPossible = isPossible
    }
}

/// How sure a finding is.
public struct Confidence: Hashable, Sendable {
    /// Three steps that a reader can act on.
    public enum Level: String, Hashable, Sendable, CaseIterable {
        /// May be something else; look.
        case low
        /// Probably right.
        case medium
        /// A fixed formula, or several parts of a warning together.
        case high
    }

    /// What ``reasons`` say of a rule that is being tried out.
    public static let experimentalRule = "the rule is experimental"

    /// The step.
    public let level: Level
    /// What speaks for and against it, in a few words each.
    public let reasons: [String]

    /// Makes a confidence.
    package init(level: Level, reasons: [String] = []) {
        self.level = level
        self.reasons = reasons
    }
}

/// A provision of law that a rule rests on.
public struct LegalBasis: Hashable, Sendable {
    /// The provision, for example `Code of Administrative Offences, Art. 20.33`.
    public let citation: String
    /// The first day it was in force, as `YYYY-MM-DD`.
    public let from: String?
    /// The last day it was in force, as `YYYY-MM-DD`.
    public let until: String?
    /// What it says, in a clause.
    public let says: String?
    /// What it threatens, as far as caveat knows; empty where it threatens nobody.
    public let penalties: [Penalty]
    /// Where that can be read: a public source, with its address.
    public let source: String?
    /// The day on which the source was looked up, as `YYYY-MM-DD`; nil when nobody could confirm it.
    public let checked: String?
    /// What is unsure about it.
    public let note: String?

    /// Makes a provision.
    package init(
        citation: String,
        from: String? = nil,
        until: String? = nil,
        says: String? = nil,
        penalties: [Penalty] = [],
        source: String? = nil,
        checked: String? = nil,
        note: String? = nil
    ) {
        self.citation = citation
        self.from = from
        self.until = until
        self.says = says
        self.penalties = penalties
        self.source = source
        self.checked = checked
        self.note = note
    }
}
