internal import CaveatModel

/// The JSON Schemas of what caveat writes as JSON.
///
/// Built from typed parts and from the model's own enumerations, so that a new case can neither be
/// forgotten here nor be misspelt. ``JSONReport`` writes what they describe.
public enum ReportSchema {
    /// The schema of a report (`--format json`, and each line of `--format jsonl`), pretty-printed.
    public static func report() -> [UInt8] {
        document(
            title: "caveat report",
            description: """
                What caveat found on one page. The same page, rules and version give the same \
                report, byte for byte.
                """,
            members: provenance + extent + [
                .required("risk", risk),
                .required("metadata", metadata),
                .required("findings", findings),
                .optional("ignored", ignored),
                .required("removed", removed),
            ] + text(isRequired: false) + [
                .required("disclaimer", .string("What a report is not: legal advice."))
            ],
            definitions: [
                ("position", position),
                ("evidence", evidence),
                ("finding", finding),
            ]
        )
    }

    /// The schema of a cleaned text (`caveat clean --format json`), pretty-printed.
    public static func cleanedText() -> [UInt8] {
        document(
            title: "caveat cleaned text",
            description: "The text of one page without page furniture, with every legal warning.",
            members: provenance + [.required("metadata", metadata)] + text(isRequired: true),
            definitions: []
        )
    }

    private static func document(
        title: String,
        description: String,
        members: [SchemaNode.Member],
        definitions: [(name: String, schema: SchemaNode)]
    ) -> [UInt8] {
        SchemaNode.object(description, members).document(title: title, definitions: definitions)
    }

    /// Two byte offsets.
    static let position = SchemaNode.object(
        "A half-open range of bytes: offsets count from 0.",
        [
            .required("start", .integer("The offset of the first byte.")),
            .required("end", .integer("The offset one past the last byte.")),
        ]
    )

    /// The form of a digest.
    static let digestPattern = "^sha256:[0-9a-f]{64}$"
}
