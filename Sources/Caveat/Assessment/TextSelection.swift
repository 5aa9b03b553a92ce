public import CaveatModel

/// Which parts of an article its cleaned text holds; warnings stand in it in any case.
public struct TextSelection: Hashable, Sendable {
    /// The roles of the blocks that are taken.
    public let roles: Set<BlockRole>

    /// Makes a selection.
    public init(roles: Set<BlockRole>) {
        self.roles = roles
    }

    /// The article as it is read: everything but the texts of pictures.
    public static let article = TextSelection(
        roles: Set(BlockRole.allCases).subtracting([.caption])
    )

    /// The article's own text, without headline, byline, dateline and credits.
    public static let body = TextSelection(roles: [
        .lead, .heading, .paragraph, .listItem, .quote, .table, .preformatted, .notice,
    ])
}
