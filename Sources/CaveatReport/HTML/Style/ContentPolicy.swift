internal import CaveatModel

/// The policy of a file that needs nothing but its own style sheet.
///
/// Source: https://www.w3.org/TR/CSP3/
struct ContentPolicy: CustomStringConvertible {
    /// The policy, as the value of a header or of a `meta` element.
    let description: String

    /// Makes the policy that allows one style sheet.
    ///
    /// - Parameter styles: what stands between the tags of the `style` element, to the byte.
    init(styles: String) {
        let hash = Self.base64(of: Self.bytes(of: Digest(of: Array(styles.utf8))))
        description =
            "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'"
    }

    /// The 32 bytes of a digest.
    private static func bytes(of digest: Digest) -> [UInt8] {
        let digits = Array(digest.hexadecimal.utf8)
        return stride(from: 0, to: digits.count - 1, by: 2).map { index in
            value(of: digits[index]) << 4 | value(of: digits[index + 1])
        }
    }

    private static func value(of digit: UInt8) -> UInt8 {
        digit < UInt8(ascii: "a") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10
    }

    /// Bytes in base64, as RFC 4648 has it, with padding.
    static func base64(of bytes: [UInt8]) -> String {
        let alphabet = Array(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
        )
        var output: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                output.append(
                    place <= group.count
                        ? alphabet[Int(bits >> (18 - 6 * place)) & 63] : UInt8(ascii: "=")
                )
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
