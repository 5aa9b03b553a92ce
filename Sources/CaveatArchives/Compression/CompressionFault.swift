/// Why bytes could not be decompressed.
package enum CompressionFault: Error, Hashable, Sendable {
    /// The library was not there when caveat was built.
    case missing(CompressionLibrary)
    /// The bytes are no such stream, or a damaged one.
    case damaged(CompressionLibrary)
    /// There is no memory for a decoder.
    case noMemory
}

extension CompressionFault: CustomStringConvertible {
    /// What is wrong and how to mend it, in a few words.
    package var description: String {
        switch self {
        case .missing(let library):
            "this caveat was built without \(library.rawValue); install \(library.package) (sudo "
                + "apt-get install \(library.package)) and build again after swift package clean"
        case .damaged(let library):
            "the compressed bytes (\(library.rawValue)) are damaged"
        case .noMemory:
            "no memory is left to decompress it"
        }
    }
}
