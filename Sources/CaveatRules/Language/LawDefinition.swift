internal import CaveatModel

/// How a page names a law: what a pack says under `law`.
struct LawDefinition: Sendable {
    /// The name of the pack, and of those that build on it and say of no law of their own.
    let packs: [String]
    /// Whose law.
    let jurisdiction: Jurisdiction
    /// The statuses and contents that it is about.
    let about: SignalSet
    /// Whether a page that says one of ``about`` means this law even if it names no country.
    let isDefault: Bool
}
