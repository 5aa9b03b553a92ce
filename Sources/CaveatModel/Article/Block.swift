/// The index of a block in ``Article/blocks``.
public struct BlockID: Hashable, Sendable, Comparable {
    @usableFromInline let number: UInt32

    /// Makes an id from a 0-based index.
    @inlinable package init(_ index: Int) { number = UInt32(truncatingIfNeeded: index) }

    /// The 0-based index.
    @inlinable public var index: Int { Int(number) }

    /// Orders by position on the page.
    public static func < (left: BlockID, right: BlockID) -> Bool { left.index < right.index }
}

/// A piece of the page that is read as one: a paragraph, a heading, a menu entry, an image's text.
///
/// A page may hold a million, so that what many of them share is stored once.
public struct Block: Hashable, Sendable {
    // In the order of their sizes, so that nothing is left between them.
    /// Why, and in which language.
    package let grounds: BlockGrounds
    /// The links in the block, in order.
    public let links: [Link]
    /// The block's index in its article.
    public let id: BlockID
    /// The block's text in `Article.text`.
    ///
    /// Empty for scripts and styles, of which only the place in the file is kept.
    public let span: ArticleSpan
    /// The bytes of the file that the block takes, markup inside it included.
    public let source: SourceRange
    private let deciding: UInt32
    private let innermost: UInt32
    /// What became of the block.
    public let disposition: Disposition
    /// Where on the page the block stands.
    public let zone: Zone
    /// What kind of text it is to the page: text that is shown, an attribute, a meta tag.
    public let origin: BlockOrigin
    private let depth: UInt8

    /// The mark of no element.
    private static let none = UInt32.max

    /// Makes a block.
    package init(
        id: BlockID,
        span: ArticleSpan,
        source: SourceRange,
        disposition: Disposition,
        grounds: BlockGrounds,
        decidingElement: ElementID? = nil,
        zone: Zone,
        origin: BlockOrigin = .text,
        element: ElementID? = nil,
        level: Int = 0,
        links: [Link] = []
    ) {
        self.id = id
        self.span = span
        self.source = source
        self.disposition = disposition
        self.grounds = grounds
        deciding = decidingElement.map { UInt32(truncatingIfNeeded: $0.index) } ?? Self.none
        self.zone = zone
        self.origin = origin
        innermost = element.map { UInt32(truncatingIfNeeded: $0.index) } ?? Self.none
        depth = UInt8(clamping: level)
        self.links = links
    }

    /// Why it was kept or removed.
    public var reason: Reason { grounds.reason }
    /// The language that the page declares for the block.
    public var language: LanguageTag? { grounds.language }
    /// The language that the block's text is in, when that is clearly not the article's.
    ///
    /// Only blocks that are kept and have some 100 letters are looked at.
    public var detectedLanguage: LanguageTag? { grounds.detectedLanguage }
    /// Depth of a heading (1 to 6) or of a list item (1 and up); 0 for others.
    public var level: Int { Int(depth) }

    /// The element whose tag, role, class or id decided; nil when something else did.
    package var decidingElement: ElementID? {
        deciding == Self.none ? nil : ElementID(Int(deciding))
    }
    /// The innermost element around the block; nil for plain text.
    package var element: ElementID? {
        innermost == Self.none ? nil : ElementID(Int(innermost))
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
    package init(span: ArticleSpan, target: String) {
        self.span = span
        self.target = target
    }

    /// The host that the link names, in lower case and without a port; nil for a relative link.
    public var host: String? { Self.host(of: target) }

    /// The host that an address names, in lower case and without a port; nil for a relative one.
    public static func host(of address: String) -> String? {
        guard let start = authorityStart(of: address) else { return nil }
        let authority = address.utf8[start...].prefix { !isSeparator($0) }
        let host = authority.split(separator: UInt8(ascii: "@")).last?
            .prefix { $0 != UInt8(ascii: ":") }
        return host.flatMap { $0.isEmpty ? nil : Substring($0).lowercased() }
    }

    /// Where the part of an address begins that names its host; nil for a relative address.
    private static func authorityStart(of address: String) -> String.Index? {
        let bytes = address.utf8
        guard let slash = bytes.firstIndex(where: isSeparator), bytes[slash] == UInt8(ascii: "/")
        else { return nil }
        let next = bytes.index(after: slash)
        guard next < bytes.endIndex, bytes[next] == UInt8(ascii: "/"),
            slash == bytes.startIndex || bytes[bytes.index(before: slash)] == UInt8(ascii: ":")
        else { return nil }
        return bytes.index(after: next)
    }

    /// Whether a byte ends the part of an address that names its host.
    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
    }
}

/// A BCP 47 language tag, in lower case.
public struct LanguageTag: Hashable, Sendable, CustomStringConvertible {
    /// The tag, for example `pt-br`.
    public let rawValue: String

    /// Makes a tag; nil when the text does not begin with a primary subtag of 2 to 8 letters.
    public init?(_ text: some StringProtocol) {
        let hyphen = UInt8(ascii: "-")
        let tag = text.lowercased().utf8.map { $0 == UInt8(ascii: "_") ? hyphen : $0 }
        let primary = tag.prefix { $0 != hyphen }
        guard (2...8).contains(primary.count), primary.allSatisfy(Self.isLetter),
            tag.allSatisfy({ Self.isLetter($0) || Self.isDigit($0) || $0 == hyphen })
        else { return nil }
        rawValue = String(decoding: tag, as: UTF8.self)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// The primary subtag, for example `pt`.
    public var primary: Substring {
        Substring(rawValue.utf8.prefix { $0 != UInt8(ascii: "-") })
    }

    /// The country in upper case, for example `BR`; nil when the tag names none.
    public var region: String? {
        // Most tags name a language alone.
        guard rawValue.utf8.contains(UInt8(ascii: "-")) else { return nil }
        return rawValue.split(separator: "-").dropFirst().prefix { $0.count != 1 }
            .first { $0.count == 2 && $0.allSatisfy(\.isLetter) }?.uppercased()
    }

    /// The tag.
    public var description: String { rawValue }
}
