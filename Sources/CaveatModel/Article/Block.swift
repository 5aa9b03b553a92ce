/// The index of a block in ``Article/blocks``.
public struct BlockID: Hashable, Sendable, Comparable {
    /// The 0-based index.
    public let index: Int

    /// Makes an id from a 0-based index.
    public init(_ index: Int) { self.index = index }

    /// Orders by position on the page.
    public static func < (left: BlockID, right: BlockID) -> Bool { left.index < right.index }
}

/// A piece of the page that is read as one: a paragraph, a heading, a menu entry, an image's text.
public struct Block: Hashable, Sendable {
    /// The block's index in its article.
    public let id: BlockID
    /// The block's text in ``Article/text``.
    ///
    /// Empty for scripts and styles, of which only the place in the file is kept.
    public let span: ArticleSpan
    /// The bytes of the file that the block takes, markup inside it included.
    public let source: SourceRange
    /// What became of the block.
    public let disposition: Disposition
    /// Why.
    public let reason: Reason
    /// The element whose tag, role, class or id decided; nil when something else did.
    public let decidingElement: ElementID?
    /// Where on the page the block stands.
    public let zone: Zone
    /// What kind of text it is to the page: text that is shown, an attribute, a meta tag.
    public let origin: BlockOrigin
    /// The innermost element around the block; nil for plain text.
    public let element: ElementID?
    /// The language that the page declares for the block.
    public let language: LanguageTag?
    /// The language that the block's text is in, when that is clearly not the article's.
    ///
    /// Only blocks that are kept and have some 100 letters are looked at.
    public let detectedLanguage: LanguageTag?
    /// Depth of a heading (1 to 6) or of a list item (1 and up); 0 for others.
    public let level: Int
    /// The links in the block, in order.
    public let links: [Link]
    /// What was counted in it; nil for what is no text of the page.
    public let signals: BlockSignals?

    /// Makes a block.
    public init(
        id: BlockID,
        span: ArticleSpan,
        source: SourceRange,
        disposition: Disposition,
        reason: Reason,
        decidingElement: ElementID? = nil,
        zone: Zone,
        origin: BlockOrigin = .text,
        element: ElementID? = nil,
        language: LanguageTag? = nil,
        detectedLanguage: LanguageTag? = nil,
        level: Int = 0,
        links: [Link] = [],
        signals: BlockSignals? = nil
    ) {
        self.id = id
        self.span = span
        self.source = source
        self.disposition = disposition
        self.reason = reason
        self.decidingElement = decidingElement
        self.zone = zone
        self.origin = origin
        self.element = element
        self.language = language
        self.detectedLanguage = detectedLanguage
        self.level = level
        self.links = links
        self.signals = signals
    }

    /// Whether cleaning set the block aside.
    public var isRemoved: Bool {
        if case .removed = disposition { true } else { false }
    }
}

/// What became of a block: it has exactly one role or exactly one category of removal.
public enum Disposition: Hashable, Sendable {
    /// The block belongs to the article.
    case kept(BlockRole)
    /// The block is page furniture.
    case removed(RemovalCategory)
}

/// What kind of text a block is to the page.
public enum BlockOrigin: String, Hashable, Sendable, CaseIterable {
    /// Text between tags, which a reader sees unless the block is hidden.
    case text
    /// The value of an attribute, such as an image's `alt` or a frame's `title`.
    case attribute
    /// A `<meta>` tag or the `<title>`.
    case meta
    /// A string in a JSON-LD script.
    case structuredData
    /// A string in a store of JSON that a script keeps for others.
    case scriptData
    /// A comment in the markup.
    case comment
    /// A script or a style sheet, of which only the place is kept.
    case code
}

/// A link in a block.
public struct Link: Hashable, Sendable {
    /// The link's own text.
    public let span: ArticleSpan
    /// Where it leads, as the page writes it, entities resolved.
    public let target: String

    /// Makes a link.
    public init(span: ArticleSpan, target: String) {
        self.span = span
        self.target = target
    }

    /// The host that the link names, in lower case and without a port; nil for a relative link.
    public var host: String? { Self.host(of: target) }

    /// The host that an address names, in lower case and without a port; nil for a relative one.
    public static func host(of address: String) -> String? {
        guard let slashes = address.firstRange(of: "//") else { return nil }
        let scheme = address[..<slashes.lowerBound]
        guard scheme.isEmpty || scheme.hasSuffix(":"),
            !scheme.contains(where: { "/?#".contains($0) })
        else { return nil }
        let authority = address[slashes.upperBound...].prefix { !"/?#".contains($0) }
        let host = authority.split(separator: "@").last.map { $0.prefix { $0 != ":" } } ?? ""
        return host.isEmpty ? nil : host.lowercased()
    }
}

/// A BCP 47 language tag, in lower case.
public struct LanguageTag: Hashable, Sendable, CustomStringConvertible {
    /// The tag, for example `pt-br`.
    public let rawValue: String

    /// Makes a tag; nil when the text does not begin with a primary subtag of 2 to 8 letters.
    public init?(_ text: some StringProtocol) {
        let tag = text.lowercased().map { $0 == "_" ? "-" : $0 }
        let primary = tag.prefix { $0 != "-" }
        guard (2...8).contains(primary.count),
            primary.allSatisfy({ $0.isASCII && $0.isLetter }),
            tag.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
        else { return nil }
        rawValue = String(tag)
    }

    /// The primary subtag, for example `pt`.
    public var primary: Substring { rawValue.prefix { $0 != "-" } }

    /// The country in upper case, for example `BR`; nil when the tag names none.
    public var region: String? {
        rawValue.split(separator: "-").dropFirst().prefix { $0.count != 1 }
            .first { $0.count == 2 && $0.allSatisfy(\.isLetter) }?.uppercased()
    }

    /// The tag.
    public var description: String { rawValue }
}
