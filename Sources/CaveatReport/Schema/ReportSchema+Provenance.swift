internal import CaveatModel

extension ReportSchema {
    /// What every document begins with.
    static let provenance: [SchemaNode.Member] = [
        .required(
            "schemaVersion",
            .constant(
                "The version of this schema. A new minor version only adds fields.",
                JSONReport.schemaVersion
            )
        ),
        .required("tool", tool),
        .required("rules", rules),
        .required("input", input),
        .required("outcome", outcome),
    ]

    private static let tool = SchemaNode.object(
        "The program that wrote the document.",
        [
            .required("name", .string("Its name.")),
            .required("version", .string("Its version, after Semantic Versioning.")),
        ]
    )

    private static let rules = SchemaNode.object(
        "The rules that were used.",
        [
            .required(
                "digest",
                .string("SHA-256 of the rule files, ordered by name.", pattern: digestPattern)
            ),
            .required("packs", .array("The packs of rules, by name.", of: .string(nil))),
            .required("ruleCount", .integer("The number of rules in them.")),
            .optional("sources", sources),
            .optional(
                "laws",
                .array(
                    "Whose laws the rules are about; ZZ for rules that look for warnings under any.",
                    of: .string(nil, pattern: jurisdictionPattern)
                )
            ),
            .required(
                "jurisdictions",
                .array(
                    "The jurisdictions that were asked for; empty when all were.",
                    of: .string(nil, pattern: jurisdictionPattern)
                )
            ),
            .optional(
                "lawsWithoutRules",
                .array(
                    "Those of jurisdictions that no rule is about; absent when there are rules on each.",
                    of: .string(nil, pattern: jurisdictionPattern),
                    minimum: 1
                )
            ),
            .optional(
                "sensitivity",
                .choice(
                    """
                    How sure a warning had to be; absent when normal. high: findings that only may be \
                    warnings have the kind and severity of warnings, and are possible.
                    """,
                    Sensitivity.self
                )
            ),
            .optional(
                "ignoreDigest",
                .string(
                    "SHA-256 of the files that set findings aside; absent without one.",
                    pattern: digestPattern
                )
            ),
            .optional(
                "asOf",
                .string(
                    "The day, YYYY-MM-DD, by which the validity of rules and list entries was judged."
                )
            ),
        ]
    )

    private static let sources = SchemaNode.object(
        "Where the rules come from.",
        [
            .required(
                "builtIn",
                .choice(
                    """
                    How many of the packs inside caveat are in use: none; some, on which the user’s files \
                    build; all that they do not replace.
                    """,
                    RuleSources.BuiltIn.self
                )
            ),
            .optional(
                "files",
                .array(
                    "The user’s files that hold rules, by name; numbered where names are left out.",
                    of: .string(nil),
                    minimum: 1
                )
            ),
        ]
    )

    private static let input = SchemaNode.object(
        "The page that was read.",
        [
            .required(
                "name",
                .string(
                    """
                    A relative path, the id of a record, or - for standard input; a number where names \
                    are left out.
                    """
                )
            ),
            .required(
                "digest",
                .string(
                    """
                    SHA-256 of the page’s bytes as they were served; where the limit bytes was \
                    reached, of those before it.
                    """,
                    pattern: digestPattern
                )
            ),
            .required(
                "byteCount",
                .integer(
                    """
                    The number of the page’s bytes; where the limit bytes was reached, of those \
                    before it.
                    """
                )
            ),
            .required("format", .choice("The form of the page.", InputProvenance.Format.self)),
            .required("encoding", encoding),
            .optional("archive", archive),
        ]
    )

    private static let encoding = SchemaNode.object(
        "How the bytes were read as text.",
        [
            .required(
                "name",
                .string("The encoding, named as in the WHATWG Encoding Standard, in lower case.")
            ),
            .required(
                "evidence",
                .choice("What decided it.", EncodingDecision.Evidence.self)
            ),
            .required(
                "overruled",
                .array(
                    "Claims that the bytes contradict, in the order they were met.",
                    of: .object(
                        nil,
                        [
                            .required("name", .string("The encoding that was claimed.")),
                            .required(
                                "claimedBy",
                                .choice("Who claimed it.", EncodingDecision.Evidence.self)
                            ),
                        ]
                    )
                )
            ),
            .required(
                "malformedCount",
                .integer("The number of byte sequences that were no text and became U+FFFD.")
            ),
        ]
    )

    private static let pageKind = SchemaNode.object(
        "What kind of page it is taken for; warnings are looked for on all kinds.",
        [
            .required(
                "kind",
                .choice(
                    """
                    article: an article, or nothing speaks for another kind; sectionFront: titles \
                    that lead to articles; searchResults: what a search found; forumThread: posts of \
                    several people; productList: goods with prices; login: a form for name and \
                    password; challenge: the browser has to prove itself; cookieWall: nothing is \
                    shown before the reader agrees; error: the server has no page to send.
                    """,
                    PageKind.self
                )
            ),
            .optional("reason", .string("What speaks for a kind that is no article, in English.")),
        ]
    )

    private static let outcome = SchemaNode.object(
        "How far the reading of the page got, and what kind of page it is.",
        [
            .required("page", pageKind),
            .required(
                "status",
                .choice(
                    "complete: all of it; partial: see shortfalls; empty: no text, see reason.",
                    ["complete", "partial", "empty"]
                )
            ),
            .optional(
                "shortfalls",
                .array(
                    "What is missing from a partial result.",
                    of: .object(
                        nil,
                        [
                            .required(
                                "kind",
                                .choice(
                                    """
                                    limitReached: a limit stopped the reading; truncatedMarkup: the \
                                    page ends in the middle of markup; truncatedBody: bytes are missing \
                                    at its end, as its archive says; undecodable: bytes are no text \
                                    in the page’s encoding; missingDecoder: the encoding that was \
                                    claimed is not known, another was guessed; scriptedText: scripts \
                                    make the page’s text, and are not run; unreadFrames: pages inside \
                                    frames are not read; findingsLeftOut: there were more \
                                    findings than a report holds.
                                    """,
                                    [
                                        "limitReached", "truncatedMarkup", "truncatedBody",
                                        "undecodable", "missingDecoder", "scriptedText",
                                        "unreadFrames", "findingsLeftOut",
                                    ]
                                )
                            ),
                            .optional(
                                "limit",
                                .choice("The limit that was reached.", Shortfall.Limit.self)
                            ),
                            .optional("value", .integer("The value of that limit.")),
                            .optional(
                                "count",
                                .integer(
                                    "How many byte sequences or frames could not be read, or findings "
                                        + "were left out."
                                )
                            ),
                            .optional("encoding", .string("The encoding that was claimed.")),
                        ]
                    ),
                    minimum: 1
                )
            ),
            .optional("reason", .string("Why there was no text.")),
        ]
    )

    /// The form of a jurisdiction.
    package static let jurisdictionPattern = "^[A-Z]{2}(-[A-Z0-9]{1,3})?$"
}
