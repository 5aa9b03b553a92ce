/// The input as UTF-8, with the way back to the bytes of the file.
///
/// Everything after decoding works on ``utf8``; offsets in it become ``SourceRange`` values through
/// ``sourceRange(of:)`` only where they leave the library.
package struct SourceText: Hashable, Sendable {
    /// The decoded input: valid UTF-8 without a byte order mark and without NUL.
    package let utf8: [UInt8]
    /// The number of bytes of the original file.
    package let byteCount: Int
    /// Which encoding the input was read in, and why.
    package let encoding: EncodingDecision
    private let strides: [Stride]

    /// Makes a decoded source.
    ///
    /// - Parameters:
    ///   - utf8: the decoded input.
    ///   - byteCount: the number of bytes of the file.
    ///   - encoding: how it was decoded.
    ///   - strides: how decoded bytes relate to those of the file, ordered by `utf8`; empty when
    ///     they are the same bytes.
    package init(utf8: [UInt8], byteCount: Int, encoding: EncodingDecision, strides: [Stride] = [])
    {
        self.utf8 = utf8
        self.byteCount = byteCount
        self.encoding = encoding
        self.strides = strides
    }

    /// A stretch of decoded text over which one rule tells the length of each character in the file.
    ///
    /// Decoders begin a new stride at least every few hundred bytes, so that a look-up stays short.
    package struct Stride: Hashable, Sendable {
        /// How many bytes of the file one character of the stretch takes.
        package enum Width: Hashable, Sendable {
            /// As many as in UTF-8.
            case utf8
            /// The given number for each Unicode scalar.
            case perScalar(Int)
            /// Two for each UTF-16 code unit.
            case utf16
            /// The whole stretch stands for this many bytes, which cannot be told apart.
            case whole(Int)
        }

        /// The offset of the first byte of the stretch in ``SourceText/utf8``.
        package let utf8: Int
        /// The offset of its first byte in the file.
        package let source: Int
        /// The rule of the stretch.
        package let width: Width

        /// Makes a stretch that begins at `utf8` in the decoded text and at `source` in the file.
        package init(utf8: Int, source: Int, width: Width) {
            self.utf8 = utf8
            self.source = source
            self.width = width
        }
    }

    /// The bytes of the file that a range of the decoded text was read from.
    package func sourceRange(of range: Range<Int>) -> SourceRange {
        guard !strides.isEmpty else { return SourceRange(range) }
        let start = sourceOffset(of: range.lowerBound, roundingUp: false)
        guard !range.isEmpty else { return SourceRange(start..<start) }
        let end = sourceOffset(of: range.upperBound, roundingUp: true)
        return SourceRange(start..<max(start, end))
    }

    /// The bytes of the file that stretches of the decoded text were read from, in order and disjoint.
    ///
    /// Stretches whose characters share bytes that cannot be told apart become one.
    package func sourceRanges(of ranges: [Range<Int>]) -> [SourceRange] {
        var stretches: [SourceRange] = []
        for range in ranges {
            let next = sourceRange(of: range)
            if let last = stretches.last, next.start < last.end {
                stretches[stretches.count - 1] = last.union(next)
            } else {
                stretches.append(next)
            }
        }
        return stretches
    }

    /// The line and column of an offset of the decoded text.
    ///
    /// - Complexity: O(*n*) in the offset; ``LineCursor`` is for many offsets.
    package func lineAndColumn(of offset: Int) -> LineAndColumn {
        var cursor = LineCursor()
        return cursor.move(to: offset, in: self)
    }

    /// Maps one offset.
    ///
    /// An offset inside a stretch that cannot be split goes to its start, or to
    /// its end when it closes a range.
    private func sourceOffset(of offset: Int, roundingUp: Bool) -> Int {
        var low = 0
        var high = strides.count
        let probe = roundingUp ? offset - 1 : offset
        while low < high {
            let middle = (low + high) / 2
            if strides[middle].utf8 <= probe { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return min(offset, byteCount) }
        let stride = strides[low - 1]
        switch stride.width {
        case .utf8:
            return stride.source + offset - stride.utf8
        case .whole(let count):
            return roundingUp ? stride.source + count : stride.source
        case .perScalar(let width):
            return stride.source + width * scalars(in: stride.utf8..<offset, roundingUp: roundingUp)
        case .utf16:
            return stride.source + 2 * utf16Units(in: stride.utf8..<offset)
        }
    }

    private func scalars(in range: Range<Int>, roundingUp: Bool) -> Int {
        var count = 0
        for byte in utf8[range] where byte & 0xC0 != 0x80 { count += 1 }
        let startsScalar = range.upperBound >= utf8.count || utf8[range.upperBound] & 0xC0 != 0x80
        return startsScalar || roundingUp ? count : count - 1
    }

    private func utf16Units(in range: Range<Int>) -> Int {
        var count = 0
        for byte in utf8[range] where byte & 0xC0 != 0x80 { count += byte >= 0xF0 ? 2 : 1 }
        return count
    }
}
