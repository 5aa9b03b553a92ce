internal import CaveatModel
internal import CaveatReport

/// The JSON Schema of records: the answers that `caveat stream` writes, and the lines that it reads.
public enum RecordSchema {
    /// The schema of an answer, pretty-printed; `$defs.record` is that of a line that is read.
    public static func record() -> [UInt8] {
        answer.document(
            title: "caveat record",
            definitions: [("report", ReportSchema.reportNode)] + ReportSchema.definitions
                + [("record", question)]
        )
    }

    // MARK: Answers

    private static let answer = SchemaNode.object(
        """
        The answer to one line of caveat stream: one line for each line, in the same order. Every key \
        stands in every answer.
        """,
        identity + status + findings + page + report
    )

    private static let identity: [SchemaNode.Member] = [
        .required(
            "schemaVersion",
            .constant(
                "The version of this schema. A new minor version only adds keys.",
                RecordAnswer.schemaVersion
            )
        ),
        .required(
            "id",
            .either(
                "The record’s id; null when it has none, or it could not be read.",
                [.orNull(nil, .string(nil)), .number(nil)]
            )
        ),
        .required("url", .orNull("The record’s url.", .string(nil))),
        .required("date", .orNull("The record’s date.", .string(nil))),
    ]

    private static let status: [SchemaNode.Member] = [
        .required(
            "status",
            .choice(
                """
                ok: the whole page was read; partial: a part of it, see report.outcome; empty: it has no \
                text; error: there is no report, see error.
                """,
                RecordStatus.allCases.map(\.rawValue)
            )
        ),
        .required(
            "errorKind",
            .orNull(
                """
                The error in one word. notJSON: the line is no JSON; notRecord: it has not the form of a \
                record; notBase64: html_base64 is no Base64; tooLarge: line or page are longer than the \
                limit; notPage: the page is no text. Clients write crashed and timedOut for the process.
                """,
                .choice(nil, RecordError.Kind.self)
            )
        ),
        .required(
            "error",
            .orNull("What is wrong, and how to mend it; null unless status is error.", .string(nil))
        ),
    ]

    private static let findings: [SchemaNode.Member] = [
        .required(
            "risk",
            .orNull(
                "The highest severity among the findings, or none; null for an error.",
                .choice(nil, ["none"] + Severity.allCases.map(\.rawValue))
            )
        ),
        .required("findingCount", .integer("The number of findings.")),
        .required(
            "counts",
            .object(
                "The number of findings of each kind.",
                RecordAnswer.countedKinds.map { .required($0.rawValue, .integer(nil)) }
            )
        ),
        .required(
            "jurisdictions",
            .array(
                "Whose laws the findings are about, in alphabetical order.",
                of: .string(nil, pattern: ReportSchema.jurisdictionPattern)
            )
        ),
        .required(
            "rules",
            .array("The rules that found something, in alphabetical order.", of: .string(nil))
        ),
    ]

    private static let page: [SchemaNode.Member] = [
        .required("title", .orNull("The title of the article.", .string(nil))),
        .required("language", .orNull("Its language, as BCP 47 in lower case.", .string(nil))),
        .required("encoding", .orNull("The encoding that the page was read in.", .string(nil))),
        .required("byteCount", .integer("The number of the page’s bytes; 0 for an error.")),
        .required(
            "replacedCount",
            .integer(
                """
                Lone surrogates and bytes that are no UTF-8 in the strings of the line; each became U+FFFD.
                """
            )
        ),
        .required(
            "inputDigest",
            .orNull(
                """
                SHA-256 of the page’s bytes: those of html_base64, or the UTF-8 of html or text. \
                Positions in the report count these bytes.
                """,
                .string(nil, pattern: ReportSchema.digestPattern)
            )
        ),
    ]

    private static let report: [SchemaNode.Member] = [
        .required(
            "rulesDigest",
            .orNull(
                "SHA-256 of the rule files; null in answers that a client wrote.",
                .string(nil, pattern: ReportSchema.digestPattern)
            )
        ),
        .required(
            "detail",
            .choice(
                "compact: the report has neither text nor removed pieces; full: it has everything.",
                ReportDetail.self
            )
        ),
        .required(
            "text",
            .orNull("The cleaned text with --text; null without.", .string(nil))
        ),
        .required(
            "report",
            .orNull("The report on the page; null for an error.", .reference(nil, "report"))
        ),
    ]

    // MARK: Records

    private static let question = SchemaNode.object(
        """
        A line that caveat stream reads. Other keys than these are passed over, and null counts as no key.
        """,
        [
            .optional("id", .either("Handed back.", [.string(nil), .number(nil)])),
            .optional("url", .string("The address that the page was served from; handed back.")),
            .optional("date", .string("When it was fetched; handed back.")),
            .optional("charset", .string("The encoding of html_base64, when it is known.")),
            .optional(
                "contentType",
                .string(
                    "The page’s HTTP header: its charset counts for html_base64 unless charset is there."
                )
            ),
            .optional("html", .string("The page as text.")),
            .optional("html_base64", .string("The page as it was served, in Base64.")),
            .optional("text", .string("A page without markup.")),
        ],
        demanding: [.onlyOneOf(["html", "html_base64", "text"])]
    )
}
