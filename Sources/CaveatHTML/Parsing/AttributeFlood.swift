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
            var (equals, separators, closings) = (0, 0, 0)
            while start < end {
                let chunkEnd = min(start + 128, end)
                let counts = signs(in: bytes.extracting(start..<chunkEnd))
                equals += Int(counts & 0xFF)
                separators += Int(counts >> 8 & 0xFF)
                closings += Int(counts >> 16)
                start = chunkEnd
            }
            if equals >= suspicion || (closings == 0 && separators >= suspicion) { return true }
        }
        return false
    }

    /// Counts equals signs, separators and `>` in at most 128 bytes, packed eight bits each.
    ///
    /// A function of its own with one-byte counters, since only so the compiler takes sixteen bytes at
    /// a time: eight times faster than in the loop above.
    @inline(never)
    private static func signs(in bytes: Span<UInt8>) -> UInt32 {
        var equals: UInt8 = 0
        var separators: UInt8 = 0
        var closings: UInt8 = 0
        for index in 0..<bytes.count {
            let byte = bytes[index]
            let isEquals: UInt8 = byte == 0x3D ? 1 : 0
            let isClosing: UInt8 = byte == 0x3E ? 1 : 0
            equals = equals &+ isEquals
            closings = closings &+ isClosing
            separators = separators &+ ((byte <= 0x20 ? 1 : 0) | (byte == 0x2F ? 1 : 0))
        }
        return UInt32(equals) | UInt32(separators) << 8 | UInt32(closings) << 16
    }
}
