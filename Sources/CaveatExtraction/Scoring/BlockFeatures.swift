internal import CaveatModel
internal import CaveatText

/// What can be counted in a block's text, the same for all scripts.
struct BlockFeatures {
    /// The text's length in letters of an alphabet: an ideograph counts as three, white space not.
    var length: Int32 = 0
    /// The part of ``length`` that stands in links.
    var linked: Int32 = 0
    /// Commas of all scripts.
    var commas: Int32 = 0
    /// Full stops, question and exclamation marks of all scripts that end a sentence.
    var sentenceEnds: Int32 = 0
    /// Words, as white space divides them.
    var words: Int32 = 0
    /// Line breaks inside the block.
    var lines: Int32 = 0
    /// Whether the last character ends a sentence, quotation marks and brackets put aside.
    var endsSentence = false
    /// How much the block reads like running text; about its length in hundreds.
    var prose: Float = 0

    /// The share of the text that stands in links, 0 to 1.
    var linkDensity: Float { length > 0 ? Float(linked) / Float(length) : 0 }
    /// The length of what stands in no link.
    var unlinked: Int32 { length - linked }

    /// Counts one block.
    init(_ text: Span<UInt8>, _ block: RawBlock, links: Span<RawLink>) {
        guard block.origin == .text else { return }
        var index = Int(block.text.lowerBound)
        let end = Int(block.text.upperBound)
        var link = Int(block.links.lowerBound)
        let linkEnd = Int(block.links.upperBound)
        while index < end {
            var stop = end
            var isLinked = false
            if link < linkEnd {
                let range = links[link].text
                if index < Int(range.lowerBound) {
                    stop = min(end, Int(range.lowerBound))
                } else {
                    stop = min(end, Int(range.upperBound))
                    isLinked = true
                    link += 1
                    if stop <= index { continue }
                }
            }
            let before = length
            count(text, index..<stop)
            if isLinked { linked += length - before }
            index = stop
        }
        if length > 0 { words += 1 }
        prose = proseScore(form: block.form).value
    }

    /// Counts a stretch of text.
    private mutating func count(_ text: Span<UInt8>, _ range: Range<Int>) {
        var index = range.lowerBound
        while index &+ Span.chunk <= range.upperBound, index &+ Span.chunk < text.count {
            let counts = ChunkCounts(text.extracting(index...index &+ Span.chunk))
            let chunk = index..<index &+ Span.chunk
            if counts.isASCII { add(counts, text, chunk) } else { countSingly(text, chunk) }
            index = chunk.upperBound
        }
        countSingly(text, index..<range.upperBound)
    }

    /// Adds what was counted in a chunk of ASCII text.
    @inline(__always)
    private mutating func add(_ counts: ChunkCounts, _ text: Span<UInt8>, _ chunk: Range<Int>) {
        length &+= Int32(chunk.count) &- Int32(counts.blanks)
        words &+= Int32(counts.blanks)
        commas &+= Int32(counts.commas)
        sentenceEnds &+= Int32(counts.sentenceEnds)
        if counts.blanks > 0 { countLines(text, chunk) }
        var index = chunk.upperBound
        while index > chunk.lowerBound {
            index &-= 1
            switch text[index] {
            case ...0x20, 0x22, 0x27, 0x29, 0x2C, 0x5D: continue
            case 0x21, 0x2E, 0x3F: endsSentence = true
            default: endsSentence = false
            }
            return
        }
    }

    private mutating func countLines(_ text: Span<UInt8>, _ chunk: Range<Int>) {
        let bytes = text.extracting(chunk)
        var count: UInt8 = 0
        var place = 0
        while place < Span<UInt8>.chunk {
            count &+= (bytes[place] == 0x0A).mark
            place &+= 1
        }
        lines &+= Int32(count)
    }

    /// Counts a stretch of text byte by byte.
    private mutating func countSingly(_ text: Span<UInt8>, _ range: Range<Int>) {
        let part = text.extracting(range)
        var index = 0
        // Where the letters and signs begin that say nothing but how long the text is.
        var plain = 0
        while index < part.count {
            let byte = part[index]
            if Self.signs[byte] != 0 {
                if index > plain { countPlain(index &- plain) }
                if byte <= 0x20 {
                    words &+= 1
                    if byte == 0x0A { lines &+= 1 }
                } else if byte < 0x80 {
                    countSign(text, range.lowerBound &+ index, byte)
                } else if byte >= 0xC0 {
                    countWide(text, range.lowerBound &+ index, byte)
                }
                plain = index + 1
            }
            index += 1
        }
        if index > plain { countPlain(index &- plain) }
    }

    /// Marks the bytes that mean more than one letter of length.
    private static let signs = ByteTable { byte in
        switch byte {
        case ...0x20, 0x80..., 0x2C, 0x2E, 0x21, 0x3F, 0x22, 0x27, 0x29, 0x5D: 1
        default: 0
        }
    }

    @inline(__always)
    private mutating func countPlain(_ count: Int) {
        length &+= Int32(truncatingIfNeeded: count)
        endsSentence = false
    }

    private mutating func countSign(_ text: Span<UInt8>, _ index: Int, _ byte: UInt8) {
        length &+= 1
        switch byte {
        case 0x2C: commas &+= 1
        case 0x2E, 0x21, 0x3F:
            if index &+ 1 >= text.count || text[index &+ 1] <= 0x22 { sentenceEnds &+= 1 }
            endsSentence = true
        default: break
        }
    }

    /// How many letters a character counts for, by the first byte of its UTF-8: an ideograph for three.
    @inline(__always)
    static func letters(leadingWith byte: UInt8) -> Int32 {
        switch byte {
        case 0xE3...0xE9: 3
        case 0xEA...0xED: 2
        default: 1
        }
    }

    private mutating func countWide(_ text: Span<UInt8>, _ index: Int, _ byte: UInt8) {
        length &+= Self.letters(leadingWith: byte)
        let (scalar, _) = UTF8Scalars.decode(text, at: index, end: text.count)
        switch scalar {
        case 0x060C, 0x3001, 0xFF0C, 0x055D: commas &+= 1
        case 0x061F, 0x06D4, 0x0589, 0x0964, 0x0965, 0x1362, 0x2026, 0x3002, 0xFF01, 0xFF1F,
            0xFF61:
            sentenceEnds &+= 1
            endsSentence = true
        case 0x2019, 0x201C, 0x201D, 0xAB, 0xBB, 0x300D, 0x300F, 0xFF09: break
        default: endsSentence = false
        }
    }

    /// Longer paragraphs than this many letters count no more; tuned on half of the corpus pages.
    private static let saturation: Float = 1_000
    /// Shorter texts say nothing about where the article is.
    private static let shortest: Int32 = 25
    /// The points for a comma, which lists of labels do without.
    private static let comma: Float = 0.25
    /// More commas than this count no more.
    private static let mostCommas: Int32 = 8
    /// The factor for a text in which no sentence ends.
    private static let withoutSentence: Float = 0.3

    /// How much the block reads like running text, in its parts.
    func proseScore(form: BlockForm) -> ProseScore {
        guard unlinked >= Self.shortest else { return .none }
        let free = 1 - linkDensity
        return ProseScore(
            length: min(Float(unlinked), Self.saturation) / 100,
            commas: Self.comma * Float(min(commas, Self.mostCommas)),
            sentenceFactor: sentenceEnds == 0 ? Self.withoutSentence : 1,
            linkFactor: free * free,
            formFactor: Self.factor(of: form)
        )
    }

    private static func factor(of form: BlockForm) -> Float {
        switch form {
        case .paragraph, .quote: 1
        case .plain: 0.9
        case .preformatted: 0.7
        case .listItem: 0.5
        case .row: 0.3
        case .heading, .caption, .control: 0
        }
    }
}
