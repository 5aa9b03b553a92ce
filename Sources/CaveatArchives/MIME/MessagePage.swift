package import CaveatModel

/// The page in a message: one that a browser saved with all that belongs to it (MHTML), or a mail.
///
/// Every byte string gives a page or a fault; damage behind the page costs nothing.
package struct MessagePage: Sendable {
    /// What the message knows of it.
    package let record: ArchiveRecord
    /// Its bytes, decoded.
    package let bytes: [UInt8]
    /// The encoding that the message claims; nil when it claims none.
    package let charset: EncodingName?
    /// Its form.
    package let format: InputProvenance.Format
    /// Whether bytes are missing at its end, as far as can be told.
    package let isCut: Bool
    /// How many pages are in frames of it, which are parts of their own.
    package let frameCount: Int

    /// Takes the page out of a message.
    ///
    /// - Parameters:
    ///   - message: the message.
    ///   - isCut: whether bytes are known to be missing at its end.
    ///   - limit: the most bytes of the page to decode, one more aside by which more can be told.
    ///   - decoder: what reads the bytes of a subject or a name in an encoding, by its label.
    /// - Throws: ``MessageFault`` when there is no page in it that can be read.
    package init(
        _ message: [UInt8],
        isCut: Bool = false,
        upTo limit: Int,
        decoder: (_ label: String, _ bytes: [UInt8]) -> String?
    ) throws(MessageFault) {
        // Programs that take mails out of a file of many leave line ends before them.
        let start = message.firstIndex { $0 != 0x0A && $0 != 0x0D } ?? message.count
        let root = MessagePart(message, start..<message.count)
        guard !root.fields.fields.isEmpty else { throw .noHead }
        let choice = PartChoice(message, root: root)
        guard let page = choice.page else {
            let type = root.type
            let isMissing = type.word.hasPrefix("multipart/") && type["boundary"] == nil
            throw isMissing ? .noBoundary : .noPage(type: type.word)
        }
        let part = page.part
        guard let encoding = part.encoding else {
            throw .unknownEncoding(part.fields["content-transfer-encoding"] ?? "")
        }
        bytes = encoding.decode(message[part.body], upTo: limit)
        guard !bytes.isEmpty else { throw .empty }
        charset = part.contentType.charset
        format = part.contentType.format ?? .plainText
        self.isCut = page.isOpen || (isCut && part.body.upperBound == message.count)
        frameCount = choice.frameCount
        record = ArchiveRecord(
            kind: .message,
            id: root.fields["message-id"].map(MessagePart.withoutBrackets) ?? part.contentID,
            targetURI: Self.address(of: part, in: root),
            date: root.fields["date"],
            subject: root.fields["subject"].map { EncodedWords.text(of: $0, with: decoder) },
            sender: root.fields["from"].map { EncodedWords.text(of: $0, with: decoder) },
            offset: part.body.lowerBound,
            length: part.body.count
        )
    }

    /// The address that the page was served from; nil where nobody says it.
    private static func address(of part: MessagePart, in root: MessagePart) -> String? {
        [
            root.fields["snapshot-content-location"], part.fields["content-location"],
            root.fields["content-location"],
        ]
        .lazy.compactMap { $0 }
        // Long addresses are folded, and white space is no part of one.
        .map { MessagePart.withoutBrackets(String($0.filter { !$0.isWhitespace })) }
        .first { address in
            ["http:", "https:", "file:", "ftp:"].contains { address.lowercased().hasPrefix($0) }
        }
    }
}
