/// The last bytes of a bundle, by which damage and other versions of the rule language are known.
extension RuleBundle {
    /// How long a seal is, in bytes.
    package static let sealLength = 8

    /// Adds the seal to a bundle without one.
    package static func seal(_ bytes: inout [UInt8]) {
        let seal = seal(of: bytes, count: bytes.count)
        for shift in stride(from: 0, to: 64, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: seal >> UInt64(shift)))
        }
    }

    /// Takes the seal off a bundle, in place: a bundle is megabytes long.
    ///
    /// - Returns: whether the seal was the one that belongs to it.
    static func unseal(_ bytes: inout [UInt8]) -> Bool {
        let count = bytes.count - sealLength
        guard count >= 0, word(at: count, in: bytes.span) == seal(of: bytes, count: count) else {
            return false
        }
        bytes.removeLast(sealLength)
        return true
    }

    /// A hash of the first bytes, eight at a time, and of the words of the rule language.
    ///
    /// It guards against accidents, not against malice.
    private static func seal(of bytes: [UInt8], count: Int) -> UInt64 {
        var hash = languageSeed
        let span = bytes.span
        var index = 0
        while index + 8 <= count {
            hash = mix(hash, word(at: index, in: span))
            index += 8
        }
        while index < count {
            hash = mix(hash, UInt64(span[index]))
            index += 1
        }
        return hash
    }

    /// A bundle that was made when the language had other words may hold rules that mean something
    /// else now, or nothing.
    private static let languageSeed: UInt64 = {
        let keys =
            RuleKeys.pack + RuleKeys.rule + RuleKeys.condition + RuleKeys.near + RuleKeys.count
            + RuleKeys.link + RuleKeys.meta + RuleKeys.regex + RuleKeys.facts + RuleKeys.vocabulary
            + RuleKeys.entry
        return keys.joined(separator: " ").utf8.reduce(0xCBF2_9CE4_8422_2325) {
            mix($0, UInt64($1))
        }
    }()

    @inline(__always)
    private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        return product ^ (product >> 29)
    }

    @inline(__always)
    private static func word(at index: Int, in bytes: Span<UInt8>) -> UInt64 {
        var word: UInt64 = 0
        for offset in 0..<8 { word |= UInt64(bytes[index &+ offset]) << UInt64(8 &* offset) }
        return word
    }
}
