internal import CaveatModel

/// Reads a start tag byte by byte as HTML says, to find where its attributes stand.
///
/// libxml2 is given no attributes; see ``BareTags``.
///
/// Source: https://html.spec.whatwg.org/multipage/parsing.html#tag-name-state
struct StartTagScanner {
    /// An attribute in the source.
    struct Part {
        /// Its name.
        let name: Range<Int>
        /// Its value without quotes; nil when it has none.
        let value: Range<Int>?
    }

    /// The offset behind the tag's name.
    let nameEnd: Int
    /// The offset behind what was read.
    private(set) var position: Int
    private let source: [UInt8]
    /// Whether the tag's `>` was read.
    private(set) var isClosed = false

    /// Begins at the `<` of a start tag.
    init(_ source: [UInt8], at start: Int) {
        self.source = source
        var end = start + 1
        while end < source.count, !source[end].isHTMLSpace, source[end] != 0x3E,
            source[end] != 0x2F
        {
            end += 1
        }
        nameEnd = end
        position = end
    }

    /// The next attribute; nil at the end of the tag, which ``position`` then is behind.
    mutating func next() -> Part? {
        if isClosed { return nil }
        let part: Part?
        (part, position) = Self.part(of: source.span, from: position)
        if part == nil, position < source.count {
            position += 1
            isClosed = true
        }
        return part
    }

    /// An attribute from an offset on, and the offset behind it; none before the `>` or the end of the page.
    ///
    /// Of a span, so that nobody counts who else holds the page for each attribute.
    @inline(__always)
    private static func part(of source: Span<UInt8>, from start: Int) -> (Part?, end: Int) {
        var place = start
        while place < source.count, source[place].isHTMLSpace || source[place] == 0x2F {
            place &+= 1
        }
        guard place < source.count, source[place] != 0x3E else { return (nil, place) }
        let nameStart = place
        place &+= 1
        while place < source.count, !endsName(source[place]) { place &+= 1 }
        let name = nameStart..<place
        var probe = place
        while probe < source.count, source[probe].isHTMLSpace { probe &+= 1 }
        guard probe < source.count, source[probe] == 0x3D else {
            return (Part(name: name, value: nil), place)
        }
        place = probe &+ 1
        while place < source.count, source[place].isHTMLSpace { place &+= 1 }
        guard place < source.count else { return (Part(name: name, value: place..<place), place) }
        let quote = source[place]
        if quote == 0x22 || quote == 0x27 {
            let start = place &+ 1
            let end = source.firstIndex(from: start, to: source.count) { ($0 == quote).mark }
            return (Part(name: name, value: start..<end), min(end &+ 1, source.count))
        }
        let start = place
        while place < source.count, !source[place].isHTMLSpace, source[place] != 0x3E {
            place &+= 1
        }
        return (Part(name: name, value: start..<place), place)
    }

    /// Looks for an attribute.
    ///
    /// - Parameter spelling: its name in lower case.
    /// - Returns: the next attribute of that name; nil when the tag has none.
    mutating func next(named spelling: String) -> Part? {
        while let part = next() {
            if part.name.count == spelling.utf8.count,
                source.hasPrefix(spelling, at: part.name.lowerBound)
            {
                return part
            }
        }
        return nil
    }

    /// Reads to the end of the tag.
    mutating func skipToEnd() {
        while next() != nil {}
    }

    @inline(__always)
    private static func endsName(_ byte: UInt8) -> Bool {
        // Letters come behind all of them.
        byte <= 0x3E && (byte == 0x3D || byte == 0x3E || byte == 0x2F || byte.isHTMLSpace)
    }
}
