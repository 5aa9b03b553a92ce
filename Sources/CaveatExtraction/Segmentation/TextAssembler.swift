internal import CaveatModel

/// Builds the text of an article block by block, white space folded, with the way back to the source.
struct TextAssembler {
    /// The text so far: finished blocks, each followed by a line feed, then the open block.
    private(set) var text: [UInt8] = []
    /// From offsets in ``text`` to offsets in the source.
    private(set) var map = TextMap()
    /// Where the open block begins in ``text``.
    private(set) var blockStart = 0
    /// The offsets in the source of the open block's first byte and of the end of its last one.
    private(set) var origin = 0..<0
    /// Where the first text after the last call of ``mark()`` begins; nil until there is any.
    private(set) var markedOffset: Int?
    /// White space that becomes one space as soon as more text follows.
    private var pendingSpace: Range<Int>?
    /// Line breaks and cell borders that are written as soon as more text follows.
    private var pendingBreak: (byte: UInt8, origin: Range<Int>)?
    private var isMarking = false

    /// Whether the open block holds text.
    var hasText: Bool { text.count > blockStart }

    /// Makes room for a page's text.
    mutating func reserveCapacity(_ count: Int) {
        text.reserveCapacity(count)
        map.reserveCapacity(count / 48)
    }

    /// Asks for the offset of the first text that follows.
    mutating func mark() {
        isMarking = true
        markedOffset = nil
    }

    /// Forgets what ``mark()`` asked for.
    mutating func unmark() {
        isMarking = false
        markedOffset = nil
    }

    /// Asks for a line break or a tab before the text that follows in the same block.
    mutating func appendBreak(_ byte: UInt8, origin: Range<Int>) {
        guard hasText else { return }
        pendingSpace = nil
        pendingBreak = (byte, Self.written(origin))
    }

    /// Asks for a space before the text that follows in the same block.
    mutating func appendSpace(origin: Range<Int>) {
        if hasText, pendingSpace == nil { pendingSpace = Self.written(origin) }
    }

    /// Appends characters that stand for others in the source, such as an entity's.
    mutating func appendReplacement(_ bytes: ArraySlice<UInt8>, origin: Range<Int>) {
        if bytes.count <= 3, Whitespace.length(bytes.span, at: 0) == bytes.count {
            appendSpace(origin: origin)
            return
        }
        writePending(before: origin.lowerBound)
        map.appendReplacement(text: text.count, origin: origin)
        text.append(contentsOf: bytes)
        extendOrigin(to: origin.upperBound)
    }

    /// Appends a run that the source holds byte for byte from `origin` on, folding white space.
    mutating func appendCopy(_ bytes: [UInt8], _ range: Range<Int>, origin: Int) {
        let span = bytes.span
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            index = Whitespace.end(span, from: index, limit: range.upperBound)
            if index > start {
                if index - start == 1, span[start] == 0x20 {
                    // An ordinary space is a copy, which keeps the map short.
                    noteSpace(origin + start - range.lowerBound)
                } else {
                    appendSpace(
                        origin: origin + start - range.lowerBound..<origin + index
                            - range.lowerBound
                    )
                }
                continue
            }
            index = Whitespace.endOfFoldedText(span, from: index, limit: range.upperBound)
            write(bytes[start..<index], origin: origin + start - range.lowerBound)
        }
    }

    /// Appends a run as it is, white space and all.
    mutating func appendVerbatim(_ bytes: ArraySlice<UInt8>, origin: Int) {
        write(bytes, origin: origin)
    }

    /// Appends a run that stands for a stretch of the source as a whole, folding white space.
    mutating func appendFolded(_ bytes: [UInt8], _ range: Range<Int>, origin: Range<Int>) {
        let span = bytes.span
        var folded: [UInt8] = []
        folded.reserveCapacity(range.count)
        var index = Whitespace.end(span, from: range.lowerBound, limit: range.upperBound)
        while index < range.upperBound {
            let end = Whitespace.endOfFoldedText(span, from: index, limit: range.upperBound)
            if !folded.isEmpty { folded.append(0x20) }
            folded.append(contentsOf: bytes[index..<end])
            index = Whitespace.end(span, from: end, limit: range.upperBound)
        }
        guard !folded.isEmpty else { return }
        writePending(before: origin.lowerBound)
        map.appendReplacement(text: text.count, origin: origin)
        text.append(contentsOf: folded)
        extendOrigin(to: origin.upperBound)
    }

    /// Ends the open block and begins the next one.
    ///
    /// - Returns: the range of the block's text; nil when it had none.
    mutating func closeBlock() -> Range<Int>? {
        pendingSpace = nil
        pendingBreak = nil
        guard hasText else { return nil }
        let block = blockStart..<text.count
        text.append(0x0A)
        blockStart = text.count
        return block
    }

    /// The origin of something that is written for a tag: the place of an implied tag is the byte
    /// that follows it.
    private static func written(_ origin: Range<Int>) -> Range<Int> {
        origin.isEmpty ? origin.lowerBound..<origin.lowerBound + 1 : origin
    }

    private mutating func noteSpace(_ origin: Int) {
        if hasText, pendingSpace == nil { pendingSpace = origin..<origin }
    }

    private mutating func write(_ bytes: ArraySlice<UInt8>, origin: Int) {
        writePending(before: origin)
        map.appendCopy(text: text.count, origin: origin)
        text.append(contentsOf: bytes)
        extendOrigin(to: origin + bytes.count)
    }

    /// Writes what was asked for between the text so far and the text that begins at `origin`.
    private mutating func writePending(before origin: Int) {
        if !hasText {
            self.origin = origin..<origin
        } else if let pending = pendingBreak {
            map.appendReplacement(text: text.count, origin: pending.origin)
            text.append(pending.byte)
        } else if let space = pendingSpace {
            if space.isEmpty {
                map.appendCopy(text: text.count, origin: space.lowerBound)
            } else {
                map.appendReplacement(text: text.count, origin: space)
            }
            text.append(0x20)
        }
        pendingSpace = nil
        pendingBreak = nil
        if isMarking {
            markedOffset = text.count
            isMarking = false
        }
    }

    private mutating func extendOrigin(to end: Int) {
        origin = origin.lowerBound..<max(origin.upperBound, end)
    }
}
