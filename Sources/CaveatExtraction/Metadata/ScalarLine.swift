internal import CaveatText

/// A line in small letters, scalar by scalar, in which dates and names are looked for.
///
/// A letter and a mark that follows it are one scalar where Unicode has one for both, so that words are
/// found however a page spells them.
struct ScalarLine {
    /// The scalars.
    private(set) var scalars: [UInt32] = []

    /// Reads a line.
    ///
    /// - Parameters:
    ///   - bytes: valid UTF-8.
    ///   - range: the line.
    ///   - longest: the scalars after which the rest is left out.
    init(_ bytes: Span<UInt8>, _ range: Range<Int>, longest: Int = .max) {
        scalars.reserveCapacity(min(range.count, longest))
        var index = range.lowerBound
        while index < range.upperBound, scalars.count < longest {
            let byte = bytes[index]
            if byte < 0x80 {
                scalars.append(UInt32(ASCII.lowercased(byte)))
                index &+= 1
            } else {
                let (scalar, next) = UTF8Scalars.decode(bytes, at: index, end: bytes.count)
                index = next
                appendWide(scalar)
            }
        }
    }

    /// Reads a text, or its beginning.
    init(_ text: some StringProtocol, longest: Int = 1 << 20) {
        let bytes = Array(text.utf8.prefix(4 * longest))
        self.init(bytes.span, 0..<bytes.count, longest: longest)
    }

    private mutating func appendWide(_ value: UInt32) {
        if ComposedLetters.mayCompose(value), let last = scalars.last,
            let letter = ComposedLetters.letter(last, value)
        {
            scalars[scalars.count - 1] = letter
            return
        }
        switch value {
        // The letters of most pages, for which nothing has to be looked up.
        case 0xDF...0xF6, 0xF8...0xFF, 0x430...0x45F, 0x4E00...0x9FFF, 0xAC00...0xD7A3:
            scalars.append(value)
        case 0x410...0x42F: scalars.append(value + 0x20)
        default: appendSmall(value)
        }
    }

    private mutating func appendSmall(_ value: UInt32) {
        guard let scalar = Unicode.Scalar(value), scalar.properties.changesWhenLowercased else {
            scalars.append(value)
            return
        }
        for small in scalar.properties.lowercaseMapping.unicodeScalars {
            scalars.append(small.value)
        }
    }
}
