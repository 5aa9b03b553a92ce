/// A SHA-256 digest, by which an input or a set of rules can be recognised again.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
    /// The 64 hexadecimal digits, in lower case.
    public let hexadecimal: String

    /// The digest of bytes.
    package init(of bytes: [UInt8]) { self.init(of: bytes.span) }

    /// The digest of bytes.
    package init(of bytes: Span<UInt8>) {
        hexadecimal = SHA256.hash(bytes).hexadecimal
    }

    /// Reads a digest back; nil unless the text is 64 hexadecimal digits in lower case.
    package init?(hexadecimal: String) {
        let isDigest =
            hexadecimal.utf8.count == 64
            && hexadecimal.utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
            }
        guard isDigest else { return nil }
        self.hexadecimal = hexadecimal
    }

    /// The algorithm and the digits, as in `sha256:9f86…`.
    public var description: String { "sha256:" + hexadecimal }
}
