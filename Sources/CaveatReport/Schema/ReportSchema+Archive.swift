internal import CaveatModel

extension ReportSchema {
    /// The record of an archive that a page is from.
    static let archive = SchemaNode.object(
        """
        What holds the page, or what it says of itself when it was saved: the record of an archive \
        (WARC), the part of a message (MHTML, a mail), the head comment of a saved page (SingleFile); \
        absent when there is none. Positions of evidence count the bytes of the decoded body.
        """,
        [
            .required(
                "kind",
                .choice(
                    """
                    warc: a record of a WARC file; message: a part of a page saved as MHTML, or of a \
                    mail; savedPage: the file itself, which says in its first comment that it was saved.
                    """,
                    ArchiveRecord.Kind.self
                )
            ),
            .optional(
                "recordId",
                .string(
                    """
                    The WARC-Record-ID, or the Message-ID, or else the Content-ID of the part, without \
                    angle brackets.
                    """
                )
            ),
            .optional("targetURI", .string("The address that the page was served from.")),
            .optional(
                "date",
                .string(
                    "The WARC-Date, the Date of a message, or when it was saved, as it is written."
                )
            ),
            .optional(
                "payloadDigest",
                .string("The WARC-Payload-Digest, as it is written; it is not checked.")
            ),
            .optional(
                "blockDigest",
                .string("The WARC-Block-Digest, as it is written; it is not checked.")
            ),
            .optional(
                "subject",
                .string("The Subject of a message: the title of a page saved as MHTML.")
            ),
            .optional(
                "sender",
                .string("The From of a message, or the program that saved a page.")
            ),
            .required(
                "offset",
                .integer(
                    """
                    The byte of the file at which the record begins, or the compressed member that \
                    holds it, or the body of the part.
                    """
                )
            ),
            .optional(
                "length",
                .integer(
                    """
                    How many bytes of the file the record or the part’s body takes; absent when it shares a compressed \
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
