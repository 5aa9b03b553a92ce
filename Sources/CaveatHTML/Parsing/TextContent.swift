/// Finds the end of an element whose content is text without tags.
///
/// Source: https://html.spec.whatwg.org/multipage/parsing.html#script-data-state
struct TextContent {
    /// The offset of its end tag, or the end of the source.
    let end: Int
    /// Whether there is no end tag.
    let isUnclosed: Bool
    /// Whether libxml2 may have taken some of it for markup.
    let holdsTags: Bool

    /// How a script's content is to be read.
    private enum Script {
        /// As it is.
        case plain
        /// In an old-fashioned comment, where a `<script>` hides the next `</script>`.
        case commented
        /// Behind such a `<script>`.
        case nested
    }

    /// Looks for the end.
    ///
    /// - Parameters:
    ///   - source: the page.
    ///   - start: where the content begins.
    ///   - name: the element.
    ///   - spelling: its name in lower case.
    init(_ source: [UInt8], from start: Int, of name: NameID, spelling: String) {
        let isScript = name == .script
        var state = Script.plain
        var wasNested = false
        var tags = false
        var index = start
        while let bracket = source.firstIndex(of: 0x3C, in: index..<source.count) {
            if state != .plain, Self.endsComment(source, in: index..<bracket) { state = .plain }
            index = bracket + 1
            if source.hasTag(spelling, isEndTag: true, at: bracket) {
                if state != .nested {
                    end = bracket
                    isUnclosed = false
                    holdsTags = wasNested || (tags && !isScript && name != .style)
                    return
                }
                state = .commented
            } else if isScript {
                if state == .plain, source.hasPrefix("!--", at: index) {
                    state = .commented
                } else if state == .commented,
                    source.hasTag(spelling, isEndTag: false, at: bracket)
                {
                    state = .nested
                    wasNested = true
                }
            } else {
                tags = true
            }
        }
        end = source.count
        isUnclosed = true
        holdsTags = true
    }

    private static func endsComment(_ source: [UInt8], in range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while let close = source.firstIndex(of: 0x3E, in: index..<range.upperBound) {
            if close >= 2, source[close - 1] == 0x2D, source[close - 2] == 0x2D { return true }
            index = close + 1
        }
        return false
    }
}

extension [UInt8] {
    /// Whether a tag of a name, which must be in lower case, begins at an offset.
    func hasTag(_ name: String, isEndTag: Bool, at start: Int) -> Bool {
        let nameStart = start + (isEndTag ? 2 : 1)
        let end = nameStart + name.utf8.count
        guard end < count, !isEndTag || self[start + 1] == 0x2F, hasPrefix(name, at: nameStart)
        else { return false }
        return self[end].isHTMLSpace || self[end] == 0x3E || self[end] == 0x2F
    }
}
