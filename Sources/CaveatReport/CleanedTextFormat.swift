/// The forms in which the cleaned text alone can be written.
public enum CleanedTextFormat: String, Hashable, Sendable, CaseIterable {
    /// Paragraphs with an empty line between them, headings underlined, items of lists marked.
    case text
    /// Headings, lists, quotations and tables as Markdown.
    case markdown
    /// One JSON document: the text, its passages and what the page says about itself.
    case json
}
