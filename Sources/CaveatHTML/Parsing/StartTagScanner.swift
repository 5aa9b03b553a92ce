/// Reads a start tag byte by byte as HTML says, to find where its attributes stand.
///
/// libxml2 reports attributes without their places; this finds them again where somebody asks.
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
        // Local, so that neither is looked up again for each byte.
        let source = source
        var place = position
        defer { position = place }
        while place < source.count, source[place].isHTMLSpace || source[place] == 0x2F {
            place += 1
        }
        guard place < source.count else { return nil }
        if source[place] == 0x3E {
            place += 1
            isClosed = true
            return nil
        }
        let nameStart = place
        place += 1
        while place < source.count, !Self.endsName(source[place]) { place += 1 }
        let name = nameStart..<place
        var probe = place
        while probe < source.count, source[probe].isHTMLSpace { probe += 1 }
        guard probe < source.count, source[probe] == 0x3D else {
            return Part(name: name, value: nil)
        }
        place = probe + 1
        while place < source.count, source[place].isHTMLSpace { place += 1 }
        guard place < source.count else { return Part(name: name, value: place..<place) }
        let quote = source[place]
        if quote == 0x22 || quote == 0x27 {
            let start = place + 1
            let end = source.firstIndex(of: quote, in: start..<source.count) ?? source.count
            place = min(end + 1, source.count)
            return Part(name: name, value: start..<end)
        }
        let start = place
        while place < source.count, !source[place].isHTMLSpace, source[place] != 0x3E {
            place += 1
        }
        return Part(name: name, value: start..<place)
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

    private static func endsName(_ byte: UInt8) -> Bool {
        byte == 0x3D || byte == 0x3E || byte == 0x2F || byte.isHTMLSpace
    }
}
