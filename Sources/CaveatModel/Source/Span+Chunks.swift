/// Long stretches of bytes, of which the processor looks at a whole chunk at once.
///
/// The loops are such as the compiler makes vectors of: over as many bytes as a chunk has, with one sum
/// and no branch.
extension Span<UInt8> {
    /// The bytes of a chunk.
    @inlinable package static var chunk: Int { 32 }

    /// Passes over whole chunks that have no marked byte.
    ///
    /// - Parameters:
    ///   - start: where the first chunk begins.
    ///   - limit: where the last one ends at the latest.
    ///   - mark: 0 for a byte without a mark; made of comparisons, ``Swift/Bool/mark`` of each, and `|`.
    /// - Returns: where the first chunk begins that has a marked byte, or is not whole.
    @inlinable @inline(__always)
    package func passingChunks(
        from start: Int,
        to limit: Int,
        without mark: (_ byte: UInt8) -> UInt8
    ) -> Int {
        var index = start
        while index &+ Self.chunk <= limit {
            let bytes = extracting(index..<index &+ Self.chunk)
            var marks: UInt8 = 0
            var place = 0
            while place < bytes.count {
                marks |= mark(bytes[place])
                place &+= 1
            }
            if marks != 0 { break }
            index &+= Self.chunk
        }
        return index
    }

    /// Passes over whole chunks in which no byte is marked that stands before a certain other one.
    ///
    /// - Parameters:
    ///   - start: where the first chunk begins.
    ///   - limit: the end of the text; a chunk is whole when a byte follows it.
    ///   - mark: 0 for a byte without a mark before the next one.
    /// - Returns: where the first chunk begins that has a marked byte, or is not whole.
    @inlinable @inline(__always)
    package func passingChunks(
        from start: Int,
        to limit: Int,
        withoutPair mark: (_ byte: UInt8, _ next: UInt8) -> UInt8
    ) -> Int {
        var index = start
        while index &+ Self.chunk < limit {
            let bytes = extracting(index...index &+ Self.chunk)
            var marks: UInt8 = 0
            var place = 0
            while place < Self.chunk {
                marks |= mark(bytes[place], bytes[place &+ 1])
                place &+= 1
            }
            if marks != 0 { break }
            index &+= Self.chunk
        }
        return index
    }

    /// Looks for a marked byte.
    ///
    /// - Parameters:
    ///   - start: where to begin.
    ///   - limit: where to end.
    ///   - mark: as for ``passingChunks(from:to:without:)``.
    /// - Returns: the index of the first one; the limit where there is none.
    @inlinable @inline(__always)
    package func firstIndex(
        from start: Int,
        to limit: Int,
        of mark: (_ byte: UInt8) -> UInt8
    ) -> Int {
        var index = passingChunks(from: start, to: limit, without: mark)
        while index < limit, mark(self[index]) == 0 { index &+= 1 }
        return index
    }
}

extension Bool {
    /// One for what is true, and zero: a number, for loops that must not branch.
    @inlinable @inline(__always)
    package var mark: UInt8 { self ? 1 : 0 }
}
