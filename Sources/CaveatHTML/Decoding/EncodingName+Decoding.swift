package import CaveatModel

extension EncodingName {
    /// Reads bytes in this encoding, whether it suits them or not.
    ///
    /// What a page says of its encoding, and what its letters say, is ``PageParser``'s to weigh; here
    /// that is settled, as for the bytes of evidence.
    ///
    /// - Parameter bytes: characters of a file, whole ones.
    /// - Returns: the text as valid UTF-8 without NUL; nil when nothing can read the encoding.
    package func decode(_ bytes: [UInt8]) -> [UInt8]? {
        SourceEncoding(label: rawValue.utf8).map { SourceDecoder.decode(bytes, in: $0).utf8 }
    }
}
