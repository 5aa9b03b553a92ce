/// Sentences without brackets, rows of signs and signs of other scripts, which most pages are made of.
///
/// What such a sentence is can be told by counting its bytes, of which the processor looks at many at once,
/// and by a look at its ends.
extension SentenceShape {
    /// Whether the bytes of a sentence need only be counted.
    ///
    /// They need unless there is an opening bracket, an underscore, or the first byte of characters among which
    /// some tell more than that a letter stands there: marks and spaces, the question marks of Greek and
    /// Arabic, the capitals of Cyrillic, the wide forms of East Asia.
    ///
    /// - Parameter text: valid UTF-8.
    /// - Returns: whether there is none of these.
    static func isPlain(_ text: Span<UInt8>) -> Bool {
        count(text) { byte in
            let isSign = (byte == 0x28).bit | (byte == 0x5B).bit | (byte == 0x5F).bit
            let isLetter =
                (byte == 0xCD).bit | (byte == 0xD0).bit | (byte == 0xD1).bit | (byte == 0xD8).bit
            let isMark =
                (byte == 0xC2).bit | (byte == 0xE2).bit | (byte == 0xE3).bit | (byte == 0xEF).bit
            return isSign | isLetter | isMark
        } == 0
    }

    /// Reads a sentence that ``isPlain(_:)``.
    mutating func readPlain(_ text: Span<UInt8>) {
        hasDigits = Self.count(text) { ($0 &- 0x30 < 10).bit } > 0
        isInCapitals = Self.isInCapitals(
            Self.count(text) { ($0 &- 0x41 < 26).bit },
            Self.count(text) { ($0 &- 0x61 < 26).bit }
        )
        var start = 0
        while start < text.count, text[start] <= 0x20 { start &+= 1 }
        isStarred = start < text.count && text[start] == 0x2A
        readPlainEnd(text)
    }

    /// Looks for the last sign that tells how a plain sentence ends.
    ///
    /// An exclamation mark after a question mark takes nothing from it.
    private mutating func readPlainEnd(_ text: Span<UInt8>) {
        var end = text.count
        while end > 0 {
            end &-= 1
            switch text[end] {
            case 0...0x20, 0x22, 0x27, 0x29, 0x5D, 0x2E: continue
            case 0x21: isExclamation = true
            case 0x3F:
                isQuestion = true
                return
            case 0x3A:
                endsInColon = !isExclamation
                return
            default: return
            }
        }
    }

    /// How many bytes are counted at a time, so that 8 bits hold the count.
    private static let stretch = 224

    /// The sum of the bits of all bytes.
    ///
    /// Nothing else is done in the loop, so that the compiler takes many bytes at once.
    @inline(__always)
    private static func count(_ text: Span<UInt8>, bit: (UInt8) -> UInt8) -> Int {
        var sum = 0
        var start = 0
        while start < text.count {
            let bytes = text.extracting(start..<min(text.count, start &+ stretch))
            var count: UInt8 = 0
            var index = 0
            while index < bytes.count {
                count &+= bit(bytes[index])
                index &+= 1
            }
            sum &+= Int(count)
            start &+= stretch
        }
        return sum
    }
}

extension Bool {
    /// One for what is true, and zero.
    @inline(__always)
    fileprivate var bit: UInt8 { self ? 1 : 0 }
}
