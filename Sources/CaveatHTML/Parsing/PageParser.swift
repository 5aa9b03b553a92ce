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
        if let kind = BinarySniffer.kind(of: bytes) { throw .binary(kind: kind) }
        var shortfalls: [Shortfall] = []
        var bytes = bytes
        if bytes.count > limits.bytes {
            bytes.removeLast(bytes.count - limits.bytes)
            shortfalls.append(.limitReached(.bytes, value: limits.bytes))
        }
        let source = SourceDecoder.decode(bytes, charset: charset)
        let format = format ?? (MarkupSniffer.isMarkup(source.utf8) ? .html : .plainText)
        let tree: TreeBuilder
        switch format {
        case .html:
            let reader = LibXML.read(source.utf8, limits: limits)
            if reader.isTruncated { shortfalls.append(.truncatedMarkup) }
            tree = reader.tree
        case .plainText:
            tree = PlainTextReader.read(source.utf8, limits: limits)
        }
        return Page(
            source: source,
            format: format,
            nodes: tree.nodes,
            attributes: tree.attributes,
            names: tree.names,
            text: tree.text,
            map: tree.map,
            shortfalls: shortfalls + tree.shortfalls
        )
    }
}
