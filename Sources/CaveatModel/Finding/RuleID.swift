/// The name of a rule, unique among all loaded rules, for example `ru.undesirable.notice`.
public struct RuleID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The dotted name.
    public let rawValue: String

    /// Makes an id from a dotted name.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// The dotted name.
    public var description: String { rawValue }

    /// Orders by name.
    public static func < (left: RuleID, right: RuleID) -> Bool { left.rawValue < right.rawValue }
}
