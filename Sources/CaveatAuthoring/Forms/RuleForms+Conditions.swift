internal import CaveatModel
internal import CaveatRules

extension RuleForms {
    /// What must hold around an anchor.
    static let condition = SchemaNode.object(
        "Conditions that must all hold.",
        conditionMembers,
        demanding: [],
        minimum: 1
    )

    /// Conditions that must hold within a distance.
    static let near = SchemaNode.object(
        "Conditions that must all hold within a distance of the anchor.",
        [.required("within", distance("How far from the anchor."))] + conditionMembers,
        demanding: [],
        minimum: 2
    )

    /// Conditions that must not hold within a distance.
    static let absent = SchemaNode.object(
        "Conditions that must not all hold within a distance of the anchor, or on the page.",
        [
            .required(
                "within",
                .either(
                    "How far from the anchor, or page.",
                    [.choice(nil, ["page"]), distance("How far from the anchor.")]
                )
            )
        ] + conditionMembers,
        demanding: [],
        minimum: 2
    )

    private static let conditionMembers: [SchemaNode.Member] = [
        .optional(
            "phrase",
            phrases("One of the phrases is found. The first one of a rule is its anchor.")
        ),
        .optional("near", .reference("Found within a distance of the anchor.", "near")),
        .optional("absent", .reference("Not found within a distance.", "absent")),
        .optional("page", .reference("Found anywhere on the page.", "condition")),
        .optional("count", .reference("So many different phrases are found.", "count")),
        .optional("all", conditions("All of the conditions hold.")),
        .optional("any", conditions("One of the conditions holds.")),
        .optional("none", conditions("None of the conditions holds.")),
        .optional("zone", codes("The anchor’s block stands there.", Zone.self)),
        .optional(
            "role",
            some(
                .choice(
                    nil,
                    BlockRole.allCases.map(\.rawValue) + RemovalCategory.furniture.map(\.rawValue)
                ),
                "The anchor’s block has this role or category of removal.",
                minimum: 1
            )
        ),
        .optional(
            "position",
            codes("The anchor’s block is near the beginning or the end.", Position.self)
        ),
        .optional("voice", codes("How the page speaks at the anchor.", Voice.self)),
        .optional("speaker", codes("Whose word the anchor is.", Speaker.self)),
        .optional("selector", .scalar("The anchor’s block stands in an element it selects.")),
        .optional("link", .reference("There is a link to a host.", "link")),
        .optional("meta", .reference("The page’s metadata holds a phrase.", "meta")),
        .optional("regex", .reference("A pattern is found in the anchor’s block.", "regex")),
    ]

    private static func conditions(_ description: String) -> SchemaNode {
        .either(
            description,
            [
                .reference(nil, "condition"),
                .array(nil, of: .reference(nil, "condition"), minimum: 1),
            ]
        )
    }

    /// How many phrases must be found.
    static let count = SchemaNode.object(
        "At least so many different entries of a list are found.",
        [
            .required("at_least", .integer("How many.", minimum: 1)),
            .required("of", phrases("The list; a cue list is one entry.")),
            .optional("within", distance("How far from the anchor; without it, in its block.")),
        ]
    )

    /// A link to a host.
    static let link = SchemaNode.object(
        "There is a link to a host, or to one below it.",
        [
            .required("host", some(.scalar(nil), "The hosts, one of which will do.")),
            .optional("within", distance("How far from the anchor; without it, in its block.")),
        ]
    )

    /// What the page says about itself.
    static let meta = SchemaNode.object(
        "The page’s metadata holds a phrase.",
        [
            .optional("name", codes("Where to look; without it, everywhere.", MetadataField.self)),
            .required("phrase", phrases("The phrases, one of which will do.")),
        ]
    )

    /// A regular expression.
    static let regex = SchemaNode.object(
        "A pattern, tried only in blocks where one of the words was seen.",
        [
            .required("pattern", .scalar("The pattern; letters match in any case.")),
            .required("words", phrases("Phrases without which it cannot match.")),
        ]
    )
}
