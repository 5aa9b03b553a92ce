/// A label that stands for no encoding that can be read.
public struct UnknownEncoding: Error, Hashable, Sendable {
    /// The label.
    public let label: String
    /// Labels that were perhaps meant, the likeliest first.
    public let suggestions: [String]
    /// Whether the Encoding Standard knows the label and refuses it, since the encoding hides ASCII.
    public let isRefused: Bool

    /// Makes an error.
    package init(label: String, suggestions: [String], isRefused: Bool = false) {
        self.label = label
        self.suggestions = suggestions
        self.isRefused = isRefused
    }
}

extension UnknownEncoding: CustomStringConvertible {
    /// What is wrong with the label, and which ones are right.
    public var description: String {
        if isRefused {
            return "the encoding '\(label)' is one that browsers refuse to read; "
                + "convert the page to UTF-8"
        }
        let known = "see https://encoding.spec.whatwg.org/#names-and-labels"
        guard let last = suggestions.last else { return "unknown encoding '\(label)'; \(known)" }
        let others = suggestions.dropLast().map { "'\($0)'" }.joined(separator: ", ")
        let list = others.isEmpty ? "'\(last)'" : "\(others) or '\(last)'"
        return "unknown encoding '\(label)'; did you mean \(list)?"
    }
}
