package import CaveatText

/// The last bytes of each part of a bundle, by which damage is known.
extension RuleBundle {
    /// How long a seal is, in bytes.
    static let sealLength = Septets.mostBytes

    /// Adds the seal to a part that has none.
    package static func seal(_ part: inout [UInt8]) {
        Septets.append(seal(of: PinnedBytes(part), part.count), width: sealLength, to: &part)
    }

    /// Makes the seals of a bundle's parts anew, for tests that change what lies under them.
    ///
    /// - Parameter bundle: the bundle; left as it is when it has no parts.
    package static func reseal(_ bundle: inout [UInt8]) {
        guard let parts = try? BundleParts(of: PinnedBytes(bundle)) else { return }
        for range in parts.ranges {
            var part = Array(bundle[range.withoutSeal])
            seal(&part)
            bundle.replaceSubrange(range, with: part)
        }
    }

    /// A part without its seal; nil when it has none that belongs to it.
    package static func unsealed(_ part: PinnedBytes) -> PinnedBytes? {
        isSealed(part) ? part.part(0..<part.count - sealLength) : nil
    }

    /// Whether a part ends with the seal that belongs to it.
    static func isSealed(_ part: PinnedBytes) -> Bool {
        let count = part.count - sealLength
        guard count >= 0 else { return false }
        var seal: [UInt8] = []
        Septets.append(self.seal(of: part, count), width: sealLength, to: &seal)
        return part.array(count..<part.count) == seal
    }

    /// A hash of the first bytes of a part, four times eight at a time.
    ///
    /// It guards against accidents, not against malice.
    private static func seal(of bytes: PinnedBytes, _ count: Int) -> UInt64 {
        var (first, second, third, fourth) = (seed, seed, seed, seed)
        var index = 0
        while index &+ 32 <= count {
            first = mix(first, bytes.word(at: index))
            second = mix(second, bytes.word(at: index &+ 8))
            third = mix(third, bytes.word(at: index &+ 16))
            fourth = mix(fourth, bytes.word(at: index &+ 24))
            index &+= 32
        }
        var hash = mix(mix(mix(first, second), third), fourth)
        while index < count {
            hash = mix(hash, UInt64(bytes[index]))
            index += 1
        }
        return hash
    }

    /// What empty parts begin with.
    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        return product ^ (product >> 29)
    }
}
