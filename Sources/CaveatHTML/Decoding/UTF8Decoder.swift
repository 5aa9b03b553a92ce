internal import CaveatModel

/// Reads UTF-8, where most files need no more than a look.
enum UTF8Decoder {
    /// What a look at the bytes tells.
    struct Survey {
        /// Whether the bytes are valid UTF-8.
        let isValid: Bool
        /// Whether they are ASCII.
        let isASCII: Bool
        /// Whether there are control characters that must go.
        let holdsControls: Bool
    }

    /// Looks at bytes without decoding them.
    static func survey(_ bytes: [UInt8]) -> Survey {
        let span = bytes.span
        var controls: UInt8 = 0
        var high: UInt8 = 0
        for index in 0..<span.count {
            let byte = span[index]
            high |= byte
            // Without branches, so that the compiler can do sixteen at a time.
            let isControl: UInt8 = byte < 0x20 ? 1 : 0
            let isSpace: UInt8 =
                (byte == 0x09 ? 1 : 0) | (byte == 0x0A ? 1 : 0) | (byte == 0x0C ? 1 : 0)
                | (byte == 0x0D ? 1 : 0)
            controls |= isControl & ~isSpace
        }
        let isASCII = high < 0x80
        return Survey(
            isValid: isASCII || isValid(bytes),
            isASCII: isASCII,
            holdsControls: controls != 0
        )
    }

    /// Whether bytes are valid UTF-8; stretches of ASCII, which markup is, are only glanced at.
    private static func isValid(_ bytes: [UInt8]) -> Bool {
        var index = 0
        while index < bytes.count {
            if isASCII(bytes.span, from: index) {
                index &+= stretch
                continue
            }
            let end = min(index &+ stretch, bytes.count)
            while index < end {
                if bytes[index] < 0x80 {
                    index &+= 1
                    continue
                }
                let (count, isValid) = sequence(bytes, at: index)
                if !isValid { return false }
                index &+= count
            }
        }
        return true
    }

    /// Bytes that are glanced at together.
    private static let stretch = 64

    /// Whether the next ``stretch`` of bytes is all there, and ASCII.
    @inline(__always)
    private static func isASCII(_ bytes: Span<UInt8>, from start: Int) -> Bool {
        guard start >= 0, start &+ stretch <= bytes.count else { return false }
        var high: UInt8 = 0
        var index = start
        while index < start &+ stretch {
            high |= bytes[index]
            index &+= 1
        }
        return high < 0x80
    }

    /// Decodes bytes from an offset on.
    ///
    /// A sequence that is cut short becomes one U+FFFD, as everywhere on the web.
    ///
    /// Source: https://encoding.spec.whatwg.org/#utf-8-decoder
    static func decode(_ bytes: [UInt8], from start: Int) -> DecodedBytes {
        var result = DecodedBytes(utf8: [])
        result.utf8.reserveCapacity(bytes.count - start + 64)
        var copied = start
        var index = start
        if start > 0 {
            result.strides.append(SourceText.Stride(utf8: 0, source: start, width: .utf8))
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                guard byte.isUnwantedControl else {
                    index += 1
                    continue
                }
                result.utf8.append(contentsOf: bytes[copied..<index])
                if byte == 0 {
                    result.appendReplacement(forSource: index, count: 1)
                    resume(&result, at: index + 1)
                } else {
                    result.utf8.append(0x20)
                }
                index += 1
                copied = index
                continue
            }
            let (count, isValid) = sequence(bytes, at: index)
            if !isValid {
                result.utf8.append(contentsOf: bytes[copied..<index])
                result.appendReplacement(forSource: index, count: count)
                result.malformedCount += 1
                resume(&result, at: index + count)
                copied = index + count
            }
            index += count
        }
        result.utf8.append(contentsOf: bytes[copied...])
        return result
    }

    /// How many sequences of several bytes are well formed, and how many are not.
    static func count(_ bytes: [UInt8]) -> (valid: Int, malformed: Int) {
        var valid = 0
        var malformed = 0
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let (count, isValid) = sequence(bytes, at: index)
            if isValid { valid += 1 } else if index + count < bytes.count { malformed += 1 }
            index += count
        }
        return (valid, malformed)
    }

    private static func resume(_ result: inout DecodedBytes, at source: Int) {
        result.strides.append(
            SourceText.Stride(utf8: result.utf8.count, source: source, width: .utf8)
        )
    }

    /// The length of the sequence at an offset, which begins with a byte from 0x80 on.
    private static func sequence(_ bytes: [UInt8], at start: Int) -> (count: Int, isValid: Bool) {
        let needed: Int
        var lower: UInt8 = 0x80
        var upper: UInt8 = 0xBF
        switch bytes[start] {
        case 0xC2...0xDF: needed = 1
        case 0xE0: (needed, lower) = (2, 0xA0)
        case 0xED: (needed, upper) = (2, 0x9F)
        case 0xE1...0xEF: needed = 2
        case 0xF0: (needed, lower) = (3, 0x90)
        case 0xF4: (needed, upper) = (3, 0x8F)
        case 0xF1...0xF3: needed = 3
        default: return (1, false)
        }
        var count = 1
        while count <= needed {
            guard start + count < bytes.count, lower...upper ~= bytes[start + count] else {
                return (count, false)
            }
            lower = 0x80
            upper = 0xBF
            count += 1
        }
        return (count, true)
    }
}
