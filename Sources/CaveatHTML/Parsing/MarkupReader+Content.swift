internal import CaveatModel

/// Comments, and elements whose content is text without tags.
extension MarkupReader {
    /// Adds the comment at ``position``.
    mutating func comment() {
        let start = position + 4
        let (contentEnd, next) = source.commentEnd(from: start)
        if contentEnd == next { isTruncated = true }
        tree.appendVerbatim(.comment, source, start..<contentEnd)
        position = next
    }

    /// Adds the content of an element that holds text only, up to its end tag.
    ///
    /// - Parameters:
    ///   - name: the element.
    ///   - traits: its traits.
    ///   - isShown: whether a browser may show it; otherwise it counts as a comment.
    mutating func textContent(of name: NameID, _ traits: ElementTraits, isShown: Bool) {
        let start = position
        let content = TextContent(source, from: start, of: name, spelling: tree.names[name])
        if content.isUnclosed { isTruncated = true }
        if traits.contains(.rawText) {
            if content.end > start {
                tree.appendVerbatim(isShown ? .rawText : .comment, source, start..<content.end)
            }
        } else {
            escapableText(start..<content.end)
        }
        position = content.end
        unread = content
    }

    /// Makes sure that libxml2 goes on behind the content of an element that holds text only.
    ///
    /// - Parameter isPassedOver: whether it was moved there.
    mutating func settleContent(isPassedOver: Bool) {
        // libxml2 2.9 knows of script and style only; in others it takes tags for markup.
        if let unread, unread.holdsTags, !isPassedOver, restart == nil { restart = unread.end }
        unread = nil
    }

    /// Adds a text in which references count, but tags do not.
    mutating func escapableText(_ range: Range<Int>) {
        position = range.lowerBound
        while let ampersand = source.firstIndex(of: 0x26, in: position..<range.upperBound) {
            if ampersand > position { tree.appendText(source, position..<ampersand) }
            position = ampersand
            reference()
        }
        if position < range.upperBound { tree.appendText(source, position..<range.upperBound) }
        tree.flushText()
    }
}
