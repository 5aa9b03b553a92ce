public import CaveatModel

/// One page to scan, with what the caller knows about it.
public struct PageInput: Sendable {
    /// The name it shall have in the report: a relative path, or `-` for standard input.
    public var name: String
    /// The page as it was served.
    public var bytes: [UInt8]
    /// The encoding, from an option or an HTTP header; nil to find out.
    public var charset: EncodingName?
    /// The address it was served from; nil when unknown.
    public var url: String?
    /// Whether it is HTML or plain text; nil to find out.
    public var format: InputProvenance.Format?
    /// What the archive that it is from says of it; nil when it is from none.
    public var archive: ArchiveRecord?
    /// Whether bytes are known to be missing at its end.
    public var isCut: Bool
    /// How many pages in its frames are known not to be in its bytes.
    public var frameCount: Int

    /// Makes an input.
    public init(
        name: String = "-",
        bytes: [UInt8],
        charset: EncodingName? = nil,
        url: String? = nil,
        format: InputProvenance.Format? = nil,
        archive: ArchiveRecord? = nil,
        isCut: Bool = false,
        frameCount: Int = 0
    ) {
        self.name = name
        self.bytes = bytes
        self.charset = charset
        self.url = url
        self.format = format
        self.archive = archive
        self.isCut = isCut
        self.frameCount = frameCount
    }
}
