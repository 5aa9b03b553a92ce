package import CaveatModel

/// The JSON Schemas of what caveat writes as JSON.
///
/// Built from typed parts and from the model's own enumerations, so that a new case can neither be
/// forgotten here nor be misspelt. `JSONReport` writes what they describe.
public enum ReportSchema {
    /// The schema of a report (`--format json`, and each line of `--format jsonl`), pretty-printed.
    public static func report() -> [UInt8] {
        reportNode.document(title: "caveat report", definitions: definitions)
    }

    /// A report, which refers to ``definitions``.
    package static let reportNode = SchemaNode.object(
        """
        What caveat found on one page. The same page, rules and version give the same \
        report, byte for byte.
        """,
        provenance + extent + [
            .required("risk", risk),
            .required("metadata", metadata),
            .required("findings", findings),
            .optional("ignored", ignored),
            .required("removed", removed),
        ] + text(isRequired: false) + [
            .required("disclaimer", .string("What a report is not: legal advice."))
        ]
    )

    /// What ``reportNode`` refers to, by name.
    package static let definitions: [(name: String, schema: SchemaNode)] = [
        ("position", position),
        ("evidence", evidence),
        ("finding", finding),
    ]

    /// The schema of a cleaned text (`caveat clean --format json`), pretty-printed.
    public static func cleanedText() -> [UInt8] {
        SchemaNode.object(
            "The text of one page without page furniture, with every legal warning.",
            provenance + [.required("metadata", metadata)] + text(isRequired: true)
        )
        .document(title: "caveat cleaned text", definitions: [])
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
    package static let digestPattern = "^sha256:[0-9a-f]{64}$"
}
