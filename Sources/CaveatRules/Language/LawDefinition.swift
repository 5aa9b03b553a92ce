package import CaveatModel

/// How a page names a law: what a pack says under `law`.
package struct LawDefinition: Sendable {
    /// The name of the pack, and of those that build on it and say of no law of their own.
    package let packs: [String]
    /// Whose law.
    package let jurisdiction: Jurisdiction
    /// The statuses and contents that it is about.
    package let about: SignalSet
    /// Whether a page that says one of ``about`` means this law even if it names no country.
    package let isDefault: Bool

    /// Makes a law.
    package init(packs: [String], jurisdiction: Jurisdiction, about: SignalSet, isDefault: Bool) {
        self.packs = packs
        self.jurisdiction = jurisdiction
        self.about = about
        self.isDefault = isDefault
    }
}
