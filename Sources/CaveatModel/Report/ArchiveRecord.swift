/// What an archive says of a page that is kept in it, or a saved page of itself.
///
/// Places of evidence speak of the decoded body; the digest of it is the input's.
public struct ArchiveRecord: Hashable, Sendable {
    /// What sort of archive holds a page.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A WARC file: the page is in a record.
        case warc
        /// A page that was saved with all that belongs to it (MHTML), or a mail: the page is in a part.
        case message
        /// A page that was saved as HTML, and says so in its first comment.
        case savedPage
    }

    /// What sort of archive it is.
    public let kind: Kind
    /// What identifies the record, mostly `urn:uuid:…`; nil where the archive does not say.
    public let id: String?
    /// The address that the page was served from; nil where the archive does not say.
    public let targetURI: String?
    /// When it was taken, as the archive writes it; nil where it does not say.
    public let date: String?
    /// The digest of the payload as the archive writes it, which is not checked; nil without one.
    public let payloadDigest: String?
    /// The digest of the record's block as the archive writes it, which is not checked; nil without one.
    public let blockDigest: String?
    /// What a message is about, which is the title of a saved page; nil where it does not say.
    public let subject: String?
    /// Who sent a message, or what program saved a page; nil where it does not say.
    public let sender: String?
    /// Where the record begins in the file, in bytes: it, or the compressed member that holds it, or the
    /// body of the part.
    public let offset: Int
    /// How many bytes of the file it takes; nil when it shares a compressed member with others.
    public let length: Int?
    /// The status code that the server answered with; nil where there was none.
    public let status: Int?
    /// Who had the page blocked for legal reasons, as a server with status 451 says; nil otherwise.
    public let blockedBy: String?

    /// Makes a record.
    package init(
        kind: Kind = .warc,
        id: String? = nil,
        targetURI: String? = nil,
        date: String? = nil,
        payloadDigest: String? = nil,
        blockDigest: String? = nil,
        subject: String? = nil,
        sender: String? = nil,
        offset: Int,
        length: Int? = nil,
        status: Int? = nil,
        blockedBy: String? = nil
    ) {
        self.kind = kind
        self.id = id
        self.targetURI = targetURI
        self.date = date
        self.payloadDigest = payloadDigest
        self.blockDigest = blockDigest
        self.subject = subject
        self.sender = sender
        self.offset = offset
        self.length = length
        self.status = status
        self.blockedBy = blockedBy
    }

    /// The same without addresses, and without all by which the page could be found elsewhere.
    var withoutNames: ArchiveRecord {
        ArchiveRecord(kind: kind, offset: offset, length: length, status: status)
    }
}
