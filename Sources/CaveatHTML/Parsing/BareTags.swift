/// The page as libxml2 gets it: with tags that end behind their names.
///
/// The source says exactly what the attributes are, and ``MarkupReader`` reads them there. libxml2 reads them
/// letter by letter, compares each with all before it, so that twenty thousand on one element take it most of
/// a second, and takes `@click="hidden = a > b"` for an end of the tag. Spaces stand in their place, which
/// libxml2 is moved over when it tells of the tag. Every other byte stands where it stood.
enum BareTags {
    /// Names and spellings of elements in whose content there are no tags for libxml2 either.
    private static let verbatim = [(NameID.script, "script"), (NameID.style, "style")]

    /// A copy of a page without attributes.
    static func copy(of source: [UInt8]) -> [UInt8] {
        var copy: [UInt8] = []
        copy.reserveCapacity(source.count)
        var index = 0
        while let bracket = source.firstIndex(of: 0x3C, in: index..<source.count) {
            index = bracket + 1
            guard index < source.count else { break }
            guard source[index].isASCIILetter else {
                if source.isComment(at: bracket) {
                    index = source.commentEnd(from: bracket + 4).next
                }
                continue
            }
            var scanner = StartTagScanner(source, at: bracket)
            scanner.skipToEnd()
            index = scanner.position
            var end = scanner.isClosed ? index - 1 : index
            // That a tag closes itself is for libxml2 to know, or it would nest what follows.
            let isSelfClosing = scanner.isClosed && source[end - 1] == 0x2F
            if isSelfClosing { end -= 1 }
            if scanner.nameEnd < end {
                copy.append(contentsOf: source[copy.count..<scanner.nameEnd])
                if scanner.isClosed, !isSelfClosing { copy.append(0x3E) }
                copy.append(contentsOf: repeatElement(0x20, count: end - copy.count))
            }
            for (name, spelling) in verbatim
            where source.hasTag(spelling, isEndTag: false, at: bracket) {
                index = TextContent(source, from: index, of: name, spelling: spelling).end
            }
        }
        copy.append(contentsOf: source[copy.count...])
        return copy
    }
}
