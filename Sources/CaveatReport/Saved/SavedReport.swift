/// A report as its JSON has it, for programs that read or write what `scan` has written.
///
/// Any decoder and encoder will do, such as Foundation's `JSONDecoder`. The members are those of
/// ``ReportSchema/report()``, which says what each means; one that a report may leave out is nil then. Values of
/// a list that may grow, such as kinds of findings, are texts, so that reports of later minor versions can
/// be read, too; what is new in those is left out.
public struct SavedReport: Codable, Hashable, Sendable {
    /// The version of the form, such as `1.0`.
    public var schemaVersion: String
    /// The program that made it.
    public var tool: Tool
    /// The rules that were used.
    public var rules: Rules
    /// The page that it is about.
    public var input: Input
    /// How much of the page could be read, and what kind of page it is.
    public var outcome: Outcome
    /// `compact` for a report without removed pieces.
    public var detail: String?
    /// What of the page it does not show, for the safety of people; nil when it shows all.
    public var disclosure: String?
    /// What handling the page may mean.
    public var risk: Risk
    /// What the page says of itself.
    public var metadata: Metadata
    /// What was found, in the order of the page.
    public var findings: [Finding]
    /// Findings that the user has set aside.
    public var ignored: [IgnoredFinding]?
    /// What cleaning has removed, by category.
    public var removed: [Removal]
    /// The cleaned text.
    public var text: String?
    /// What the pieces of the text are.
    public var passages: [Passage]?
    /// That a report is no legal advice.
    public var disclaimer: String

    /// Whether the form is one that this version knows; others can have changed the meaning of members.
    public var isOfKnownVersion: Bool {
        schemaVersion.split(separator: ".").first
            == JSONReport.schemaVersion.split(separator: ".").first
    }
}

extension SavedReport {
    /// What handling the page may mean.
    public struct Risk: Codable, Hashable, Sendable {
        /// The level, or `none`.
        public var level: String
        /// The level in words of what the page says.
        public var meaning: String?
        /// What was looked for.
        public var scope: String?
        /// `part` or `nothing` when not all of the page could be read.
        public var covers: String?
        /// Why no rule has words of the page's language.
        public var languageGap: String?
        /// What has led to the level.
        public var reasons: [String]
    }

    /// What the page says of itself.
    public struct Metadata: Codable, Hashable, Sendable {
        /// The headline.
        public var title: String?
        /// Who has written it.
        public var authors: [String]?
        /// When it was published, as the page writes it.
        public var published: String?
        /// When it was changed, as the page writes it.
        public var modified: String?
        /// The language, a tag of BCP 47.
        public var language: String?
        /// How the language is known.
        public var languageEvidence: String?
        /// A language that the page names, but is not in.
        public var contradictingLanguage: String?
        /// The name of the site.
        public var site: String?
        /// The address.
        public var url: String?
        /// The address that the page gives itself.
        public var canonical: String?
        /// The page in a sentence or two.
        public var summary: String?
    }

    /// What cleaning has removed of one category.
    public struct Removal: Codable, Hashable, Sendable {
        /// The category.
        public var category: String
        /// How many pieces there are.
        public var count: Int
        /// How many bytes of text they have.
        public var byteCount: Int
        /// The pieces; nil in a compact report.
        public var pieces: [Piece]?

        /// One piece.
        public struct Piece: Codable, Hashable, Sendable {
            /// Its text.
            public var text: String?
            /// Why it was removed.
            public var reason: String
            /// Where on the page it stood.
            public var zone: String
            /// What its text is from.
            public var origin: String
            /// Its bytes in the page.
            public var sourcePosition: Position
            /// Whether it stands in the text all the same, as a warning.
            public var isInText: Bool?
        }
    }

    /// A piece of the cleaned text.
    public struct Passage: Codable, Hashable, Sendable {
        /// What it is.
        public var role: String
        /// How deep it is: of a headline, of a list.
        public var level: Int
        /// The offset of its first byte in the text.
        public var start: Int
        /// The offset behind its last byte.
        public var end: Int
        /// Its language, where that is not the page's.
        public var language: String?
    }

    /// Bytes of the page or of the cleaned text.
    public struct Position: Codable, Hashable, Sendable {
        /// The offset of the first byte.
        public var start: Int
        /// The offset behind the last byte.
        public var end: Int

        /// Makes a position.
        public init(start: Int, end: Int) {
            self.start = start
            self.end = end
        }
    }
}
