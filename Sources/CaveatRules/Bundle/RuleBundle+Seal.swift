/// The last bytes of each part of a bundle, by which damage and other versions of the rule language are
/// known.
extension RuleBundle {
    /// How long a seal is, in bytes.
    static let sealLength = Septets.mostBytes

    /// Adds the seal to a part that has none.
    static func seal(_ part: inout [UInt8]) {
        Septets.append(seal(of: part.span), width: sealLength, to: &part)
    }

    /// Makes the seals of a bundle's parts anew, for tests that change what lies under them.
    ///
    /// - Parameter bundle: the bundle; left as it is when it has no parts.
    package static func reseal(_ bundle: inout [UInt8]) {
        guard let text = String(validating: bundle, as: UTF8.self),
            let parts = try? BundleParts(of: text)
        else { return }
        for range in parts.ranges where range.count >= sealLength {
            var part = Array(bundle[range].dropLast(sealLength))
            seal(&part)
            bundle.replaceSubrange(range, with: part)
        }
    }

    /// Whether a part ends with the seal that belongs to it.
    static func isSealed(_ bytes: Span<UInt8>) -> Bool {
        let count = bytes.count - sealLength
        guard count >= 0 else { return false }
        let seal: [UInt64] = Septets.numbers(bytes.extracting(last: sealLength), width: sealLength)
        return seal == [self.seal(of: bytes.extracting(first: count))]
    }

    /// A hash of bytes, four times eight at a time, and of the words of the rule language.
    ///
    /// It guards against accidents, not against malice.
    private static func seal(of bytes: Span<UInt8>) -> UInt64 {
        var (first, second, third, fourth) = (
            languageSeed, languageSeed, languageSeed, languageSeed
        )
        var index = 0
        while index &+ 32 <= bytes.count {
            first = mix(first, word(at: index, in: bytes))
            second = mix(second, word(at: index &+ 8, in: bytes))
            third = mix(third, word(at: index &+ 16, in: bytes))
            fourth = mix(fourth, word(at: index &+ 24, in: bytes))
            index &+= 32
        }
        var hash = mix(mix(mix(first, second), third), fourth)
        while index < bytes.count {
            hash = mix(hash, UInt64(bytes[index]))
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
        for offset in 0..<8 { word |= UInt64(bytes[index &+ offset]) &<< UInt64(8 &* offset) }
        return word
    }
}
