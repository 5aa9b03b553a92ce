/// All that caveat has to say about one page.
///
/// The same input gives the same value: it holds no clock, no machine name, no absolute path.
public struct RiskReport: Sendable {
    /// Which caveat made it.
    public let tool: Tool
    /// Which rules were used.
    public let rules: RulesProvenance
    /// What was read.
    public let input: InputProvenance
    /// How far the reading got.
    public private(set) var outcome: Outcome
    /// The risk level and its reasons.
    public let risk: Risk
    /// What was found, by place on the page, then by rule.
    public let findings: [Finding]
    /// What was found but set aside by a user's file; it does not count for ``risk``.
    public let ignored: [IgnoredFinding]
    /// The page in blocks.
    public let article: Article
    /// The text without page furniture; every warning stands in it.
    public let cleaned: CleanedText
    /// How much of the page it repeats.
    public let disclosure: Disclosure

    /// Makes a report.
    package init(
        tool: Tool,
        rules: RulesProvenance,
        input: InputProvenance,
        outcome: Outcome,
        risk: Risk,
        findings: [Finding],
        ignored: [IgnoredFinding] = [],
        article: Article,
        cleaned: CleanedText,
        disclosure: Disclosure = .full
    ) {
        self.tool = tool
        self.rules = rules
        self.input = input
        self.outcome = outcome
        self.risk = risk
        self.findings = findings
        self.ignored = ignored
        self.article = article
        self.cleaned = cleaned
        self.disclosure = disclosure
    }

    /// The same report with another outcome, for what was known of a page before it was read.
    package func replacing(outcome: Outcome) -> RiskReport {
        var report = self
        report.outcome = outcome
        return report
    }

    /// The sentence that every report carries.
    public static let disclaimer =
        "This report is information, not legal advice. It shows what a page says; it does not judge "
        + "whether a law applies to you."
}

/// The program that made a report.
public struct Tool: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its version, after semver.
    public let version: String

    /// Makes a tool.
    package init(name: String, version: String) {
        self.name = name
        self.version = version
    }
}

/// The page that a report is about.
public struct InputProvenance: Hashable, Sendable {
    /// What form the page had.
    public enum Format: String, Hashable, Sendable, CaseIterable {
        /// HTML or XHTML.
        case html
        /// Text without markup.
        case plainText
    }

    /// The name it was given by: a relative path, the id of a record, or `-` for standard input.
    public let name: String
    /// The digest of its bytes; of those before the limit where that was reached.
    public let digest: Digest
    /// The number of its bytes; of those before the limit where that was reached.
    public let byteCount: Int
    /// How it was decoded.
    public let encoding: EncodingDecision
    /// What form it had.
    public let format: Format
    /// What the archive that it is from says of it; nil when it is from none.
    public let archive: ArchiveRecord?

    /// Makes a provenance.
    package init(
        name: String,
        digest: Digest,
        byteCount: Int,
        encoding: EncodingDecision,
        format: Format,
        archive: ArchiveRecord? = nil
    ) {
        self.name = name
        self.digest = digest
        self.byteCount = byteCount
        self.encoding = encoding
        self.format = format
        self.archive = archive
    }
}

/// How far the reading of a page got.
public enum Outcome: Hashable, Sendable {
    /// The whole page was read.
    case complete
    /// A part was read; what is missing.
    case partial([Shortfall])
    /// There was no text, and why.
    case empty(reason: String)
}

/// The risk of handling a page: the highest severity among its findings.
public struct Risk: Hashable, Sendable {
    /// The level; nil when nothing was found.
    public let level: Severity?
    /// One sentence for each finding that reaches the level.
    public let reasons: [String]

    /// Makes a risk.
    package init(level: Severity?, reasons: [String]) {
        self.level = level
        self.reasons = reasons
    }
}
