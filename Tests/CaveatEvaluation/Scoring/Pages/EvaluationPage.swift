/// One page of the evaluation set as its author wrote it, with the truth about it.
package struct EvaluationPage: Decodable, Sendable {
    /// Which part of the set a page belongs to.
    package enum Part: String, Decodable, Sendable, CaseIterable {
        /// May be read while rules are written.
        case dev
        /// Stays unread by those who write rules; they may see its totals.
        case test
        /// Written when the rules were finished; no rule is ever changed for it.
        case holdout
    }

    /// The name of the page, unique in the set.
    package let id: String
    /// Its language (BCP 47).
    package let lang: String
    /// Its part.
    package let part: Part
    /// What it tests, in one line.
    package let about: String
    /// The template that it is poured into, without extension.
    package let site: String
    /// The invented outlet.
    package let outlet: String
    /// The number of a neutral story to borrow, from 0; nil when the page brings its own.
    package let story: Int?
    /// The headline; nil to take the story's.
    package let title: String?
    /// The text; nil to take the story's.
    package let body: String?
    /// The encoding of its bytes; nil for UTF-8.
    package let encoding: LegacyEncoding?
    /// The encoding that it claims, or `none`; nil for UTF-8.
    package let declared: String?
    /// Whether the text reports on a status or a punishment.
    package let mention: MentionExpectation?
    /// Why the truth is debatable; nil when it is not.
    package let note: String?
    /// The truth: every warning that the page carries.
    package let tags: [ExpectedTag]?
    /// Whether it was made of a passage, of which persons and territories are not judged.
    package var isPassage: Bool { marked != nil }

    /// Whether a page of this name is an ordinary one, without any warning: its batch begins with `O`.
    static func isOrdinary(_ id: String) -> Bool {
        id.hasPrefix("O") && id.dropFirst().first?.isNumber == true
    }

    /// The text of the passage, by paragraph; nil for a page that is written as one.
    let marked: [String]?

    private let head: String?
    private let top: String?
    private let banner: String?
    private let lead: String?
    private let end: String?
    private let after: String?
    private let aside: String?
    private let footer: String?
    private let modal: String?

    /// Whether the page must not be flagged: nothing but mentions is demanded.
    package var isNegative: Bool { expected.allSatisfy(\.isOptional) }

    /// The truth; empty for a page without a warning.
    package var expected: [ExpectedTag] { tags ?? [] }

    /// Makes the page of a passage.
    init(
        passage: EvaluationPassage,
        part: Part,
        site: String,
        title: String,
        body: String,
        slot: (place: String, text: String)? = nil,
        marked: [String]
    ) {
        id = passage.id
        lang = passage.lang
        self.part = part
        about = passage.sort
        self.site = site
        outlet = "Meadow Wire"
        story = nil
        self.title = title
        self.body = body
        encoding = nil
        declared = nil
        mention = passage.kind == .mention ? .expected : nil
        note = nil
        tags = passage.tags
        self.marked = marked
        func piece(_ place: String) -> String? { slot?.place == place ? slot?.text : nil }
        head = nil
        top = piece("top")
        banner = piece("banner")
        lead = nil
        end = piece("end")
        after = nil
        aside = piece("aside")
        footer = piece("footer")
        modal = piece("modal")
    }

    /// The pieces to put into the template, by the name of their place.
    var slots: [(place: String, text: String)] {
        [
            ("head", head), ("top", top), ("banner", banner), ("lead", lead), ("end", end),
            ("after", after), ("aside", aside), ("footer", footer), ("modal", modal),
        ]
        .map { ($0.0, $0.1 ?? "") }
    }
}

/// What is known about mentions on a page; one is never an error.
package enum MentionExpectation: String, Decodable, Sendable {
    /// The text reports on a status or a punishment.
    case expected
}
