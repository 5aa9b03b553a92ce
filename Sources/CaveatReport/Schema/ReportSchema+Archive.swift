extension ReportSchema {
    /// The record of an archive that a page is from.
    static let archive = SchemaNode.object(
        """
        The record of the archive (WARC) that holds the page; absent when it is from none. Positions of \
        evidence count the bytes of the decoded body.
        """,
        [
            .optional("recordId", .string("The WARC-Record-ID, without angle brackets.")),
            .optional("targetURI", .string("The address that the page was served from.")),
            .optional("date", .string("The WARC-Date, as it is written.")),
            .optional(
                "payloadDigest",
                .string("The WARC-Payload-Digest, as it is written; it is not checked.")
            ),
            .optional(
                "blockDigest",
                .string("The WARC-Block-Digest, as it is written; it is not checked.")
            ),
            .required(
                "offset",
                .integer(
                    """
                    The byte of the file at which the record begins, or the compressed member that \
                    holds it.
                    """
                )
            ),
            .optional(
                "length",
                .integer(
                    """
                    How many bytes of the file the record takes; absent when it shares a compressed \
                    member with others.
                    """
                )
            ),
            .optional("status", .integer("The status code of the HTTP response.")),
            .optional(
                "blockedBy",
                .string(
                    """
                    Who had the page blocked, as a response with status 451 says in its link \
                    blocked-by (RFC 7725).
                    """
                )
            ),
        ]
    )
}
