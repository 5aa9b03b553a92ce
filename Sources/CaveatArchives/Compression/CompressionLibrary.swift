internal import CCompression

/// A compression library of the system, which is used when it was there when caveat was built.
package enum CompressionLibrary: String, Hashable, Sendable, CaseIterable {
    /// zlib: gzip and deflate.
    case zlib
    /// Brotli, which servers send.
    case brotli
    /// Zstandard, in which some archives are written.
    case zstd

    /// Whether this build reads what the library decodes.
    package var isBuiltIn: Bool { CDecoderIsBuiltIn(coding) }

    /// The Debian package by which a build finds it.
    package var package: String {
        switch self {
        case .zlib: "zlib1g-dev"
        case .brotli: "libbrotli-dev"
        case .zstd: "libzstd-dev"
        }
    }

    private var coding: CCoding {
        switch self {
        case .zlib: CCodingGzip
        case .brotli: CCodingBrotli
        case .zstd: CCodingZstandard
        }
    }
}
