/// Bytes that were compressed as a whole, such as the body of an HTTP message.
package struct Decompression: Sendable {
    /// What was decoded before the end, the limit or a damaged place.
    package private(set) var bytes: [UInt8] = []
    /// Whether the stream broke off, so that bytes are missing.
    package private(set) var isCut = false
    /// Whether something else follows the stream.
    private(set) var hasRest = false

    /// Decompresses a gzip file, of one member or several.
    ///
    /// - Parameters:
    ///   - input: the file.
    ///   - limit: the most bytes to decode; one more is, so that more can be told.
    /// - Throws: ``CompressionFault`` without zlib, or when nothing could be decoded.
    package init(gzip input: [UInt8], upTo limit: Int) throws(CompressionFault) {
        try self.init(input, .gzip, upTo: limit)
    }

    /// Decompresses.
    ///
    /// Several gzip members or Zstandard frames after one another are one text; whatever else follows a
    /// stream is left out.
    ///
    /// - Parameters:
    ///   - input: the compressed bytes.
    ///   - compression: what they are compressed with.
    ///   - limit: the most bytes to decode; one more is, so that more can be told.
    /// - Throws: ``CompressionFault`` without the library, or when nothing could be decoded.
    init(
        _ input: [UInt8],
        _ compression: Compression,
        upTo limit: Int
    ) throws(CompressionFault) {
        var rest = input[...]
        repeat {
            let decoder = try StreamDecoder(compression)
            do {
                try read(&rest, with: decoder, upTo: limit)
            } catch {
                guard !bytes.isEmpty else { throw error }
                isCut = true
                return
            }
        } while !isCut && bytes.count <= limit && Self.begins(rest, with: compression)
        hasRest = !rest.isEmpty && bytes.count <= limit
    }

    private mutating func read(
        _ rest: inout ArraySlice<UInt8>,
        with decoder: StreamDecoder,
        upTo limit: Int
    ) throws(CompressionFault) {
        while bytes.count <= limit {
            let piece = try decoder.decode(rest, upTo: min(1 << 16, limit + 1 - bytes.count))
            bytes += piece.bytes
            rest = rest.dropFirst(piece.consumed)
            if piece.isAtEnd { return }
            if piece.bytes.isEmpty, piece.consumed == 0 || rest.isEmpty {
                isCut = true
                return
            }
        }
    }

    private static func begins(_ rest: ArraySlice<UInt8>, with compression: Compression) -> Bool {
        switch compression {
        case .gzip: Compression.isGzip(rest)
        case .zstandard: Compression.isZstandard(rest)
        case .zlib, .rawDeflate, .brotli: false
        }
    }
}
