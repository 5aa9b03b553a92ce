/// What a decoder of East Asia read at a place.
///
/// After an error it goes on where the standard says: an ASCII byte behind a stray lead byte is itself,
/// or markup would be swallowed.
enum DecodedCharacter {
    /// A scalar value that was read from a number of bytes.
    case scalar(UInt32, length: Int)
    /// Two scalar values that one character of the encoding stands for.
    case pair(UInt32, UInt32, length: Int)
    /// Bytes that are no text.
    case malformed(length: Int)

    /// A character of two bytes.
    ///
    /// - Parameters:
    ///   - scalar: what the index says; 0 where it has no entry.
    ///   - trail: the second byte.
    /// - Returns: the character, or the bytes to pass over.
    static func ofTwoBytes(_ scalar: UInt32, trail: UInt8) -> DecodedCharacter {
        scalar != 0 ? .scalar(scalar, length: 2) : .malformed(length: trail < 0x80 ? 1 : 2)
    }

    /// The number of bytes that it takes.
    var length: Int {
        switch self {
        case .scalar(_, let length), .pair(_, _, let length), .malformed(let length): length
        }
    }
}

/// An encoding in which ASCII bytes are themselves, unless they end a character of several bytes.
protocol EastAsianDecoder {
    /// The character that begins with a byte from 0x80 on.
    ///
    /// - Parameters:
    ///   - index: the offset of its first byte.
    ///   - bytes: the file.
    /// - Returns: the character, or the bytes to pass over.
    static func character(at index: Int, in bytes: Span<UInt8>) -> DecodedCharacter
}
