/// How much of a page a report repeats.
public enum Disclosure: String, Hashable, Sendable, CaseIterable {
    /// Quotes, texts and names, so that the report can be read by itself.
    case full
    /// Nothing that the page says: only where it says it.
    case positions
    /// As ``positions``, with a keyed digest of each quote.
    case hmac
}
