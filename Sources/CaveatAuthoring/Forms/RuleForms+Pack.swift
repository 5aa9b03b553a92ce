internal import CaveatModel

extension RuleForms {
    /// A pack.
    static let pack = SchemaNode.object(
        "Rules about one topic under one law.",
        [
            .required("pack", .scalar("Its name, <jurisdiction>.<topic>.")),
            .required("title", .scalar("Its topic in a few words.")),
            .optional("description", .scalar("One or two sentences for people.")),
            .required(
                "jurisdiction",
                jurisdiction("Whose law: ISO 3166-1 alpha-2, ISO 3166-2, or EU.")
            ),
            .required("modified", day("The day of the last change, YYYY-MM-DD.")),
            .optional("extends", .scalar("The pack that it builds on.")),
            .optional("law", .reference("How pages name the law.", "law")),
            .optional("cues", cueLists("Lists of phrases, used as {name} in this pack.")),
            .optional(
                "list",
                .reference("The list whose names rules without one look for.", "list")
            ),
            .required("rules", .array("The rules.", of: .reference(nil, "rule"))),
        ]
    )

    /// A rule.
    static let rule = SchemaNode.object(
        "What to look for, what it means, and examples that prove it.",
        [
            .required("id", .scalar("Begins with the name of the pack and a full stop.")),
            .optional(
                "extends",
                .scalar(
                    "The rule that it stands in the place of, with what it does not say itself."
                )
            ),
            .optional("kind", .choice("What it finds.", FindingKind.self)),
            .optional("severity", .choice("How much that matters.", Severity.self)),
            .optional("status", .choice("How far it is trusted.", RuleStatus.self)),
            .optional("title", .scalar("What it finds, in a few words.")),
            .optional("message", .scalar("What that means for a reader, in plain words.")),
            .optional(
                "languages",
                some(
                    .string(nil, pattern: "^[A-Za-z]{2,8}([-_][A-Za-z0-9]+)*$"),
                    "The languages of its phrases: BCP 47."
                )
            ),
            .optional("valid", .reference("The days on which the rule applies.", "valid")),
            .optional("list", .reference("The list whose names the rule begins with.", "list")),
            .optional("frame", .scalar("The frame whose findings it reports, in place of `when`.")),
            .optional("when", .reference("What must hold.", "condition")),
            .optional("facts", .reference("What the warning may say, and how.", "facts")),
            .optional(
                "basis",
                .array("The law behind it.", of: .reference(nil, "basis"))
            ),
            .optional(
                "examples",
                .reference("Pages that it finds something in, and others.", "examples")
            ),
        ],
        demanding: ["kind", "severity", "status", "title", "message"].map {
            .oneOf([$0, "extends"])
        } + [
            .oneOf(
                ["when", "frame", "list", "extends"],
                unless: "kind",
                in: [FindingKind.exposure.rawValue]
            )
        ]
    )

    /// What a warning may say.
    static let facts = SchemaNode.object(
        "Values, each with the phrases that state it.",
        [
            .optional(
                "acts",
                .dictionary(
                    "What readers are warned not to do.",
                    names: .choice(nil, Act.self),
                    of: phrases(nil)
                )
            ),
            .optional(
                "penalties",
                .dictionary(
                    "What may happen to them.",
                    names: .choice(nil, Penalty.self),
                    of: phrases(nil)
                )
            ),
            .optional("persons", .dictionary("Whom it names.", of: phrases(nil))),
            .optional("territory", .dictionary("Where it applies.", of: phrases(nil))),
            .optional("authority", .dictionary("Who decided it.", of: phrases(nil))),
            .optional(
                "law",
                .dictionary(
                    "Whose law the words name, for a rule under ZZ.",
                    names: jurisdiction(nil),
                    of: phrases(nil)
                )
            ),
        ]
    )

    /// A code of whose law.
    static func jurisdiction(_ description: String?) -> SchemaNode {
        .string(description, pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$")
    }

    /// A provision of law.
    static let basis = SchemaNode.object(
        "A provision of law.",
        [
            .required("cite", .scalar("The provision.")),
            .optional("from", day("The first day it was in force, YYYY-MM-DD.")),
            .optional("until", day("The last day it was in force, YYYY-MM-DD.")),
            .optional("says", .scalar("What it says, in a clause.")),
            .optional("penalties", some(.choice(nil, Penalty.self), "What it threatens.")),
            .optional("source", .scalar("A public source of that, with its address.")),
            .optional("checked", day("The day on which the source was looked up.")),
            .optional("note", .scalar("What is unsure about it.")),
        ]
    )

    // MARK: Examples

    /// The examples of a rule.
    static let examples = SchemaNode.object(
        "Three of each kind at least.",
        exampleLists + [
            .optional("todo", .reference("Examples that are known to fail for now.", "todo"))
        ]
    )

    /// Examples that are known to fail.
    static let todo = SchemaNode.object(nil, exampleLists)

    private static let exampleLists: [SchemaNode.Member] = [
        .optional("match", exampleList("The rule must find something.")),
        .optional("no_match", exampleList("The rule must find nothing.")),
    ]

    private static func exampleList(_ description: String) -> SchemaNode {
        .array(
            description,
            of: .either(
                "A page's text, an empty line between blocks; or more than that.",
                [.scalar(nil), .reference(nil, "example")]
            )
        )
    }

    /// An example that is more than a text.
    static let example = SchemaNode.object(
        nil,
        [
            .optional("html", .scalar("A page as HTML.")),
            .optional("text", .scalar("A page as plain text.")),
            .optional(
                "facts",
                .reference("Values that must be among the facts.", "exampleFacts")
            ),
        ],
        demanding: [.oneOf(["html", "text"])]
    )

    /// What an example promises.
    static let exampleFacts = SchemaNode.object(
        nil,
        [
            .optional("acts", some(.choice(nil, Act.self), "Acts.")),
            .optional("penalties", some(.choice(nil, Penalty.self), "Penalties.")),
            .optional("persons", some(.scalar(nil), "Persons.")),
            .optional("territory", some(.scalar(nil), "Territories.")),
            .optional("authority", some(.scalar(nil), "Authorities.")),
        ]
    )
}
