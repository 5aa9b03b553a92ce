internal import CaveatModel

extension ReportSchema {
    /// What a report says of what it leaves out.
    static let extent: [SchemaNode.Member] = [
        .optional(
            "detail",
            .choice(
                "compact: removed pieces are counted only, and text may be missing; absent when full.",
                ["compact"]
            )
        ),
        .optional(
            "disclosure",
            .choice(
                """
                Absent when all is told. positions: nothing that the page says and no name of it, only \
                places in its file; hmac: the same, with a keyed digest of each quote.
                """,
                ["positions", "hmac"]
            )
        ),
    ]
}
