/// What an archive says of a page that is kept in it.
///
/// Places of evidence speak of the decoded body; the digest of it is the input's.
public struct ArchiveRecord: Hashable, Sendable {
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
    /// Where the record begins in the file, in bytes: it, or the compressed member that holds it.
    public let offset: Int
    /// How many bytes of the file it takes; nil when it shares a compressed member with others.
    public let length: Int?
    /// The status code that the server answered with; nil where there was none.
    public let status: Int?
    /// Who had the page blocked for legal reasons, as a server with status 451 says; nil otherwise.
    public let blockedBy: String?

    /// Makes a record.
    public init(
        id: String? = nil,
        targetURI: String? = nil,
        date: String? = nil,
        payloadDigest: String? = nil,
        blockDigest: String? = nil,
        offset: Int,
        length: Int? = nil,
        status: Int? = nil,
        blockedBy: String? = nil
    ) {
        self.id = id
        self.targetURI = targetURI
        self.date = date
        self.payloadDigest = payloadDigest
        self.blockDigest = blockDigest
        self.offset = offset
        self.length = length
        self.status = status
        self.blockedBy = blockedBy
    }

    /// The same without addresses, and without all by which the page could be found elsewhere.
    var withoutNames: ArchiveRecord {
        ArchiveRecord(offset: offset, length: length, status: status)
    }
}
