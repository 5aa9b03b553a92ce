/// What surrounds every article of one language and means nothing.
struct Furniture: Decodable, Sendable {
    /// The skip link.
    let skip: String
    /// The prompt of the search field.
    let search: String
    /// The main menu.
    let nav: [String]
    /// The share bar.
    let share: [String]
    /// The heading above other headlines.
    let relatedTitle: String
    /// Other headlines.
    let related: [String]
    /// The newsletter line.
    let subscribe: String
    /// The last line.
    let footer: String
    /// The consent line.
    let cookies: String
}

/// A neutral story that a page borrows when only its furniture matters.
struct Story: Decodable, Sendable {
    /// The headline.
    let title: String
    /// The text.
    let body: String
}
