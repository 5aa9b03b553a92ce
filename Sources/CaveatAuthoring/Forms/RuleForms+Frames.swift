internal import CaveatModel
internal import CaveatRules

extension RuleForms {
    /// How pages name a law.
    static let law = SchemaNode.object(
        "What a law is about, and the words by which pages name it.",
        [
            .optional("about", some(.scalar(nil), "The concepts that it is about.")),
            .optional("default", .scalar("true: meant where a page names no country.")),
            .optional("names", some(.scalar(nil), "Phrases that only this law uses.")),
            .optional("formulas", formulas),
            .optional(
                "basis",
                .array("The provisions, for all rules of the pack.", of: .reference(nil, "basis"))
            ),
        ]
    )

    /// Wordings that a law prescribes.
    static let formulas = SchemaNode.object(
        "Wordings that it prescribes, by what they are prescribed for.",
        [
            .optional("label", some(.scalar(nil), nil)),
            .optional("restriction", some(.scalar(nil), nil)),
        ]
    )

    /// The words of a language.
    static let words = SchemaNode.object(
        "By which phrases a language says each concept.",
        [
            .required(
                "words",
                .string("The language: BCP 47.", pattern: "^[A-Za-z]{2,8}([-_][A-Za-z0-9]+)*$")
            ),
            .optional("title", .scalar("Its name.")),
            .optional("description", .scalar("One or two sentences for people.")),
            .optional(
                "country",
                jurisdiction("Whose law a page in the language means when it names none.")
            ),
            .optional(
                "letters",
                .dictionary(
                    "Letters, each with what is written in its place in the language's other script.",
                    of: .scalar(nil)
                )
            ),
            .optional("prefixes", .array("What may be written before ~word.", of: .scalar(nil))),
            .required(
                "concepts",
                .dictionary("Concepts, each with its phrases.", of: some(.scalar(nil), nil))
            ),
        ]
    )

    private static func countries(_ title: String) -> SchemaNode {
        .dictionary(title, names: jurisdiction("A code."), of: some(.scalar(nil), nil))
    }

    /// The names of countries, and what else tells them.
    static let places = SchemaNode.object(
        "By which phrases pages name countries or tell them, in all languages.",
        [
            .required("places", .scalar("A name for the file.")),
            .optional("title", .scalar("Its topic in a few words.")),
            .optional("description", .scalar("One or two sentences for people.")),
            .optional("names", countries("Codes of ISO 3166-1, or EU, each with its names.")),
            .optional(
                "signs",
                countries("Codes, each with cities, authorities, currencies that no other has.")
            ),
        ],
        demanding: [.oneOf(["names", "signs"])]
    )

    /// A frame.
    static let frame = SchemaNode.object(
        "What a kind of warning is made of, in no language.",
        [
            .required("frame", .scalar("Its name, which is that of its file.")),
            .required("title", .scalar("In a few words.")),
            .optional("description", .scalar("One or two sentences for people.")),
            .required("kind", .choice("What it finds.", FindingKind.self)),
            .required(
                "needs",
                .array(
                    "Of each list, one must stand in the sentence or near it; of the first in it.",
                    of: .array(nil, of: .scalar(nil), minimum: 1),
                    minimum: 1
                )
            ),
            .optional(
                "decides",
                .array("What is enough by itself outside quotation marks.", of: .scalar(nil))
            ),
            .required("threshold", .integer("From which sum on it is found.", minimum: -1000)),
            .required(
                "possible",
                .integer("From which sum on it is reported as possible.", minimum: -1000)
            ),
            .required("evidence", .array("What counts.", of: .reference(nil, "evidence"))),
        ]
    )

    /// A piece of evidence.
    static let evidence = SchemaNode.object(
        "What adds points to a sentence, or takes them away.",
        [
            .required("have", some(.scalar(nil), "One of these concepts or circumstances.")),
            .optional("at_least", .integer("So many different ones of them.", minimum: 1)),
            .optional("in", .choice("Where they must stand.", FrameEvidence.Inside.self)),
            .optional("with", some(.scalar(nil), "Beside one of these.")),
            .optional("before", some(.scalar(nil), "Before one of these.")),
            .optional(
                "within",
                .string(
                    "How far apart: sentence, near, page, or so many words, 40 at most.",
                    pattern: "^(sentence|near|page|([1-9]|[1-3][0-9]|40) words?)$"
                )
            ),
            .required("points", .integer("What it adds.", minimum: -1000)),
        ]
    )
}
