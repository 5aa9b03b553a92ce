internal import CaveatModel

/// What ``BlockFeatures`` counts in a chunk of ASCII text, all bytes at once.
struct ChunkCounts {
    /// White space and control characters.
    private(set) var blanks: UInt8 = 0
    /// Commas.
    private(set) var commas: UInt8 = 0
    /// Full stops, question and exclamation marks that end a sentence.
    private(set) var sentenceEnds: UInt8 = 0
    /// All bits that any byte has.
    private var bits: UInt8 = 0

    /// Whether all of the chunk is ASCII; nothing else was counted otherwise.
    var isASCII: Bool { bits < 0x80 }

    /// Counts a chunk.
    ///
    /// - Parameter bytes: the chunk and the byte behind it.
    ///
    /// Without comparisons, which the compiler would turn into branches instead of vectors.
    @inline(__always)
    init(_ bytes: Span<UInt8>) {
        var place = 0
        while place < Span<UInt8>.chunk {
            let byte = bytes[place]
            let next = bytes[place &+ 1]
            let ends =
                Self.isEqual(byte, 0x2E) | Self.isEqual(byte, 0x21) | Self.isEqual(byte, 0x3F)
            bits |= byte
            blanks &+= (byte &- 0x21) >> 7
            commas &+= Self.isEqual(byte, 0x2C) >> 7
            sentenceEnds &+= (ends & (next &- 0x23) & ~next) >> 7
            place &+= 1
        }
    }

    /// The highest bit for equal bytes of ASCII.
    @inline(__always)
    private static func isEqual(_ byte: UInt8, _ other: UInt8) -> UInt8 {
        let difference = byte ^ other
        return (difference &- 1) & ~difference
    }
}
