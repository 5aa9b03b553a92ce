public import CaveatModel

extension EncodingName {
    /// The encoding that a label stands for, as in `CP1251` or `tis-620`.
    ///
    /// - Parameter label: the label, in any case.
    /// - Throws: ``UnknownEncoding`` when no encoding that can be read has this label.
    public init(label: String) throws(UnknownEncoding) {
        if SourceEncoding.isRefused(label: label.utf8) {
            throw UnknownEncoding(label: label, suggestions: [], isRefused: true)
        }
        guard let encoding = SourceEncoding(label: label.utf8) else {
            throw UnknownEncoding(label: label, suggestions: Self.labels(near: label))
        }
        self = encoding.name
    }

    /// The labels that a misspelt one may mean, the nearest first.
    private static func labels(near label: String) -> [String] {
        // No label is nearly as long, and the work grows with the length.
        guard label.utf8.count <= 64 else { return [] }
        let letters = letters(of: label)
        let near = SourceEncoding.labels.keys.compactMap { known -> (String, Int)? in
            let distance = EditDistance.between(letters, Self.letters(of: known))
            return distance <= max(1, letters.count / 3) ? (known, distance) : nil
        }
        let ordered = near.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
        return ordered.prefix(3).map(\.0)
    }

    /// A label without the signs between its letters and digits, in which spellings differ most.
    private static func letters(of label: String) -> [UInt8] {
        label.utf8.map(\.lowercasedASCII).filter {
            0x61...0x7A ~= $0 || 0x30...0x39 ~= $0
        }
    }
}

/// A label that stands for no encoding that can be read.
public struct UnknownEncoding: Error, Hashable, Sendable {
    /// The label.
    public let label: String
    /// Labels that were perhaps meant, the likeliest first.
    public let suggestions: [String]
    /// Whether the Encoding Standard knows the label and refuses it, since the encoding hides ASCII.
    public let isRefused: Bool

    init(label: String, suggestions: [String], isRefused: Bool = false) {
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
