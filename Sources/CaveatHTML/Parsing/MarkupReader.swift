internal import CaveatModel

/// Turns libxml2's events into tags and texts with exact places in the source.
///
/// libxml2 finds the tags, their attributes, the texts and the comments. It also invents tags, drops
/// others, and closes elements by rules of its own, in each version somewhat differently. This reader
/// keeps a position in the source up to which everything is accounted for, and compares each event
/// with what is written there: invented tags have no place and are passed over, dropped end tags and
/// references lie in the gap before an event and are made up for. Where libxml2 has read on wrongly,
/// ``restart`` says from where it must read again.
struct MarkupReader {
    /// What the tree is made of.
    var tree: TreeBuilder
    /// The decoded page.
    let source: [UInt8]
    /// Up to where the source is accounted for.
    private(set) var position = 0
    /// Where libxml2 must begin anew; nil while it is on the right way.
    private(set) var restart: Int?
    /// Whether the page ends in the middle of a tag, a comment or a script.
    private(set) var isTruncated = false
    private var lastRestart: Int?
    private var endTagNames = EndTagNames()
    private let tagSigns = Self.tagSigns

    /// How deep libxml2 may nest before it is started anew.
    ///
    /// It looks through all of its open elements at each stray end tag, so that a deep page costs the
    /// square of its length. Real pages stay below 100.
    static let depthBeforeRestart = 1_024

    /// Makes a reader of a page.
    init(source: [UInt8], limits: PageLimits) {
        self.source = source
        tree = TreeBuilder(limits: limits, byteCount: source.count)
    }

    /// Whether libxml2 should stop where it is.
    var mustStop: Bool { restart != nil || tree.isFull }

    /// Takes note that libxml2 reads on from ``position``.
    ///
    /// Leading white space is added here, since libxml2 drops it at the beginning of a document.
    mutating func resume() {
        restart = nil
        var end = position
        while end < source.count, source[end].isHTMLSpace { end += 1 }
        if end > position {
            tree.appendText(source, position..<end)
            position = end
        }
    }

    /// Accounts for the rest of the page, unless libxml2 must read it again.
    mutating func settleRest() {
        if !mustStop {
            settle(to: source.count)
        }
    }

    /// Closes all elements.
    mutating func finish() {
        tree.finish()
    }

    // MARK: Events

    /// A text ended at `cursor`, or one character before it when libxml2 emptied a full buffer.
    ///
    /// What libxml2 made of the text is of no interest: the source says it exactly.
    mutating func text(cursor: Int) {
        if cursor > position { settle(to: cursor) }
    }

    /// An element begins; `cursor` stands before the `>` of its start tag.
    ///
    /// - Returns: whether the tag is in the source, so that its attributes should be added and
    ///   ``startTag(_:firstAttribute:cursor:)`` be called.
    mutating func expectsStartTag(spelling: Span<UInt8>, cursor: Int) -> Bool {
        guard cursor > position else { return false }
        settle(to: cursor, seeking: .startTag)
        return isStartTag(spelling, at: position, cursor: cursor)
    }

    /// Adds the element that begins at ``position``.
    ///
    /// - Parameters:
    ///   - name: its name.
    ///   - first: the index of its first attribute in the tree's.
    ///   - cursor: where libxml2 stands, before the `>`.
    mutating func startTag(_ name: NameID, firstAttribute first: Int, cursor: Int) {
        let (end, isSelfClosing) = tagEnd(at: cursor)
        open(name, firstAttribute: first, source: position..<end, isSelfClosing: isSelfClosing)
    }

    /// Whether libxml2 may have misread the attributes of the tag at ``position``.
    ///
    /// It takes `@click="hidden = a > b"` for several attributes and an end of the tag, since it knows no
    /// names like `@click`. Such tags have a sign where a name should begin, or unpaired quotes.
    func mistrustsTag(before cursor: Int) -> Bool {
        let tag = source.span.extracting(position + 1..<cursor)
        let signs = tagSigns.span
        var quotes: UInt8 = 0
        var odd: UInt8 = 0
        var followsSpace: UInt8 = 0
        for index in 0..<tag.count {
            let sign = signs[Int(tag[index])]
            quotes ^= sign
            odd |= sign & followsSpace
            followsSpace = sign >> 1
        }
        return (quotes & 3) | (odd & 4) != 0
    }

    /// For each byte: 1 for `"`, 2 for `'`, 4 for signs with which no name begins, 8 for spaces.
    private static let tagSigns: [UInt8] = (0...255).map { byte in
        switch byte {
        case 0x22: 1 | 4
        case 0x27: 2 | 4
        case ...0x20: 8
        case 0x21...0x2C, 0x3B...0x40, 0x5B...0x5E, 0x60, 0x7B...0x7E: 4
        default: 0
        }
    }

    /// Adds the element that begins at ``position`` with its attributes as HTML says.
    mutating func ownStartTag(_ name: NameID, cursor: Int) {
        let start = position
        let first = tree.attributes.count
        var scanner = StartTagScanner(source, at: start)
        while let part = scanner.next() {
            let attribute =
                endTagNames.id(of: source, part.name, in: tree.names)
                ?? tree.names.intern(
                    String(decoding: source[part.name].map(\.lowercasedASCII), as: UTF8.self)
                )
            if tree.attributes[first...].contains(where: { $0.name == attribute }) { continue }
            guard tree.attributes.count - first < tree.limits.attributes else {
                tree.noteAttributes()
                break
            }
            let value = part.value.map { source.resolvingReferences(in: $0) } ?? []
            tree.appendAttribute(attribute, value: value)
        }
        scanner.skipToEnd()
        let end = scanner.position
        if end == source.count, source[end - 1] != 0x3E { isTruncated = true }
        open(
            name,
            firstAttribute: first,
            source: start..<end,
            isSelfClosing: source[end - 1] == 0x3E && source[end - 2] == 0x2F
        )
        if restart == nil, tagEnd(at: cursor).end != end { restart = end }
    }

    /// The end of the tag in which libxml2 stands at `cursor`.
    private mutating func tagEnd(at cursor: Int) -> (end: Int, isSelfClosing: Bool) {
        if source[cursor - 1] == 0x3E { return (cursor, source[cursor - 2] == 0x2F) }
        guard cursor < source.count else {
            isTruncated = true
            return (cursor, false)
        }
        if source[cursor] == 0x3E { return (cursor + 1, source[cursor - 1] == 0x2F) }
        if source[cursor] == 0x2F, cursor + 1 < source.count, source[cursor + 1] == 0x3E {
            return (cursor + 2, true)
        }
        return (cursor, false)
    }

    private mutating func open(
        _ name: NameID,
        firstAttribute: Int,
        source tag: Range<Int>,
        isSelfClosing: Bool
    ) {
        position = tag.upperBound
        let isOpen = tree.startTag(
            name,
            firstAttribute: firstAttribute,
            source: tag,
            isSelfClosing: isSelfClosing
        )
        let traits = tree.traits(of: name)
        if !traits.isDisjoint(with: [.rawText, .escapableText]),
            isOpen || !(isSelfClosing && tree.openForeignRoots > 0)
        {
            textContent(of: name, traits)
        }
    }

    /// Resolves the references in the values of the tag at ``position`` by HTML's rules.
    ///
    /// - Parameter first: the index of its first attribute.
    mutating func resolveReferences(ofAttributesFrom first: Int) {
        var scanner = StartTagScanner(source, at: position)
        while let part = scanner.next() {
            guard let range = part.value,
                source.firstIndex(of: 0x26, in: range) != nil,
                let name = endTagNames.id(of: source, part.name, in: tree.names),
                let index = tree.attributes[first...].firstIndex(where: { $0.name == name })
            else { continue }
            tree.replaceValue(ofAttribute: index, with: source.resolvingReferences(in: range))
        }
    }

    /// An element ended by libxml2's reckoning, which may be by its end tag or not.
    mutating func end(cursor: Int) {
        if cursor > position { settle(to: cursor) }
    }

    /// A comment ended before `cursor`.
    mutating func comment(cursor: Int) {
        guard cursor > position else { return }
        settle(to: cursor, seeking: .comment)
        guard position < cursor, isComment(at: position) else { return }
        comment()
        if position != cursor { restart = position }
    }

    /// libxml2 is too deep in the page to go on at a sensible pace.
    mutating func escapeDepth() {
        if restart == nil { restart = position }
    }

    // MARK: The gap before an event

    private enum Sought {
        case nothing
        case startTag
        case comment
    }

    /// Accounts for the source up to `limit`, as far as no tag reaches beyond it.
    ///
    /// What lies there are texts, references, end tags, doctypes, instructions, and tags that libxml2
    /// dropped.
    private mutating func settle(to limit: Int, seeking sought: Sought = .nothing) {
        while position < limit {
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
            switch position + 1 < source.count ? source[position + 1] : 0 {
            case 0x2F where position + 2 < source.count:
                guard endTag(before: limit) else { return }
            case let next where next.isASCIILetter:
                if sought == .startTag { return }
                guard droppedTag(before: limit) else { return }
            case 0x21 where isComment(at: position):
                if sought == .comment { return }
                guard limit == source.count || commentEnd(from: position + 4).next <= limit
                else { return }
                comment()
                if limit == source.count, position < limit {
                    // libxml2 took the rest of the page for a part of this comment.
                    restart = position
                    return
                }
            case 0x21, 0x3F:
                guard let end = source.firstIndex(of: 0x3E, in: position..<limit) else {
                    if limit == source.count {
                        isTruncated = true
                        position = limit
                    }
                    return
                }
                position = end + 1
            default:
                tree.appendText(source, position..<position + 1)
                position += 1
            }
        }
    }

    /// Where a text that holds neither tags nor references ends.
    private func endOfPlainText(from start: Int, to limit: Int) -> Int {
        let bytes = source.span
        var index = start
        while index < limit, bytes[index] != 0x3C, bytes[index] != 0x26 { index &+= 1 }
        return index
    }

    /// Reads the end tag, or what HTML takes for a comment, at ``position``.
    ///
    /// - Returns: whether it ends at or before the limit.
    private mutating func endTag(before limit: Int) -> Bool {
        let nameStart = position + 2
        var nameEnd = nameStart
        while nameEnd < limit, !source[nameEnd].isHTMLSpace, source[nameEnd] != 0x3E,
            source[nameEnd] != 0x2F
        {
            nameEnd += 1
        }
        guard let close = source.firstIndex(of: 0x3E, in: nameEnd..<limit) else {
            if limit == source.count {
                isTruncated = true
                position = limit
            }
            return false
        }
        position = close + 1
        if source[nameStart].isASCIILetter,
            let name = endTagNames.id(of: source, nameStart..<nameEnd, in: tree.names)
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
    private mutating func droppedTag(before limit: Int) -> Bool {
        var scanner = StartTagScanner(source, at: position)
        guard scanner.nameEnd < limit else { return false }
        scanner.skipToEnd()
        guard scanner.position <= limit else { return false }
        let name = endTagNames.id(of: source, position + 1..<scanner.nameEnd, in: tree.names)
        if name != .html, name != .head, name != .body, lastRestart != position {
            lastRestart = position
            restart = position
            return false
        }
        position = scanner.position
        return true
    }

    private mutating func reference() {
        if let (reference, count) = CharacterReference.parse(source, at: position) {
            tree.appendText(reference, source: position..<position + count)
            position += count
        } else {
            tree.appendText(source, position..<position + 1)
            position += 1
        }
    }

    // MARK: Comments and text without markup

    private func isComment(at start: Int) -> Bool {
        start + 3 < source.count && source[start] == 0x3C && source[start + 1] == 0x21
            && source[start + 2] == 0x2D && source[start + 3] == 0x2D
    }

    private mutating func comment() {
        let start = position + 4
        let (contentEnd, next) = commentEnd(from: start)
        if contentEnd == next { isTruncated = true }
        tree.appendVerbatim(.comment, source, start..<contentEnd)
        position = next
    }

    /// Where the comment whose content begins at `start` ends.
    ///
    /// - Returns: the end of its content and the end of its markup; the same when it is not closed.
    private func commentEnd(from start: Int) -> (content: Int, next: Int) {
        if start < source.count, source[start] == 0x3E { return (start, start + 1) }
        if start + 1 < source.count, source[start] == 0x2D, source[start + 1] == 0x3E {
            return (start, start + 2)
        }
        var index = start
        while let dash = source.firstIndex(of: 0x2D, in: index..<source.count) {
            if dash + 2 < source.count, source[dash + 1] == 0x2D {
                if source[dash + 2] == 0x3E { return (dash, dash + 3) }
                if source[dash + 2] == 0x21, dash + 3 < source.count, source[dash + 3] == 0x3E {
                    return (dash, dash + 4)
                }
            }
            index = dash + 1
        }
        return (source.count, source.count)
    }

    /// Adds the content of an element that holds text only, up to its end tag.
    private mutating func textContent(of name: NameID, _ traits: ElementTraits) {
        let start = position
        let content = TextContent(source, from: start, of: name, spelling: tree.names[name])
        if content.isUnclosed { isTruncated = true }
        if traits.contains(.rawText) {
            if content.end > start {
                tree.appendVerbatim(.rawText, source, start..<content.end)
            }
        } else {
            escapableText(start..<content.end)
        }
        position = content.end
        // libxml2 2.9 knows of script and style only; in others it has taken tags for markup.
        if content.holdsTags { restart = content.end }
    }

    private mutating func escapableText(_ range: Range<Int>) {
        position = range.lowerBound
        while let ampersand = source.firstIndex(of: 0x26, in: position..<range.upperBound) {
            if ampersand > position { tree.appendText(source, position..<ampersand) }
            position = ampersand
            reference()
        }
        if position < range.upperBound { tree.appendText(source, position..<range.upperBound) }
        tree.flushText()
    }

    // MARK: Comparisons

    /// Whether the start tag of an element stands at an offset.
    private func isStartTag(_ spelling: Span<UInt8>, at start: Int, cursor: Int) -> Bool {
        guard start + spelling.count < cursor, source[start] == 0x3C else { return false }
        for index in 0..<spelling.count {
            let byte = source[start + 1 + index]
            let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
            if lower != spelling[index] { return false }
        }
        return true
    }
}

extension [UInt8] {
    /// The first offset of a byte in a range; nil when it does not hold it.
    func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        let bytes = span
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == byte { return index }
            index &+= 1
        }
        return nil
    }
}
