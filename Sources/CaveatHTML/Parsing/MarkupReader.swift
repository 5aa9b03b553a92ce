internal import CaveatModel

/// Turns libxml2's events into tags and texts with exact places in the source.
///
/// libxml2 finds the tags, the texts and the comments; attributes are read here. It also invents tags, drops
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
    var position = 0
    /// Where libxml2 must begin anew; nil while it is on the right way.
    var restart: Int?
    /// How many bytes libxml2 was given, those that it was given again counted again.
    var givenByteCount = 0
    /// How many frames the page is in.
    let frameDepth: Int
    /// Whether the page ends in the middle of a tag, a comment or a script.
    var isTruncated = false
    /// The last tag that libxml2 was asked to read again, so that it is asked only once.
    var lastRestart: Int?
    /// Where markup stands that ends beyond the last event; -1 without any.
    var heldAt = -1
    /// Where that markup ends.
    var heldEnd = 0
    /// The content of the element that has just begun, where it is text only and was read from the source;
    /// libxml2 has yet to pass it.
    var unread: TextContent?
    /// The ids of the names of tags and attributes.
    var names = SpelledNames()
    /// Where values of attributes stand in the tree's text.
    var values = ValuePlaces()

    /// How deep libxml2 may nest before it is started anew.
    ///
    /// It looks through all of its open elements at each stray end tag, so that a deep page costs the
    /// square of its length. Real pages stay below 100.
    static let depthBeforeRestart = 1_024

    /// Makes a reader of a page.
    init(source: [UInt8], limits: PageLimits, deadline: Deadline, frameDepth: Int) {
        self.source = source
        self.frameDepth = frameDepth
        tree = TreeBuilder(limits: limits, deadline: deadline, byteCount: source.count)
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

    /// An element begins; `cursor` stands behind its name.
    ///
    /// - Returns: whether the tag is in the source, so that ``startTag(_:cursor:)`` should be called.
    mutating func expectsStartTag(spelling: Span<UInt8>, cursor: Int) -> Bool {
        guard cursor > position else { return false }
        settle(to: cursor, seeking: .startTag)
        return isStartTag(spelling, at: position, cursor: cursor)
    }

    /// An element ended by libxml2's reckoning, which may be by its end tag or not.
    mutating func end(cursor: Int) {
        if cursor > position { settle(to: cursor) }
    }

    /// A comment ended before `cursor`.
    mutating func comment(cursor: Int) {
        guard cursor > position else { return }
        settle(to: cursor, seeking: .comment)
        guard position < cursor, source.isComment(at: position) else { return }
        comment()
        if position != cursor { restart = position }
    }

    /// libxml2 is too deep in the page to go on at a sensible pace.
    mutating func escapeDepth() {
        if restart == nil { restart = position }
    }

    /// Whether the start tag of an element stands at an offset.
    func isStartTag(_ spelling: Span<UInt8>, at start: Int, cursor: Int) -> Bool {
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
        let index = span.firstIndex(from: range.lowerBound, to: range.upperBound) {
            ($0 == byte).mark
        }
        return index < range.upperBound ? index : nil
    }
}
