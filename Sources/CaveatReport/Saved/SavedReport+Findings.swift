extension SavedReport {
    /// A finding that the user has set aside.
    public struct IgnoredFinding: Codable, Hashable, Sendable {
        /// Why.
        public var reason: String
        /// Who has set it aside.
        public var author: String?
        /// The day from which it counts again.
        public var expires: String?
        /// The finding.
        public var finding: Finding
    }

    /// Something that was found on the page.
    public struct Finding: Codable, Hashable, Sendable {
        /// The rule that has found it.
        public var rule: String
        /// What kind of finding it is.
        public var kind: String
        /// How much it weighs.
        public var severity: String
        /// How sure it is.
        public var confidence: Confidence
        /// Whether it only may be what it is told to be.
        public var possible: Bool?
        /// What speaks for it, in points.
        public var ledger: Ledger?
        /// Whose law it is about.
        public var jurisdiction: String
        /// It in a few words.
        public var title: String
        /// It in a sentence or two.
        public var message: String
        /// The entry of the user's list that it is about.
        public var listEntry: ListEntry?
        /// What the page says.
        public var facts: Facts
        /// The provisions of the law.
        public var basis: [LegalBasis]
        /// Where on the page it stands.
        public var zone: String
        /// Whether cleaning would have removed it, were it no warning.
        public var isSetAside: Bool
        /// Where the page says so.
        public var evidence: [Evidence]
    }

    /// How sure a finding is.
    public struct Confidence: Codable, Hashable, Sendable {
        /// The level.
        public var level: String
        /// What lowers it.
        public var reasons: [String]
    }

    /// What speaks for a finding, in points.
    public struct Ledger: Codable, Hashable, Sendable {
        /// The frame that has weighed it.
        public var frame: String
        /// The points in all.
        public var sum: Int
        /// The points that are needed.
        public var threshold: Int
        /// What gave points or took them.
        public var entries: [Entry]

        /// What gave points or took them.
        public struct Entry: Codable, Hashable, Sendable {
            /// How many.
            public var points: Int
            /// For what.
            public var evidence: String
            /// The words of the page.
            public var words: [String]?
        }
    }

    /// An entry of a list of names that the user brings.
    public struct ListEntry: Codable, Hashable, Sendable {
        /// The list's name.
        public var list: String
        /// Where the list is from.
        public var source: String?
        /// The day of the list.
        public var date: String?
        /// The digest of the list.
        public var digest: String
        /// The entry's id.
        public var id: String?
        /// The entry's name.
        public var name: String
    }

    /// A provision of the law.
    public struct LegalBasis: Codable, Hashable, Sendable {
        /// The act and its article.
        public var citation: String
        /// The day since which it is in force.
        public var from: String?
        /// The day until which it is in force.
        public var until: String?
        /// What it says, in short.
        public var says: String?
        /// The penalties that it names.
        public var penalties: [String]?
        /// Where it can be read.
        public var source: String?
        /// The day on which somebody has read it there.
        public var checked: String?
        /// What else there is to say.
        public var note: String?
    }

    /// What the page says.
    public struct Facts: Codable, Hashable, Sendable {
        /// What can be punished.
        public var acts: [Fact]?
        /// How it can be punished.
        public var penalties: [Fact]?
        /// Which act is punished how.
        public var ties: [Tie]?
        /// Who can be punished.
        public var persons: [Fact]?
        /// Where.
        public var territories: [Fact]?
        /// By whom.
        public var authorities: [Fact]?

        /// A fact and where the page says so.
        public struct Fact: Codable, Hashable, Sendable {
            /// The fact.
            public var value: String
            /// Where the page says so.
            public var evidence: Evidence
        }

        /// Acts and what they are punished with.
        public struct Tie: Codable, Hashable, Sendable {
            /// The acts.
            public var acts: [String]
            /// The penalties.
            public var penalties: [String]
        }
    }

    /// A place of the page that says something.
    public struct Evidence: Codable, Hashable, Sendable {
        /// The words; nil in reports that quote nothing.
        public var quote: Quote?
        /// The keyed digest of the words.
        public var hmac: String?
        /// The place in the cleaned text, in bytes of UTF-8.
        public var textPosition: Position?
        /// The place in the page, in bytes as they were served.
        public var sourcePosition: Position
        /// The bytes that are the words, without the tags between them: of each piece the offset of its
        /// first byte and the one behind its last.
        public var sourcePieces: [[Int]]
        /// The line of the page, from 1.
        public var line: Int
        /// The column, from 1.
        public var column: Int
        /// The element, as a CSS selector.
        public var path: String?

        /// Words and what stands around them.
        public struct Quote: Codable, Hashable, Sendable {
            /// The words.
            public var exact: String
            /// What stands before them.
            public var prefix: String
            /// What stands after them.
            public var suffix: String
        }
    }
}
