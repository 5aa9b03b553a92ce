/// Guards libxml2 against tags with thousands of attributes, of which each costs a search through all.
///
/// Twenty thousand attributes on one element would take it most of a second, a million an hour.
enum AttributeFlood {
    /// Bytes that are looked at together.
    private static let blockLength = 16_384
    /// Signs of attributes in one block from which on its tags are counted out.
    ///
    /// Pages as they are stay below, but for some inline scripts; counting those costs little.
    private static let suspicion = 1_024

    /// The page with the attributes beyond the limit replaced by spaces; nil where none are.
    static func trimmed(_ source: [UInt8], limit: Int) -> [UInt8]? {
        guard isSuspicious(source) else { return nil }
        var trimmed: [UInt8]?
        var index = 0
        while let bracket = source.firstIndex(of: 0x3C, in: index..<source.count) {
            index = bracket + 1
            guard index < source.count, source[index].isASCIILetter else { continue }
            var scanner = StartTagScanner(source, at: bracket)
            var count = 0
            var excess: Int?
            while scanner.next() != nil {
                count += 1
                if count == limit { excess = scanner.position }
            }
            if let excess, count > limit {
                trimmed = trimmed ?? source
                let isClosed = source[scanner.position - 1] == 0x3E
                let end = isClosed ? scanner.position - 1 : scanner.position
                for position in excess..<max(end, excess) { trimmed?[position] = 0x20 }
            }
            index = scanner.position
            for (name, spelling) in [(NameID.script, "script"), (.style, "style")]
            where source.hasTag(spelling, isEndTag: false, at: bracket) {
                index = TextContent(source, from: index, of: name, spelling: spelling).end
            }
        }
        return trimmed
    }

    /// Whether some stretch of the page may be a tag with very many attributes.
    ///
    /// Such a stretch is full of equals signs, or, where attributes have no values, full of spaces
    /// without a single `>`.
    private static func isSuspicious(_ source: [UInt8]) -> Bool {
        let bytes = source.span
        var start = 0
        while start < bytes.count {
            let end = min(start + blockLength, bytes.count)
            var equals = 0
            var separators = 0
            var closings = 0
            for index in start..<end {
                let byte = bytes[index]
                equals &+= byte == 0x3D ? 1 : 0
                separators &+= byte <= 0x20 || byte == 0x2F ? 1 : 0
                closings &+= byte == 0x3E ? 1 : 0
            }
            if equals >= suspicion || (closings == 0 && separators >= suspicion) { return true }
            start = end
        }
        return false
    }
}
