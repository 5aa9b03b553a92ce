/// What a phrase of a vocabulary wants of a line behind its beginning.
///
/// `Follow * on Facebook*` is a beginning, a part that has to come later, and an open end.
struct LinePattern: Sendable {
    /// What has to follow, in this order, as ``LineFolding`` folds it.
    let parts: [[UInt32]]
    /// Whether a line may go on after the last part.
    let isOpen: Bool

    /// Reads a phrase.
    ///
    /// - Parameters:
    ///   - phrase: as a vocabulary writes it, `*` for any text.
    ///   - beginnings: where the letters of its beginning are appended; none when it has no beginning.
    init(_ phrase: String, appendingTo beginnings: inout [UInt32]) {
        let bytes = phrase.utf8.span
        var star = Self.star(in: bytes, from: 0)
        Self.append(bytes, 0..<star, to: &beginnings)
        isOpen = bytes.count > 0 && bytes[bytes.count - 1] == UInt8(ascii: "*")
        var parts: [[UInt32]] = []
        while star < bytes.count {
            let next = Self.star(in: bytes, from: star + 1)
            var part: [UInt32] = []
            Self.append(bytes, star + 1..<next, to: &part)
            if !part.isEmpty { parts.append(part) }
            star = next
        }
        self.parts = parts
    }

    /// The place of the next `*`; the end when there is none.
    private static func star(in bytes: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] != UInt8(ascii: "*") { index += 1 }
        return index
    }

    /// Whether the beginning says all.
    var isWhole: Bool { parts.isEmpty && !isOpen }

    /// Whether a line goes on as the phrase says.
    ///
    /// - Parameter rest: the letters of the line after the beginning.
    /// - Returns: whether all parts are there in their order, and nothing else where none is allowed.
    func matches(_ rest: ArraySlice<UInt32>) -> Bool {
        var left = rest
        for part in parts {
            guard let end = Self.end(of: part, in: left) else { return false }
            left = left[end...]
        }
        guard !isOpen else { return true }
        return parts.last.map { rest.suffix($0.count).elementsEqual($0) } ?? left.isEmpty
    }

    /// The index after the first place of a part.
    private static func end(of part: [UInt32], in line: ArraySlice<UInt32>) -> Int? {
        var start = line.startIndex
        while start + part.count <= line.endIndex {
            if line[start..<start + part.count].elementsEqual(part) { return start + part.count }
            start += 1
        }
        return nil
    }

    /// Appends the letters of a piece, a space at either end included: words end there.
    private static func append(
        _ bytes: Span<UInt8>,
        _ piece: Range<Int>,
        to letters: inout [UInt32]
    ) {
        let start = letters.count
        LineFolding.append(bytes, piece, to: &letters)
        guard letters.count > start else { return }
        if bytes[piece.lowerBound] == 0x20 { letters.insert(0x20, at: start) }
        if bytes[piece.upperBound - 1] == 0x20 { letters.append(0x20) }
    }
}
