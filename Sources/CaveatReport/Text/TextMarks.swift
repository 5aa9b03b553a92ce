/// The signs that a text report sets between its words.
struct TextMarks: Hashable, Sendable {
    /// Before the first line of a finding.
    let finding: String
    /// Before each line of a quote.
    let quote: String
    /// Before an item of a list.
    let item: String
    /// Between the parts of a line.
    let separator: String
    /// In place of what is left out.
    let ellipsis: String
    /// Between the ends of a range of numbers.
    let range: String
    /// What the line below a heading is made of; nil for none.
    let rule: Character?

    /// For eyes.
    static let drawn = TextMarks(
        finding: "■ ",
        quote: "│ ",
        item: "• ",
        separator: " · ",
        ellipsis: "…",
        range: "–",
        rule: "─"
    )

    /// For ears and braille: words and plain punctuation.
    static let plain = TextMarks(
        finding: "Finding: ",
        quote: "Quote: ",
        item: "- ",
        separator: ", ",
        ellipsis: "...",
        range: " to ",
        rule: nil
    )
}
