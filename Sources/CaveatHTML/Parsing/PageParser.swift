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
        let utf8 = Array(String(decoding: bytes, as: UTF8.self).utf8)
        let source = SourceText(
            utf8: utf8,
            byteCount: bytes.count,
            encoding: EncodingDecision(name: .utf8, evidence: .fallback)
        )
        let reader = LibXML.read(source.utf8, limits: limits)
        var shortfalls = reader.tree.shortfalls
        if reader.isTruncated { shortfalls.append(.truncatedMarkup) }
        return Page(
            source: source,
            format: format ?? .html,
            nodes: reader.tree.nodes,
            attributes: reader.tree.attributes,
            names: reader.tree.names,
            text: reader.tree.text,
            map: reader.tree.map,
            shortfalls: shortfalls
        )
    }
}
