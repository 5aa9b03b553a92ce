internal import CaveatModel

extension ReportSchema {
    /// The risk level.
    static let risk = SchemaNode.object(
        "The risk of handling the page: the highest severity among its findings.",
        [
            .required(
                "level",
                .choice(
                    "The level, from info to critical; none when nothing was found.",
                    ["none"] + Severity.allCases.map(\.rawValue)
                )
            ),
            .optional(
                "meaning",
                .string("Why the page has that level, in English: half a sentence.")
            ),
            .optional(
                "scope",
                .string(
                    """
                    What was looked for and what was not read, in English. The same is told by rules and \
                    outcome.
                    """
                )
            ),
            .optional(
                "covers",
                .choice(
                    """
                    What the level is about, where that is not the whole page: part, what could be \
                    read of it, so that none means none there; nothing, for a page without text.
                    """,
                    ["part", "nothing"]
                )
            ),
            .optional(
                "languageGap",
                .choice(
                    """
                    What the language of the page leaves open: withoutRules, no rule has words of it, so \
                    that only rules for other languages were tried; unknown, it is not known which it is. \
                    Absent where rules have words of it, or do not say of which they have words.
                    """,
                    ["withoutRules", "unknown"]
                )
            ),
            .required(
                "reasons",
                .array("One sentence for each finding that reaches the level.", of: .string(nil))
            ),
        ]
    )

    /// The findings.
    static let findings = SchemaNode.array(
        "What was found, by place on the page, then by rule.",
        of: .reference(nil, "finding")
    )

    /// The findings that a user's file sets aside.
    static let ignored = SchemaNode.array(
        "What was found and set aside by the user’s file; it does not count for the risk.",
        of: .object(
            nil,
            [
                .required("reason", .string("Why it was set aside.")),
                .optional("author", .string("Who decided that.")),
                .optional("expires", .string("The last day on which that holds, YYYY-MM-DD.")),
                .required("finding", .reference("What was found.", "finding")),
            ]
        ),
        minimum: 1
    )

    /// One finding.
    static let finding = SchemaNode.object(
        "One warning, label, restriction or mention.",
        [
            .required("rule", .string("The id of the rule that found it.")),
            .required(
                "kind",
                .choice(
                    """
                    notice: the page warns its readers; advisory: people are told that handling \
                    other content is punished; label: a designation attached to the \
                    publisher or a name; restriction: content withheld by law; mention: text about \
                    any of these; exposure: an entry of your own list is named; missing-label: it \
                    is named without its label; false-positive: cancels others.
                    """,
                    FindingKind.self
                )
            ),
            .required("severity", .choice("How much it matters.", Severity.self)),
            .required(
                "confidence",
                .object(
                    "How sure the rule is.",
                    [
                        .required("level", .choice("The step.", Confidence.Level.self)),
                        .required(
                            "reasons",
                            .array("What speaks for and against it.", of: .string(nil))
                        ),
                    ]
                )
            ),
            .optional(
                "possible",
                .boolean(
                    "Present and true where less speaks for a warning than its frame asks for."
                )
            ),
            .optional("ledger", ledger),
            .required(
                "jurisdiction",
                .string("Whose law: ISO 3166-1, ISO 3166-2 or EU.", pattern: jurisdictionPattern)
            ),
            .required("title", .string("The rule’s title.")),
            .required("message", .string("What it means, in plain words.")),
            .optional("listEntry", listEntry),
            .required("facts", facts),
            .required("basis", .array("The law behind it.", of: basis)),
            .required("zone", .choice("Where on the page its first evidence stands.", Zone.self)),
            .required(
                "isSetAside",
                .boolean("Whether cleaning set its first evidence aside as page furniture.")
            ),
            .required(
                "evidence",
                .array(
                    "What it rests on, in page order.",
                    of: .reference(nil, "evidence"),
                    minimum: 1
                )
            ),
        ]
    )

    private static let ledger = SchemaNode.object(
        "What the finding was weighed by; absent for rules with conditions of their own.",
        [
            .required("frame", .string("The kind of warning that was looked for.")),
            .required("sum", .integer("The sum of all points.", minimum: -1000)),
            .required("threshold", .integer("The sum from which on it is one.", minimum: -1000)),
            .required(
                "entries",
                .array(
                    "The evidence, that with most points first.",
                    of: .object(
                        "One piece of evidence.",
                        [
                            .required(
                                "points",
                                .integer(
                                    "What it adds; less than zero when it speaks against.",
                                    minimum: -1000
                                )
                            ),
                            .required("evidence", .string("What counts.")),
                            .optional(
                                "words",
                                .array("The words of the page.", of: .string(nil))
                            ),
                        ]
                    )
                )
            ),
        ]
    )

    private static let listEntry = SchemaNode.object(
        "The entry of your own list that the page names; absent for rules without a list.",
        [
            .required("list", .string("The title of the list.")),
            .optional("source", .string("Where the list comes from.")),
            .optional("date", .string("The day it was taken from there, YYYY-MM-DD.")),
            .required("digest", .string("SHA-256 of the list’s file.", pattern: digestPattern)),
            .optional("id", .string("The id of the entry.")),
            .required("name", .string("The name that the page uses first, as the list has it.")),
        ]
    )

    private static let facts = SchemaNode.object(
        "What the warning says; what it does not say is absent.",
        [
            .optional(
                "acts",
                factList("What readers are warned not to do.", .choice("The act.", Act.self))
            ),
            .optional(
                "penalties",
                factList("What may happen to them.", .choice("The penalty.", Penalty.self))
            ),
            .optional(
                "ties",
                .array(
                    "Which penalty is for which act; absent where the page does not tell them apart.",
                    of: .object(
                        nil,
                        [
                            .required(
                                "acts",
                                .array("Some of the acts.", of: .choice(nil, Act.self), minimum: 1)
                            ),
                            .required(
                                "penalties",
                                .array(
                                    "What is threatened for them.",
                                    of: .choice(nil, Penalty.self),
                                    minimum: 1
                                )
                            ),
                        ]
                    ),
                    minimum: 2
                )
            ),
            .optional("persons", factList("Whom it names.", .string("The group."))),
            .optional("territories", factList("Where it applies.", .string("A code or a name."))),
            .optional("authorities", factList("Who decided it.", .string("The authority."))),
        ]
    )

    private static func factList(_ description: String, _ value: SchemaNode) -> SchemaNode {
        .array(
            description,
            of: .object(
                nil,
                [
                    .required("value", value),
                    .required(
                        "evidence",
                        .reference("The first place that says so.", "evidence")
                    ),
                ]
            ),
            minimum: 1
        )
    }

    private static let basis = SchemaNode.object(
        nil,
        [
            .required("citation", .string("The provision.")),
            .optional("from", .string("The first day it was in force, YYYY-MM-DD.")),
            .optional("until", .string("The last day it was in force, YYYY-MM-DD.")),
            .optional("says", .string("What it says, in a clause.")),
            .optional(
                "penalties",
                .array(
                    "What it threatens, as far as is known; absent where it threatens nobody.",
                    of: .choice(nil, Penalty.self),
                    minimum: 1
                )
            ),
            .optional("source", .string("A public source of that, with its address.")),
            .optional(
                "checked",
                .string("The day the source was looked up; absent when unconfirmed.")
            ),
            .optional("note", .string("What is unsure about it.")),
        ]
    )

    /// A place on the page.
    static let evidence = SchemaNode.object(
        """
        A place on the page, with the selectors of the W3C Web Annotation Data Model. The bytes of \
        sourcePieces, decoded, entities (in structured data, escapes) resolved, tags read as white \
        space and white space folded, are the quote; white space in it may have no bytes.
        """,
        [
            .optional(
                "quote",
                .object(
                    "The text; absent where the report tells only positions.",
                    [
                        .required("exact", .string("The exact text.")),
                        .required("prefix", .string("What stands before it in the same block.")),
                        .required("suffix", .string("What stands after it in the same block.")),
                    ]
                )
            ),
            .optional(
                "hmac",
                .string(
                    """
                    HMAC-SHA-256, with the user’s key, of the quote’s UTF-8 without white space and \
                    control characters; where the report tells only positions.
                    """,
                    pattern: "^hmac-sha256:[0-9a-f]{64}$"
                )
            ),
            .optional(
                "textPosition",
                .reference(
                    "Its place in text, in UTF-8 bytes; absent when it is not part of text.",
                    "position"
                )
            ),
            .required(
                "sourcePosition",
                .reference(
                    "Its place in the file as served, markup in between included.",
                    "position"
                )
            ),
            .required(
                "sourcePieces",
                .array(
                    "The stretches of the file that the quote is made of, each as [start, end], in order and disjoint.",
                    of: .array(nil, of: .integer(nil), minimum: 2, maximum: 2)
                )
            ),
            .required("line", .integer("The line of the file it begins in.", minimum: 1)),
            .required("column", .integer("The column, in Unicode scalars.", minimum: 1)),
            .optional(
                "path",
                .string("The element it stands in, as a CSS selector; absent in plain text.")
            ),
        ]
    )
}
