package import CaveatModel

/// Something that a warning may say; which list of ``Facts`` it belongs to, and what.
package enum FactValue: Hashable, Sendable {
    /// What readers are warned not to do.
    case act(Act)
    /// What may happen to them.
    case penalty(Penalty)
    /// Whom the warning names.
    case person(String)
    /// Where it applies.
    case territory(String)
    /// Who decided or enforces it.
    case authority(String)
    /// Whose law the words name: for a rule that knows none itself, and not reported.
    case law(Jurisdiction)
}
