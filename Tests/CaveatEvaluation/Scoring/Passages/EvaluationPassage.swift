/// One passage of the evaluation set as its author wrote it, with the truth about it.
struct EvaluationPassage: Decodable, Sendable {
    /// Where on a page a passage stands.
    enum Place: String, Decodable, Sendable {
        /// A strip above the story.
        case banner
        /// Before the story.
        case top
        /// Between two paragraphs of the story.
        case body
        /// After the last paragraph.
        case end
        /// Beside the story.
        case aside
        /// In the foot of the page.
        case footer
        /// In a dialogue over the page.
        case modal
        /// The passage is the whole page, its first paragraph the title.
        case page
    }

    /// What a passage is.
    enum Kind: String, Decodable, Sendable, CaseIterable {
        case notice, advisory, label, restriction, mention, none
    }

    /// The name of the passage, unique in the set; it begins with its author's batch.
    let id: String
    /// Its language (BCP 47).
    let lang: String
    /// Where it stands.
    let place: Place
    /// What it is.
    let kind: Kind
    /// Whose law: each is right; empty for mentions and look-alikes.
    let law: [String]
    /// What readers should not do.
    let acts: [String]
    /// What may follow.
    let penalties: [String]
    /// The situation in a few words.
    let sort: String
    /// The text: a blank line between paragraphs, "- " before an item of a list.
    let text: String
}
