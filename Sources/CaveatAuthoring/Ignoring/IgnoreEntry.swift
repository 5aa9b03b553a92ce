package import CaveatModel
internal import CaveatText

/// Findings that somebody has looked at and set aside, and why.
///
/// An entry speaks of the findings that meet all of its conditions.
package struct IgnoreEntry: Hashable, Sendable {
    /// Which rules.
    package enum Rules: Hashable, Sendable {
        /// One rule.
        case one(RuleID)
        /// All rules whose ids begin so, the full stop included: `ru.undesirable.`.
        case prefix(String)
    }

    /// The rules; nil for all.
    package let rules: Rules?
    /// The host of the page's address, or one above it; nil for all.
    package let site: String?
    /// A glob that the page's name meets; nil for all.
    package let path: PathGlob?
    /// A phrase that stands in the finding's evidence; nil for any.
    package let text: String?
    /// Why the findings are set aside.
    package let reason: String
    /// Who decided that; nil when the file does not say.
    package let author: String?
    /// The last day on which the entry holds, as `YYYY-MM-DD`; nil for ever.
    package let expires: CalendarDay?
    /// Where it is written.
    package let place: RulePlace

    /// The phrase of ``text``.
    let phrase: PhraseID?

    /// Whether the conditions that need no text hold.
    func speaks(of rule: RuleID, onPage name: String, host: String?) -> Bool {
        switch rules {
        case .one(let id) where id != rule: return false
        case .prefix(let prefix) where !rule.rawValue.hasPrefix(prefix): return false
        default: break
        }
        if let path, !path.matches(name) { return false }
        if let site {
            guard let host else { return false }
            return host == site || host.hasSuffix("." + site)
        }
        return true
    }
}
