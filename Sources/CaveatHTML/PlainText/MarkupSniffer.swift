/// Tells HTML from plain text.
enum MarkupSniffer {
    /// Whether a text holds markup.
    ///
    /// It does when it begins with a tag, a comment or a doctype, or when it holds two tags that HTML
    /// knows: a single `<p>` in a sentence about HTML, or an address in angle brackets, is no markup.
    static func isMarkup(_ source: [UInt8]) -> Bool {
        let start = source.firstIndex { !$0.isHTMLSpace } ?? source.count
        var names = SpelledNames()
        let table = NameTable()
        var tags = 0
        var index = start
        while let bracket = source.firstIndex(of: 0x3C, in: index..<source.count) {
            index = bracket + 1
            if source.hasPrefix("!doctype", at: index) { return true }
            if bracket == start,
                source.hasPrefix("!--", at: index) || source.hasPrefix("?xml", at: index)
            {
                return true
            }
            guard let name = name(in: source, at: bracket, &names, table) else { continue }
            if bracket == start || name == .html || name == .body || name == .head { return true }
            tags += 1
            if tags == 2 { return true }
        }
        return false
    }

    /// The name of the tag at an offset; nil when it is none of HTML's.
    private static func name(
        in source: [UInt8],
        at bracket: Int,
        _ names: inout SpelledNames,
        _ table: NameTable
    ) -> NameID? {
        var start = bracket + 1
        if start < source.count, source[start] == 0x2F { start += 1 }
        var end = start
        while end < source.count, end - start < 16, source[end].isASCIIAlphanumeric { end += 1 }
        guard end > start, end < source.count, source[start].isASCIILetter,
            source[end].isHTMLSpace || source[end] == 0x3E || source[end] == 0x2F,
            let name = names.id(of: source, start..<end, in: table), name < .id
        else { return nil }
        return name
    }
}

extension NameID {
    /// Whether a name stands before another in the table: those of elements before `id`.
    fileprivate static func < (left: NameID, right: NameID) -> Bool {
        left.rawValue < right.rawValue
    }
}
