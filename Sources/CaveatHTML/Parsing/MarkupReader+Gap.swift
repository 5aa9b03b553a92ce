internal import CaveatModel

/// What lies in the source between two events.
extension MarkupReader {
    /// What an event says that the gap before it ends with.
    enum Sought {
        /// Anything.
        case nothing
        /// The start tag of the event.
        case startTag
        /// The comment of the event.
        case comment
    }

    /// Accounts for the source up to `limit`, as far as no tag reaches beyond it.
    ///
    /// What lies there are texts, references, end tags, doctypes, instructions, and tags that libxml2
    /// dropped.
    mutating func settle(to limit: Int, seeking sought: Sought = .nothing) {
        while position < limit, !tree.isFull {
            tree.spend(1)
            let end = endOfPlainText(from: position, to: limit)
            if end > position {
                tree.appendText(source, position..<end)
                position = end
                continue
            }
            if source[position] == 0x26 {
                reference()
                continue
            }
            let next = position + 1 < source.count ? source[position + 1] : 0
            if sought == .startTag, next.isASCIILetter { return }
            if sought == .comment, source.isComment(at: position) { return }
            if position == heldAt, limit < heldEnd { return }
            switch next {
            case 0x2F where position + 2 < source.count:
                guard endTag(before: limit) else { return }
            case _ where next.isASCIILetter:
                guard droppedTag(before: limit) else { return }
            case 0x21 where source.isComment(at: position):
                let end = source.commentEnd(from: position + 4).next
                guard end <= limit else {
                    hold(to: end)
                    return
                }
                comment()
                if limit == source.count, position < limit {
                    // libxml2 took the rest of the page for a part of this comment.
                    restart = position
                    return
                }
            case 0x21, 0x3F:
                guard let end = markupEnd(from: position, before: limit) else { return }
                position = end
            default:
                tree.appendText(source, position..<position + 1)
                position += 1
            }
        }
    }

    /// Remembers that the markup at ``position`` goes on to `end`, so that it is not searched again
    /// at each event on the way there.
    mutating func hold(to end: Int) {
        heldAt = position
        heldEnd = end
    }

    /// The offset behind the next `>`; nil when it lies beyond the limit, or the page ends before.
    mutating func markupEnd(from start: Int, before limit: Int) -> Int? {
        guard let close = source.firstIndex(of: 0x3E, in: start..<source.count) else {
            if limit == source.count { cutOff() } else { hold(to: source.count) }
            return nil
        }
        guard close < limit else {
            hold(to: close + 1)
            return nil
        }
        return close + 1
    }

    /// Where a text that holds neither tags nor references ends.
    func endOfPlainText(from start: Int, to limit: Int) -> Int {
        let bytes = source.span
        var index = start
        while index < limit, bytes[index] != 0x3C, bytes[index] != 0x26 { index &+= 1 }
        return index
    }

    /// Reads the end tag, or what HTML takes for a comment, at ``position``.
    ///
    /// - Returns: whether it ends at or before the limit.
    mutating func endTag(before limit: Int) -> Bool {
        let nameStart = position + 2
        guard let end = markupEnd(from: nameStart, before: limit) else { return false }
        var nameEnd = nameStart
        while !source[nameEnd].isHTMLSpace, source[nameEnd] != 0x3E, source[nameEnd] != 0x2F {
            nameEnd += 1
        }
        position = end
        if source[nameStart].isASCIILetter,
            let name = names.id(of: source, nameStart..<nameEnd, in: tree.names)
        {
            tree.endTag(name)
        }
        return true
    }

    /// Passes over a start tag of which libxml2 told nothing, such as a second `<body>`.
    ///
    /// Others it is asked to read again, once: it must have taken them for a part of something else.
    ///
    /// - Returns: whether the source goes on behind the tag.
    mutating func droppedTag(before limit: Int) -> Bool {
        var scanner = StartTagScanner(source, at: position)
        guard scanner.nameEnd < limit || limit == source.count else { return false }
        scanner.skipToEnd()
        guard scanner.isClosed || limit < source.count else {
            cutOff()
            return true
        }
        guard scanner.position <= limit else {
            hold(to: scanner.position)
            return false
        }
        let name = names.id(of: source, position + 1..<scanner.nameEnd, in: tree.names)
        if name != .html, name != .head, name != .body, lastRestart != position {
            lastRestart = position
            restart = position
            return false
        }
        position = scanner.position
        return true
    }

    /// Notes that the page ends in the middle of a tag, which browsers drop.
    mutating func cutOff() {
        isTruncated = true
        position = source.count
    }

    /// Adds the reference at ``position``, or the `&` itself.
    mutating func reference() {
        if let (reference, count) = CharacterReference.parse(source, at: position) {
            tree.appendText(reference, source: position..<position + count)
            position += count
        } else {
            tree.appendText(source, position..<position + 1)
            position += 1
        }
    }
}
