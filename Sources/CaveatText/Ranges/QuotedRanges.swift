/// What stands in quotation marks.
package struct QuotedRanges {
    /// How many words quotation marks must hold to count as somebody speaking.
    ///
    /// Fewer are a name, a title or a word that is held at arm's length.
    package static let minimalWordCount = 5

    /// Ranges of bytes in the order in which they end, marks included, inner ones too.
    package private(set) var ranges: [Range<Int>] = []
    /// How many open marks were looked at; never more than there are marks.
    package private(set) var steps = 0

    private var open: [(mark: Mark, start: Int)] = []
    /// How many of each mark are open, so that none is searched for in vain.
    private var openCounts = [Int](repeating: 0, count: Mark.allCases.count)

    /// Marks that may stand open.
    private enum Mark: Int, CaseIterable {
        case guillemet, reversedGuillemet, single, low, high, raised, corner, whiteCorner, straight
    }

    /// Finds the stretches of a block between quotation marks.
    ///
    /// Knows «…», „…“, “…”, »…«, ‹…›, 「…」, 『…』 and "…"; single quotation marks are left out,
    /// since they cannot be told from apostrophes. Marks that the block opens with and never closes
    /// hold all of it, as in a quotation of several paragraphs.
    ///
    /// - Parameters:
    ///   - block: offsets in `text`.
    ///   - text: valid UTF-8.
    ///   - limit: an offset behind which nobody asks for stretches that begin there; some of them are left
    ///     out.
    /// - Complexity: O(*n*) in the length of the block, whatever stays open.
    package init(in block: Range<Int>, of text: [UInt8], upTo limit: Int = .max) {
        let text = text.span.extracting(block)
        var index = 0
        while index < text.count {
            if open.isEmpty, block.lowerBound &+ index >= limit { break }
            if text.count &- index >= Self.stride,
                !Self.mayHoldMarks(text.extracting(index..<index &+ Self.stride))
            {
                index &+= Self.stride
                continue
            }
            let end = min(text.count, index &+ Self.stride)
            while index < end {
                if Self.beginsMark(text, at: index) {
                    let (scalar, next) = UTF8Scalars.decode(text, at: index, end: text.count)
                    read(scalar, from: block.lowerBound &+ index, to: block.lowerBound &+ next)
                    index = next
                } else {
                    index &+= 1
                }
            }
        }
        if let first = open.first, first.start - block.lowerBound <= 2 {
            ranges.append(first.start..<block.upperBound)
        }
    }

    /// How many bytes are asked at once whether there may be a mark among them.
    private static let stride = 32

    /// Reads a character that may be a mark.
    private mutating func read(_ scalar: UInt32, from start: Int, to end: Int) {
        switch scalar {
        case 0xAB: if !close(.reversedGuillemet, at: end) { push(.guillemet, at: start) }
        case 0xBB: if !close(.guillemet, at: end) { push(.reversedGuillemet, at: start) }
        case 0x2039: push(.single, at: start)
        case 0x203A: close(.single, at: end)
        case 0x201E: push(.low, at: start)
        case 0x201F: push(.raised, at: start)
        case 0x201C: if !close(.low, at: end) { push(.high, at: start) }
        case 0x201D: close(.high, .low, .raised, at: end)
        case 0x300C: push(.corner, at: start)
        case 0x300D: close(.corner, at: end)
        case 0x300E: push(.whiteCorner, at: start)
        case 0x300F: close(.whiteCorner, at: end)
        case 0x22: if !close(.straight, at: end) { push(.straight, at: start) }
        default: break
        }
    }

    /// Whether some text may hold a mark.
    ///
    /// All but the straight one are in the blocks from U+0080, from U+2000 and from U+3000 on; the bytes
    /// within characters begin none. Nothing is left early, so that the compiler takes many bytes at once.
    @inline(__always)
    private static func mayHoldMarks(_ text: Span<UInt8>) -> Bool {
        var found: UInt8 = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            found |= byte == 0x22 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 ? 1 : 0
            index &+= 1
        }
        return found != 0
    }

    /// Whether a character of valid UTF-8 may be a mark: dashes, hard spaces and the letters of Japanese begin
    /// with the same bytes.
    @inline(__always)
    private static func beginsMark(_ text: Span<UInt8>, at index: Int) -> Bool {
        let byte = text[index]
        if byte < 0xC2 { return byte == 0x22 }
        if index &+ 1 >= text.count { return false }
        let next = text[index &+ 1]
        switch byte {
        case 0xC2: return next == 0xAB || next == 0xBB
        case 0xE2, 0xE3: return next == 0x80
        default: return false
        }
    }

    private mutating func push(_ mark: Mark, at start: Int) {
        open.append((mark, start))
        openCounts[mark.rawValue] &+= 1
    }

    /// Closes the innermost of a mark, and whatever was left open inside it.
    ///
    /// - Returns: whether one was open.
    @discardableResult
    private mutating func close(_ mark: Mark, at end: Int) -> Bool {
        close(mark, mark, mark, at: end)
    }

    /// Closes the innermost of three marks, and whatever was left open inside it.
    ///
    /// What is looked at is closed, so that no mark is looked at twice.
    ///
    /// - Returns: whether one was open.
    @discardableResult
    private mutating func close(_ one: Mark, _ two: Mark, _ three: Mark, at end: Int) -> Bool {
        guard
            openCounts[one.rawValue] > 0 || openCounts[two.rawValue] > 0
                || openCounts[three.rawValue] > 0
        else { return false }
        while let innermost = open.popLast() {
            steps += 1
            openCounts[innermost.mark.rawValue] &-= 1
            if innermost.mark == one || innermost.mark == two || innermost.mark == three {
                ranges.append(innermost.start..<end)
                return true
            }
        }
        return false
    }
}
