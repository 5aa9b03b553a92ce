internal import CCompression
internal import CaveatModel

/// What bytes are compressed with.
enum Compression: Hashable, Sendable {
    /// A gzip member: a head, deflated bytes, a checksum.
    case gzip
    /// Deflated bytes with the head and the checksum of zlib, which HTTP calls `deflate`.
    case zlib
    /// Deflated bytes alone, which some servers call `deflate`.
    case rawDeflate
    /// A Brotli stream.
    case brotli
    /// A Zstandard frame.
    case zstandard

    /// What decodes it.
    var library: CompressionLibrary {
        switch self {
        case .gzip, .zlib, .rawDeflate: .zlib
        case .brotli: .brotli
        case .zstandard: .zstd
        }
    }

    /// The number by which the C side knows it.
    var coding: CCoding {
        switch self {
        case .gzip: CCodingGzip
        case .zlib: CCodingZlib
        case .rawDeflate: CCodingRawDeflate
        case .brotli: CCodingBrotli
        case .zstandard: CCodingZstandard
        }
    }

    /// Whether bytes begin with a head of gzip.
    static func isGzip(_ bytes: ArraySlice<UInt8>) -> Bool {
        // The upper three flags are reserved and zero.
        bytes.starts(with: FileSignature.gzip + [FileSignature.deflate])
            && (bytes.dropFirst(3).first.map { $0 & 0xE0 == 0 } ?? true)
    }

    /// Whether bytes begin with a frame of Zstandard.
    static func isZstandard(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.starts(with: FileSignature.zstandard)
    }

    /// Whether bytes begin with a head of zlib.
    ///
    /// Source: https://www.rfc-editor.org/rfc/rfc1950#section-2.2
    static func isZlib(_ bytes: ArraySlice<UInt8>) -> Bool {
        let head = bytes.prefix(2).map { Int($0) }
        return head.count == 2 && head[0] & 0x0F == 8 && (head[0] << 8 | head[1]) % 31 == 0
    }
}
