/// Eight bytes of a text as one number, so that one question is asked of all of them at once.
///
/// For texts that mostly end within a chunk, such as names and the strings of JSON: where they end is
/// found without a branch for each byte.
public struct ByteWord: Sendable, Equatable {
    /// The bytes, the first in the lowest bits.
    @usableFromInline package let bits: UInt64

    /// How many bytes there are.
    @inlinable package static var count: Int { 8 }

    /// Reads the bytes from an index on; zeros where fewer than eight are left.
    @inlinable @inline(__always)
    package init(_ bytes: Span<UInt8>, at index: Int) {
        let part = bytes.extracting(droppingFirst: index).extracting(first: Self.count)
        var bits: UInt64 = 0
        if part.count == Self.count {
            var place = 0
            // The compiler makes one load of it.
            while place < Self.count {
                bits |= UInt64(part[place]) &<< UInt64(truncatingIfNeeded: place &* 8)
                place &+= 1
            }
        }
        self.init(bits: bits)
    }

    /// Reads the bytes from an index on, and zeros from the end of a range on.
    @inlinable @inline(__always)
    package init(_ bytes: Span<UInt8>, upTo end: Int, from index: Int) {
        if index &+ Self.count <= bytes.count {
            let word = ByteWord(bytes, at: index)
            self = index &+ Self.count <= end ? word : word.prefix(end &- index)
        } else {
            self.init(last: bytes, upTo: end, from: index)
        }
    }

    /// The last bytes of a text, of which there are fewer than eight.
    @usableFromInline
    init(last bytes: Span<UInt8>, upTo end: Int, from index: Int) {
        var bits: UInt64 = 0
        for place in index..<min(end, bytes.count) {
            bits |= UInt64(bytes[place]) << UInt64((place - index) * 8)
        }
        self.bits = bits
    }

    /// A byte alone, and zeros behind it.
    @inlinable @inline(__always)
    package init(_ byte: UInt8) { bits = UInt64(byte) }

    @inlinable @inline(__always)
    init(bits: UInt64) { self.bits = bits }

    /// The highest bit of the first byte that is equal to another one, and of none before it; zero where
    /// no byte is.
    @inlinable @inline(__always)
    package func marks(of byte: UInt8) -> UInt64 {
        let difference = bits ^ UInt64(byte) &* 0x0101_0101_0101_0101
        return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    }

    /// The same for the first byte that is white space or a control character.
    @inlinable package var marksOfSpace: UInt64 {
        @inline(__always)
        get { (bits &- 0x2121_2121_2121_2121) & ~bits & 0x8080_8080_8080_8080 }
    }

    /// Whether a byte lies outside ASCII.
    @inlinable package var isWide: Bool {
        @inline(__always) get { bits & 0x8080_8080_8080_8080 != 0 }
    }

    /// Whether all bytes are ASCII that is printed, the space among them.
    @inlinable package var isPrintable: Bool {
        @inline(__always)
        get {
            let below = bits &- 0x2020_2020_2020_2020
            let above = bits &+ 0x0101_0101_0101_0101
            return (bits | below | above) & 0x8080_8080_8080_8080 == 0
        }
    }

    /// The place of the first marked byte.
    ///
    /// - Parameter marks: what ``marks(of:)`` says, or several such with `|` between them; not zero.
    /// - Returns: how many bytes stand before it.
    @inlinable @inline(__always)
    package static func first(of marks: UInt64) -> Int { marks.trailingZeroBitCount &>> 3 }

    /// The byte at a place.
    @inlinable @inline(__always)
    package subscript(place: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: bits &>> UInt64(truncatingIfNeeded: place &* 8))
    }

    /// The bytes before a place, and zeros from there on.
    @inlinable @inline(__always)
    package func prefix(_ place: Int) -> ByteWord {
        ByteWord(bits: bits & (1 &<< UInt64(truncatingIfNeeded: place &* 8) &- 1))
    }
}
