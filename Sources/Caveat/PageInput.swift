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
    package var archive: ArchiveRecord?
    /// Whether bytes are known to be missing at its end.
    package var isCut: Bool
    /// How many pages in its frames are known not to be in its bytes.
    package var frameCount: Int

    /// Makes an input.
    ///
    /// - Parameters:
    ///   - name: the name it shall have in the report.
    ///   - bytes: the page as it was served; evidence counts these bytes.
    ///   - charset: the encoding, from an HTTP header for example; nil to find out.
    ///   - url: the address it was served from; nil when unknown.
    ///   - format: whether it is HTML or plain text; nil to find out.
    public init(
        name: String = "-",
        bytes: [UInt8],
        charset: EncodingName? = nil,
        url: String? = nil,
        format: InputProvenance.Format? = nil
    ) {
        self.init(
            name: name,
            bytes: bytes,
            charset: charset,
            url: url,
            format: format,
            archive: nil
        )
    }

    /// Makes an input with what a file or an archive tells of it.
    package init(
        name: String,
        bytes: [UInt8],
        charset: EncodingName?,
        url: String? = nil,
        format: InputProvenance.Format?,
        archive: ArchiveRecord?,
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
