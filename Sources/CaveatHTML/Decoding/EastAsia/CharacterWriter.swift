internal import CaveatModel

/// Writes the characters that a decoder reads, and notes where each of them stood.
///
/// Characters of one length that stand side by side share a stride.
struct CharacterWriter {
    /// What was written so far.
    private(set) var result = DecodedBytes(utf8: [])
    /// The length in bytes of the characters of the last stride; 0 when it takes no more.
    private var width = 0
    /// Where the next character of the last stride would stand.
    private var nextSource = 0
    /// How long the text may become before a new stride begins.
    private var strideEnd = 0

    /// Makes a writer that expects a number of bytes of text.
    init(capacity: Int) {
        result.utf8.reserveCapacity(capacity)
    }

    /// Writes a character that stood at an offset of the file.
    mutating func append(_ character: DecodedCharacter, source: Int) {
        switch character {
        case .scalar(let scalar, let length):
            place(width: length, source: source)
            if scalar < 0x20, UInt8(scalar).isUnwantedControl {
                result.utf8.appendUTF8(scalar == 0 ? 0xFFFD : 0x20)
            } else {
                result.utf8.appendUTF8(scalar)
            }
        case .pair(let first, let second, let length):
            result.strides.append(stride(source, .whole(length)))
            result.utf8.appendUTF8(first)
            result.utf8.appendUTF8(second)
            width = 0
        case .malformed(let length):
            result.malformedCount += 1
            result.appendReplacement(forSource: source, count: length)
            width = 0
        }
    }

    private mutating func place(width: Int, source: Int) {
        if width != self.width || source != nextSource || result.utf8.count >= strideEnd {
            result.strides.append(stride(source, .perScalar(width)))
            self.width = width
            strideEnd = result.utf8.count + DecodedBytes.strideLength
        }
        nextSource = source + width
    }

    private func stride(_ source: Int, _ width: SourceText.Stride.Width) -> SourceText.Stride {
        SourceText.Stride(utf8: result.utf8.count, source: source, width: width)
    }
}
