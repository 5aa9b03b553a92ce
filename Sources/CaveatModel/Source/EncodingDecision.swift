/// The name of a character encoding, in lower case, as the WHATWG Encoding Standard writes it.
///
/// Source: https://encoding.spec.whatwg.org/#names-and-labels
public struct EncodingName: Hashable, Sendable, CustomStringConvertible {
    /// The name, for example `windows-1251`.
    public let rawValue: String

    /// Makes a name from text that is already in the standard's spelling.
    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name.
    public var description: String { rawValue }

    /// UTF-8.
    public static let utf8 = EncodingName("utf-8")
}

/// Which encoding an input was read in, what decided it, and what was overruled.
public struct EncodingDecision: Hashable, Sendable {
    /// What settled the encoding, strongest first.
    public enum Evidence: String, Hashable, Sendable, CaseIterable {
        /// A byte order mark.
        case byteOrderMark
        /// The caller: an option, an HTTP or WARC header.
        case caller
        /// A declaration in the document, such as `<meta charset>`.
        case declaration
        /// The bytes are valid UTF-8 and not plain ASCII.
        case validUTF8
        /// Statistics of letters and letter pairs.
        case statistics
        /// Nothing else said anything.
        case fallback
    }

    /// A claim that the bytes contradict.
    public struct Overruled: Hashable, Sendable {
        /// The encoding that was claimed.
        public let name: EncodingName
        /// Who claimed it.
        public let claimedBy: Evidence

        /// Makes a note of an overruled claim.
        package init(name: EncodingName, claimedBy: Evidence) {
            self.name = name
            self.claimedBy = claimedBy
        }
    }

    /// The encoding that was used.
    public let name: EncodingName
    /// What decided it.
    public let evidence: Evidence
    /// Claims that were not followed, in the order they were met.
    public let overruled: [Overruled]
    /// The number of byte sequences that were no text in this encoding and became U+FFFD.
    public let malformedCount: Int

    /// Makes a decision.
    package init(
        name: EncodingName,
        evidence: Evidence,
        overruled: [Overruled] = [],
        malformedCount: Int = 0
    ) {
        self.name = name
        self.evidence = evidence
        self.overruled = overruled
        self.malformedCount = malformedCount
    }
}
