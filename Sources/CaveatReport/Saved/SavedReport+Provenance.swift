extension SavedReport {
    /// A program.
    public struct Tool: Codable, Hashable, Sendable {
        /// Its name.
        public var name: String
        /// Its version.
        public var version: String
    }

    /// The rules that were used.
    public struct Rules: Codable, Hashable, Sendable {
        /// The digest of all of them.
        public var digest: String
        /// The names of the packs.
        public var packs: [String]
        /// How many rules there were.
        public var ruleCount: Int
        /// Where they are from.
        public var sources: Sources?
        /// The laws that they are about.
        public var laws: [String]?
        /// The laws that were asked for; empty for all.
        public var jurisdictions: [String]
        /// Laws that were asked for and that no rule is about.
        public var lawsWithoutRules: [String]?
        /// How sure a warning had to be; nil as usual.
        public var sensitivity: String?
        /// The digest of the findings to set aside.
        public var ignoreDigest: String?
        /// The day by which rules were judged to be valid.
        public var asOf: String?

        /// Where rules are from.
        public struct Sources: Codable, Hashable, Sendable {
            /// Which of those inside caveat were used.
            public var builtIn: String
            /// The names of the user's files.
            public var files: [String]?
        }
    }

    /// The page that a report is about.
    public struct Input: Codable, Hashable, Sendable {
        /// Its name.
        public var name: String
        /// The digest of its bytes.
        public var digest: String
        /// How many bytes it has.
        public var byteCount: Int
        /// What it is written in.
        public var format: String
        /// How its bytes were read as text.
        public var encoding: Encoding
        /// The record of the archive that it is from.
        public var archive: Archive?
    }

    /// How bytes were read as text.
    public struct Encoding: Codable, Hashable, Sendable {
        /// The encoding's name.
        public var name: String
        /// How it is known.
        public var evidence: String
        /// Encodings that were named and not used.
        public var overruled: [Claim]
        /// How many places were no text in it.
        public var malformedCount: Int

        /// An encoding that was named and not used.
        public struct Claim: Codable, Hashable, Sendable {
            /// Its name.
            public var name: String
            /// What has named it.
            public var claimedBy: String
        }
    }

    /// The record of the archive or message that a page is from.
    public struct Archive: Codable, Hashable, Sendable {
        /// What kind of archive it is.
        public var kind: String
        /// The record's id.
        public var recordId: String?
        /// The address it was served from.
        public var targetURI: String?
        /// When it was served.
        public var date: String?
        /// The digest of the body, as written in the archive.
        public var payloadDigest: String?
        /// The digest of the block, as written in the archive.
        public var blockDigest: String?
        /// The subject of a mail.
        public var subject: String?
        /// The sender of a mail.
        public var sender: String?
        /// The offset of the record in the file.
        public var offset: Int
        /// How many bytes of the file it takes.
        public var length: Int?
        /// The status of the HTTP answer.
        public var status: Int?
        /// Who has blocked the page, after RFC 7725.
        public var blockedBy: String?
    }

    /// How much of a page could be read, and what kind of page it is.
    public struct Outcome: Codable, Hashable, Sendable {
        /// What kind of page it is.
        public var page: Page
        /// `complete`, `partial` or `empty`.
        public var status: String
        /// What could not be read.
        public var shortfalls: [Shortfall]?
        /// Why there is no text.
        public var reason: String?

        /// A kind of page.
        public struct Page: Codable, Hashable, Sendable {
            /// The kind.
            public var kind: String
            /// What speaks for it.
            public var reason: String?
        }

        /// Something that could not be read.
        public struct Shortfall: Codable, Hashable, Sendable {
            /// What it is.
            public var kind: String
            /// The limit that was reached.
            public var limit: String?
            /// The value of that limit.
            public var value: Int?
            /// How many there are.
            public var count: Int?
            /// The encoding that cannot be read.
            public var encoding: String?
        }
    }
}
