internal import CaveatModel
internal import CaveatText

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
    /// White space that becomes one character as soon as more text follows.
    private var pending: Gap?
    private var isMarking = false

    /// White space between two stretches of text.
    private struct Gap {
        /// What is written for it: a space, a line feed or a tab.
        let byte: UInt8
        /// What stands there in the source; empty where nothing does.
        let origin: Range<Int>
        /// Whether the source has the very byte.
        var isCopied = false
    }

    /// Whether the open block holds text.
    var hasText: Bool { text.count > blockStart }

    /// A text of one line, white space folded and invisible characters left out.
    static func folded(_ bytes: [UInt8]) -> String {
        var line = TextAssembler()
        line.appendCopy(bytes, 0..<bytes.count, origin: 0)
        return String(decoding: line.text, as: UTF8.self)
    }

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
        if hasText { pending = Gap(byte: byte, origin: origin) }
    }

    /// Asks for a space before the text that follows in the same block.
    mutating func appendSpace(origin: Range<Int>) {
        note(Gap(byte: 0x20, origin: origin))
    }

    /// Appends characters that stand for others in the source, such as an entity's.
    mutating func appendReplacement(_ bytes: Span<UInt8>, origin: Range<Int>) {
        if bytes.count == 1, Self.isPrinted(bytes[0]) {
            writePending(before: origin.lowerBound)
            map.appendReplacement(text: text.count, origin: origin)
            text.append(bytes[0])
        } else if bytes.count <= 3, Whitespace.length(bytes, at: 0) == bytes.count {
            appendSpace(origin: origin)
            return
        } else if isInvisible(bytes) {
            return
        } else {
            writePending(before: origin.lowerBound)
            map.appendReplacement(text: text.count, origin: origin)
            for index in bytes.indices { text.append(bytes[index]) }
        }
        extendOrigin(to: origin.upperBound)
    }

    /// Whether some characters are one that shows nothing.
    private func isInvisible(_ bytes: Span<UInt8>) -> Bool {
        guard bytes[0] >= 0x80 else { return false }
        return InvisibleCharacter.length(bytes, at: 0, limit: bytes.count, after: lastLead)
            == bytes.count
    }

    /// Appends a run that the source holds byte for byte from `origin` on, folding white space.
    mutating func appendCopy(_ bytes: [UInt8], _ range: Range<Int>, origin: Int) {
        let span = bytes.span
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            if !Self.isPrinted(span[index]) {
                index = Whitespace.end(span, from: index, limit: range.upperBound)
                if index > start {
                    let place = origin + start - range.lowerBound
                    // An ordinary space is a copy, which keeps the map short.
                    let isCopied = index - start == 1 && span[start] == 0x20
                    note(
                        Gap(byte: 0x20, origin: place..<place + index - start, isCopied: isCopied)
                    )
                    continue
                }
                let hidden = InvisibleCharacter.length(
                    span,
                    at: index,
                    limit: range.upperBound,
                    after: lastLead
                )
                if hidden > 0 {
                    index += hidden
                    continue
                }
            }
            index = Whitespace.endOfFoldedText(span, from: index, limit: range.upperBound)
            write(bytes[start..<index], origin: origin + start - range.lowerBound)
        }
    }

    /// Whether a byte is a letter or a sign of ASCII.
    @inline(__always)
    private static func isPrinted(_ byte: UInt8) -> Bool { byte &- 0x21 < 0x5E }

    /// Appends a run as it is, white space and all.
    mutating func appendVerbatim(_ bytes: ArraySlice<UInt8>, origin: Int) {
        write(bytes, origin: origin)
    }

    /// The first byte of the last character; 0 in an empty block.
    private var lastLead: UInt8 {
        guard hasText else { return 0 }
        return text.last { $0 & 0xC0 != 0x80 } ?? 0
    }

    /// Ends the open block and begins the next one.
    ///
    /// - Returns: the range of the block's text; nil when it had none.
    mutating func closeBlock() -> Range<Int>? {
        pending = nil
        guard hasText else { return nil }
        let block = blockStart..<text.count
        text.append(0x0A)
        blockStart = text.count
        return block
    }

    /// Asks for a space where nothing is asked for yet.
    private mutating func note(_ gap: Gap) {
        if hasText, pending == nil { pending = gap }
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
        } else if let pending {
            append(pending, before: origin)
        }
        pending = nil
        if isMarking {
            markedOffset = text.count
            isMarking = false
        }
    }

    /// Writes a gap, with the bytes that stand for it only where they lie between the text before it
    /// and the text that begins at `next`.
    ///
    /// A tag that the page implies stands nowhere, and one that asks for a space may lie further back:
    /// the link in which a second one begins.
    private mutating func append(_ gap: Gap, before next: Int) {
        let isBetween =
            origin.upperBound <= gap.origin.lowerBound && gap.origin.upperBound <= next
        if !isBetween || gap.origin.isEmpty {
            map.appendInsertion(text: text.count, at: origin.upperBound)
        } else if gap.isCopied {
            map.appendCopy(text: text.count, origin: gap.origin.lowerBound)
        } else {
            map.appendReplacement(text: text.count, origin: gap.origin)
        }
        text.append(gap.byte)
    }

    private mutating func extendOrigin(to end: Int) {
        origin = origin.lowerBound..<max(origin.upperBound, end)
    }
}
