internal import CaveatModel

/// Recognises files that are no text.
///
/// Source: https://mimesniff.spec.whatwg.org/
enum BinarySniffer {
    /// What a file is; nil when it may be text.
    static func kind(of bytes: [UInt8]) -> String? {
        if let kind = BinaryKind.all.first(where: { $0.begins(bytes) }) { return kind.name }
        if MessageSniffer.isMessage(bytes) { return BinaryKind.message }
        guard holdsTooManyControls(bytes) else { return nil }
        return bytes.prefix(sampleLength).allSatisfy { $0 == 0 }
            ? "zeros (NUL bytes), as a file holds that was never fully written" : "binary data"
    }

    /// How many bytes are looked at.
    private static let sampleLength = 4_096

    /// Whether more than a twentieth of the first bytes are control characters, zeros of UTF-16 aside.
    private static func holdsTooManyControls(_ bytes: [UInt8]) -> Bool {
        let count = min(bytes.count, sampleLength)
        var controls = 0
        var zeros = 0
        for byte in bytes[..<count] where byte.isUnwantedControl {
            // Escape begins the sequences of ISO-2022-JP.
            if byte == 0 { zeros += 1 } else if byte != 0x1B { controls += 1 }
        }
        // UTF-16 has control characters as low bytes of Cyrillic (0x04) in every letter, but then it
        // has a mark or zeros in its markup.
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        if isWide { return false }
        // At most half of UTF-16 are zeros, though a byte may be missing and shift them.
        if zeros * 8 >= count / 2 {
            return count > 0 && (controls * 2 >= count || zeros * 5 > count * 3)
        }
        return count >= 16 && (controls + zeros) * 20 > count
    }
}
