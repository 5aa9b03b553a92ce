internal import CaveatModel

extension ReportSchema {
    /// What the page says about itself.
    static let metadata = SchemaNode.object(
        "What the page says about itself; what it does not say is absent.",
        [
            .optional("title", .string("The title of the article.")),
            .optional("authors", .array("The authors.", of: .string(nil), minimum: 1)),
            .optional("published", .string("When it was published, as ISO 8601.")),
            .optional("modified", .string("When it was last changed, as ISO 8601.")),
            .optional("language", .string("Its language, as BCP 47 in lower case.")),
            .optional(
                "languageEvidence",
                .choice(
                    "Whether the page declares the language or its text was found to be in it.",
                    LanguageEvidence.self
                )
            ),
            .optional(
                "contradictingLanguage",
                .string("The language its text is in, when clearly not the declared one.")
            ),
            .optional("site", .string("The name of the site.")),
            .optional("url", .string("The address the caller gave, or else the one it declares.")),
            .optional("canonical", .string("The address that it declares as its own.")),
            .optional("summary", .string("A summary in the page’s own words.")),
        ]
    )

    /// The removed pieces.
    static let removed = SchemaNode.array(
        "What is not part of text, or only as a warning: one entry for each category that occurs.",
        of: .object(
            nil,
            [
                .required(
                    "category",
                    .choice(
                        "The kind of page furniture; caption and unselected for parts of the article.",
                        RemovalCategory.self
                    )
                ),
                .required("count", .integer("The number of pieces.", minimum: 1)),
                .required(
                    "byteCount",
                    .integer("The bytes of the file that the pieces take, added up.")
                ),
                .optional(
                    "pieces",
                    .array("The pieces, in page order; absent when not asked for.", of: piece)
                ),
            ]
        )
    )

    private static let piece = SchemaNode.object(
        nil,
        [
            .optional("text", .string("Its text; absent for scripts and style sheets.")),
            .required("reason", .string("Why it was removed, in a few words.")),
            .required("zone", .choice("Where on the page it stands.", Zone.self)),
            .required("origin", .choice("What kind of text it is.", BlockOrigin.self)),
            .required(
                "sourcePosition",
                .reference("Its place in the file as served.", "position")
            ),
            .optional(
                "isInText",
                .boolean(
                    "True when it stands in text all the same, for the warning in it; else absent."
                )
            ),
        ]
    )

    /// The cleaned text and its passages.
    ///
    /// - Parameter isRequired: whether every document has them.
    /// - Returns: the members `text` and `passages`.
    static func text(isRequired: Bool) -> [SchemaNode.Member] {
        [
            SchemaNode.Member(
                name: "text",
                isRequired: isRequired,
                value: .string(
                    "The text without page furniture; every warning stands in it. Lines end in LF."
                )
            ),
            SchemaNode.Member(name: "passages", isRequired: isRequired, value: passages),
        ]
    }

    private static let passages = SchemaNode.array(
        "The passages of text, in reading order.",
        of: .object(
            nil,
            [
                .required("role", .choice("What the passage is.", BlockRole.self)),
                .required(
                    "level",
                    .integer("The depth of a heading or a list item; 0 for others.")
                ),
                .required("start", .integer("The offset in text of its first UTF-8 byte.")),
                .required("end", .integer("The offset one past its last byte.")),
                .optional(
                    "language",
                    .string("The language its text is in, when clearly not the article’s.")
                ),
            ]
        )
    )
}
