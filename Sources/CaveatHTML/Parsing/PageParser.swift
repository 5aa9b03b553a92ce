package import CaveatModel

/// Reads the bytes of a page into a ``Page``.
package struct PageParser: Sendable {
    /// What one page may cost.
    package let limits: PageLimits

    /// Malformed byte sequences up to this number keep no page from being complete.
    ///
    /// A page cut inside a character has one, a stray advertisement in another encoding a few.
    package static let toleratedMalformations = 8

    /// Makes a parser.
    ///
    /// - Parameter limits: what one page may cost; see ``PageLimits/clamped``.
    package init(limits: PageLimits = PageLimits()) {
        self.limits = limits.clamped
    }

    /// Decodes and parses one page.
    ///
    /// - Parameters:
    ///   - bytes: the page as it was served.
    ///   - charset: the encoding that the caller knows of, from an option or an HTTP header.
    ///   - format: whether the bytes are HTML or plain text; nil to find out.
    ///   - deadline: when to stop; nil to count the limit of time from now.
    /// - Returns: the page; flagged where a limit cut it.
    /// - Throws: ``IngestError`` when the bytes are no text.
    package func parse(
        _ bytes: [UInt8],
        charset: EncodingName? = nil,
        format: InputProvenance.Format? = nil,
        deadline: Deadline? = nil
    ) throws(IngestError) -> Page {
        let deadline = deadline ?? Deadline(milliseconds: limits.milliseconds)
        if let kind = BinarySniffer.kind(of: bytes) {
            throw .binary(kind: kind, remedy: BinaryKind.remedy(for: kind))
        }
        var shortfalls: [Shortfall] = []
        var bytes = bytes
        if bytes.count > limits.bytes {
            bytes.removeLast(bytes.count - limits.bytes)
            shortfalls.append(.limitReached(.bytes, value: limits.bytes))
        }
        let source = SourceDecoder.decode(bytes, charset: charset)
        shortfalls += Self.shortfalls(of: source.encoding)
        let format = format ?? (MarkupSniffer.isMarkup(source.utf8) ? .html : .plainText)
        let tree: TreeBuilder
        switch format {
        case .html:
            let reader = try LibXML.read(source.utf8, limits: limits, deadline: deadline)
            if reader.isTruncated { shortfalls.append(.truncatedMarkup) }
            tree = reader.tree
        case .plainText:
            tree = PlainTextReader.read(source.utf8, limits: limits, deadline: deadline)
        }
        if tree.unreadFrameCount > 0 {
            shortfalls.append(.unreadFrames(count: tree.unreadFrameCount))
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

    /// What the decoding keeps from being complete.
    private static func shortfalls(of encoding: EncodingDecision) -> [Shortfall] {
        var shortfalls: [Shortfall] = []
        if encoding.malformedCount > toleratedMalformations {
            shortfalls.append(.undecodable(count: encoding.malformedCount))
        }
        // A guess is no reading, but what is valid UTF-8 was not guessed. ASCII is what it seems, unless
        // an encoding was claimed that gives it another meaning.
        let missing = encoding.overruled.first { claim in
            let label = claim.name.rawValue.utf8
            return SourceEncoding.isRefused(label: label)
                ? encoding.isGuess || encoding.evidence == .fallback
                : encoding.isGuess && SourceEncoding(label: label) == nil
        }
        if let missing { shortfalls.append(.missingDecoder(missing.name)) }
        return shortfalls
    }
}

extension EncodingDecision {
    /// Whether letters decided, or nothing.
    fileprivate var isGuess: Bool {
        evidence == .statistics || (evidence == .fallback && name != .utf8)
    }
}
