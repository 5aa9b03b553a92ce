/// A secret by which quotes can be compared across reports that do not hold them.
///
/// A plain digest of a quote can be guessed: notices are formulas, and their publishers are few. Whoever
/// has not the key learns nothing from one with a key.
public struct EvidenceKey: Sendable {
    private let inner: [UInt8]
    private let outer: [UInt8]

    /// The least bytes of a key; shorter ones can be guessed.
    public static let leastBytes = 16

    /// Makes a key; nil unless it has ``leastBytes``.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count >= Self.leastBytes else { return nil }
        let block = 64
        let key = bytes.count > block ? SHA256.hash(bytes) : bytes
        let padded = key + [UInt8](repeating: 0, count: block - key.count)
        inner = padded.map { $0 ^ 0x36 }
        outer = padded.map { $0 ^ 0x5C }
    }

    /// HMAC-SHA-256 of a quote without white space and control characters, as UTF-8.
    ///
    /// So a notice is the same however a page breaks its lines.
    ///
    /// Source: https://www.rfc-editor.org/rfc/rfc2104
    public func digest(of quote: String) -> KeyedDigest {
        digest(of: Array(quote.inked.utf8))
    }

    /// HMAC-SHA-256 of bytes.
    func digest(of bytes: [UInt8]) -> KeyedDigest {
        KeyedDigest(Digest(of: outer + SHA256.hash(inner + bytes)))
    }
}

/// A digest that only who has the key can make again.
public struct KeyedDigest: Hashable, Sendable, CustomStringConvertible {
    /// The 64 hexadecimal digits, in lower case.
    public let hexadecimal: String

    /// Makes a digest of what was computed.
    fileprivate init(_ digest: Digest) {
        hexadecimal = digest.hexadecimal
    }

    /// The algorithm and the digits, as in `hmac-sha256:9f86…`.
    public var description: String { "hmac-sha256:" + hexadecimal }
}
