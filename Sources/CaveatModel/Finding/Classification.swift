/// What a finding is.
public enum FindingKind: String, Hashable, Sendable, CaseIterable {
    /// The page warns its own readers of a legal risk.
    case notice
    /// An authority or the page tells people that handling other content is punished.
    case advisory
    /// A designation attached to the publisher or to a name.
    case label
    /// Content withheld or limited by law.
    case restriction
    /// Text that reports on any of these.
    case mention
    /// The text names an entry of a user's list.
    case exposure
    /// An entry is named without the label the law demands.
    case missingLabel = "missing-label"
    /// Not a finding: cancels findings of other rules.
    case falsePositive = "false-positive"

    /// Whether a finding of this kind must stand in the cleaned text wherever it stood on the page.
    public var isWarning: Bool {
        switch self {
        case .notice, .advisory, .label, .restriction: true
        case .mention, .exposure, .missingLabel, .falsePositive: false
        }
    }
}

/// How much a finding matters to the reader of the page.
public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Good to know.
    case info
    /// A label, or a duty of the publisher.
    case low
    /// A risk to some who handle the page.
    case medium
    /// A fine, or loss of access.
    case high
    /// Prison, or an act as common as sharing is punished.
    case critical

    /// Orders from ``info`` to ``critical``.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .info: 0
        case .low: 1
        case .medium: 2
        case .high: 3
        case .critical: 4
        }
    }
}

/// How far a rule is trusted.
public enum RuleStatus: String, Hashable, Sendable, CaseIterable {
    /// Being tried out; may be noisy.
    case experimental
    /// Under test on real pages.
    case test
    /// In regular use.
    case stable
    /// Kept for old reports only.
    case deprecated
}

/// Whose law: an ISO 3166-1 alpha-2 or ISO 3166-2 code, or `EU`.
public struct Jurisdiction: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The code in capitals, for example `RU` or `US-CA`.
    public let code: String

    /// Makes a jurisdiction; nil unless the text has the form of a code.
    public init?(_ text: String) {
        let code = text.uppercased()
        let parts = code.split(separator: "-", omittingEmptySubsequences: false)
        guard let country = parts.first, country.utf8.count == 2,
            country.utf8.allSatisfy({ (0x41...0x5A).contains($0) }), parts.count <= 2
        else { return nil }
        if parts.count == 2 {
            let letters = parts[1].utf8
            let isSubdivision =
                (1...3).contains(letters.count)
                && letters.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
            guard isSubdivision else { return nil }
        }
        self.code = code
    }

    /// The law that no page names: the code `ZZ`.
    public static let unknown = Jurisdiction(known: "ZZ")

    private init(known code: String) { self.code = code }

    /// Whether the page does not tell whose law it is: the code `ZZ`, which ISO 3166 leaves to users.
    public var isUnknown: Bool { code == "ZZ" }

    /// The code.
    public var description: String { code }

    /// Orders by code.
    public static func < (left: Jurisdiction, right: Jurisdiction) -> Bool {
        left.code < right.code
    }

    /// Whether findings under this law are wanted by someone who asks for `other`: the same code,
    /// or a subdivision of it.
    public func belongs(to other: Jurisdiction) -> Bool {
        code == other.code || code.hasPrefix(other.code + "-")
    }
}
