internal import CaveatHTML
internal import CaveatModel

/// How the lines of a text without markup make paragraphs.
struct LineWrapping {
    /// Whether the text was wrapped at a fixed width, so that one paragraph takes several lines.
    let isWrapped: Bool

    /// A wrapped text has no longer line than this, in bytes of UTF-8 per letter of Latin.
    private static let widest = 110
    /// A line that is broken for its width is at least this long.
    static let shortestFull = 45

    /// Looks at the lines of a text.
    init(_ bytes: [UInt8]) {
        var lines = 0
        var full = 0
        var blank = 0
        var length = 0
        var isTooWide = false
        for byte in bytes {
            if byte == 0x0A {
                if length == 0 {
                    blank += 1
                } else {
                    lines += 1
                    if length >= Self.shortestFull { full += 1 }
                }
                length = 0
            } else if byte & 0xC0 != 0x80, byte != 0x0D {
                length += 1
                if length > Self.widest { isTooWide = true }
            }
        }
        isWrapped = !isTooWide && blank > 0 && lines > 3 && full * 10 >= lines * 4
    }
}

extension Segmenter {
    /// Cuts text without markup: a line is a block, unless the text was wrapped at a fixed width.
    ///
    /// Copies of pages that were scraped or saved as text have each line of a menu or a player in
    /// a line of its own, seldom with an empty line in between.
    mutating func appendPlainText(_ range: Range<Int>, parent: Int, context: Context) {
        let text = page.text
        var index = range.lowerBound
        var previousLength = 0
        while index < range.upperBound {
            var end = index
            var length = 0
            while end < range.upperBound, text[end] != 0x0A {
                if text[end] & 0xC0 != 0x80 { length += 1 }
                end += 1
            }
            let isBlank = Whitespace.fills(text.span, index..<end)
            let continues = wrapping.isWrapped && previousLength >= LineWrapping.shortestFull
            if isBlank || !continues { closePlainBlock(parent: parent, context: context) }
            if !isBlank {
                if out.hasText { out.appendSpace(origin: page.map.origin(of: index - 1..<index)) }
                copy(index..<end)
            }
            previousLength = isBlank ? 0 : length
            index = end + 1
        }
        closePlainBlock(parent: parent, context: context)
    }

    private mutating func closePlainBlock(parent: Int, context: Context) {
        guard out.hasText else { return }
        var paragraph = context
        paragraph.form = .paragraph
        appendBlock(
            element: page.nodes[parent].kind == .element ? outline(of: parent) : -1,
            origin: .text,
            context: paragraph,
            links: UInt32(links.count)..<UInt32(links.count)
        )
    }
}
