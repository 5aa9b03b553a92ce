internal import CaveatModel

extension RuleForms {
    /// Named lists of phrases.
    static func cueLists(_ description: String) -> SchemaNode {
        .dictionary(description, of: phrases(nil))
    }

    /// A cue file.
    static let cueFile = SchemaNode.object(
        "Lists of phrases that every pack may use.",
        [
            .required("cues", .scalar("The namespace: a list x is {namespace.x} in every pack.")),
            .optional("title", .scalar("What the lists hold, in a few words.")),
            .optional("description", .scalar("One or two sentences for people.")),
            .required("lists", cueLists("The lists.")),
        ]
    )

    /// A vocabulary of page furniture.
    static let vocabulary = SchemaNode.object(
        "Words and class names by which page furniture is recognised.",
        [
            .required("vocabulary", .scalar("Its name.")),
            .required("title", .scalar("What it covers, in a few words.")),
            .optional("description", .scalar("One or two sentences for people.")),
            .optional(
                "scope",
                .reference("The pages it speaks about; every page without it.", "scope")
            ),
            .required(
                "entries",
                .array(
                    "Its entries.",
                    of: .either(
                        nil,
                        [
                            .reference(nil, "entry"), .reference(nil, "pageEntry"),
                            .reference(nil, "hintEntry"), .reference(nil, "wordEntry"),
                        ]
                    )
                )
            ),
        ]
    )

    /// The pages that a vocabulary speaks about.
    static let scope = SchemaNode.object(
        "By what a page is known; any of them will do.",
        [
            .optional("hosts", some(.scalar(nil), "Hosts, and those below them.")),
            .optional("classes", some(.scalar(nil), "Class names or ids; * for any ending.")),
            .optional("phrases", some(.scalar(nil), "Lines of text.")),
        ]
    )

    /// An entry of a vocabulary that is about blocks.
    static let entry = SchemaNode.object(
        "Ways to recognise blocks of one kind.",
        [
            .optional(
                "removed",
                .choice("The category of removal.", RemovalCategory.furniture.map(\.rawValue))
            ),
            .optional("kept", .choice("The role.", BlockRole.self)),
            .optional("page", kindOfPage),
        ] + phrases,
        demanding: [.onlyOneOf(["removed", "kept"]), .oneOf(["phrases", "classes"])]
    )

    /// An entry that is about pages alone.
    static let pageEntry = SchemaNode.object(
        "Ways to recognise pages of one kind.",
        [.required("page", kindOfPage)] + phrases,
        demanding: [.oneOf(["phrases", "classes"])]
    )

    private static let kindOfPage = SchemaNode.choice(
        "The kind of page that speaks so.",
        PageKind.others.map(\.rawValue)
    )

    private static let phrases: [SchemaNode.Member] = [
        .optional(
            "phrases",
            some(.scalar(nil), "Whole lines; # for digits, * after the beginning for any text.")
        ),
        .optional("classes", some(.scalar(nil), "Class names or ids; * at either end.")),
        .optional("where", .choice("Where a line must stand.", BoilerplateVocabulary.Place.self)),
    ]

    /// An entry that is about words of class names.
    static let hintEntry = SchemaNode.object(
        "Words of class names and ids that hint at one thing.",
        [
            .required("hint", .choice("What they hint at.", ClassHint.self)),
            .optional("words", some(.scalar(nil), "Parts of names, in small letters.")),
            .optional("classes", some(.scalar(nil), "Whole names; * at either end.")),
        ],
        demanding: [.oneOf(["words", "classes"])]
    )

    /// An entry that is about other words.
    static let wordEntry = SchemaNode.object(
        "Words that say one thing.",
        [
            .required("says", .choice("What they say.", WordMeaning.self)),
            .required("words", some(.scalar(nil), "The words, in small letters.")),
        ]
    )

    // MARK: Ignoring

    /// A file of findings to ignore.
    static let ignoreFile = SchemaNode.object(
        "Findings that somebody has looked at and set aside (--ignore).",
        [
            .required("ignore", .array("The entries.", of: .reference(nil, "ignored"))),
            .optional("title", .scalar("What the file is for, in a few words.")),
            .optional("description", .scalar("One or two sentences for people.")),
        ]
    )

    /// An entry of such a file.
    static let ignored = SchemaNode.object(
        "Findings that meet all of rule, site, path and text.",
        [
            .optional("rule", .scalar("The id of a rule, or the beginning of ids: ru.label.*")),
            .optional("site", .scalar("The host of the page’s address, or one above it.")),
            .optional(
                "path",
                .scalar("The name of the page’s file: *, ** and ? stand for others.")
            ),
            .optional("text", .scalar("A phrase that the finding’s evidence holds.")),
            .required("reason", .scalar("Why it is ignored; every report says so.")),
            .optional("author", .scalar("Who decided that.")),
            .optional("expires", day("The last day on which the entry holds, YYYY-MM-DD.")),
        ],
        demanding: [.oneOf(["rule", "site", "path", "text"])]
    )
}
