/// A number by which bytes that were damaged or changed are told from what was written.
///
/// FNV-1a in 64 bits: quick enough to run over every report. It is no protection against somebody who
/// means to deceive, who could write the journal as well.
///
/// Source: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
struct Checksum: Hashable, Sendable {
    /// The number.
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The checksum of nothing.
    init() {}

    /// The checksum of bytes.
    init(of bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
    }

    /// Reads a checksum back; nil unless the text is 16 hexadecimal digits.
    init?(hexadecimal text: some StringProtocol) {
        guard text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
        self.value = value
    }

    /// Goes on with one more byte.
    @inline(__always)
    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    /// The 16 hexadecimal digits.
    var hexadecimal: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
