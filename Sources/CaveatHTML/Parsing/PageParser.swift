public import CaveatModel

/// Reads the bytes of a page into a ``Page``.
public struct PageParser: Sendable {
    /// What one page may cost.
    public let limits: PageLimits

    /// Makes a parser.
    public init(limits: PageLimits = PageLimits()) {
        self.limits = limits
    }

    /// Decodes and parses one page.
    ///
    /// - Parameters:
    ///   - bytes: the page as it was served.
    ///   - charset: the encoding that the caller knows of, from an option or an HTTP header.
    ///   - format: whether the bytes are HTML or plain text; nil to find out.
    /// - Returns: the page; flagged where a limit cut it.
    /// - Throws: ``IngestError`` when the bytes are no text.
    public func parse(
        _ bytes: [UInt8],
        charset: EncodingName? = nil,
        format: InputProvenance.Format? = nil
    ) throws(IngestError) -> Page {
        let source = SourceText(
            utf8: bytes,
            byteCount: bytes.count,
            encoding: EncodingDecision(name: .utf8, evidence: .fallback)
        )
        return Page(
            source: source,
            format: format ?? .plainText,
            nodes: [],
            attributes: [],
            names: NameTable(),
            text: [],
            map: TextMap(),
            shortfalls: []
        )
    }
}

/// Bounds on what one page may cost; past one, the page is cut there and says so.
public struct PageLimits: Hashable, Sendable {
    /// Bytes of input; default 64 MiB.
    public var bytes = 64 << 20
    /// Nodes of the tree; default 2 million.
    public var nodes = 2_000_000
    /// Open elements inside one another, of which deeper ones are flattened; default 512.
    public var depth = 512
    /// Attributes of one element; default 1,000.
    public var attributes = 1_000

    /// Makes the default limits.
    public init() {}
}

/// Why bytes could not be read as a page.
public enum IngestError: Error, Hashable, Sendable {
    /// The bytes are of a known binary format, or hold too many control characters for text.
    case binary(kind: String)
}
