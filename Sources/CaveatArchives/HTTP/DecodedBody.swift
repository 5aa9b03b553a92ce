/// A body as a browser would show it: without chunks and without compression.
struct DecodedBody: Sendable {
    /// The bytes.
    private(set) var bytes: [UInt8]
    /// Whether bytes are missing at its end.
    private(set) var isCut: Bool

    /// Undoes what the fields of a response say was done to its body, as far as it was.
    ///
    /// Writers of archives often decode bodies and leave the fields, so what is not in chunks or not
    /// compressed is taken as it is.
    ///
    /// - Parameters:
    ///   - response: the response.
    ///   - isCut: whether bytes of the record are missing.
    ///   - limit: the most bytes to decode; one more is, so that more can be told.
    /// - Throws: ``CompressionFault`` when a library is missing, or when nothing could be decoded.
    init(_ response: HTTPResponse, isCut: Bool, upTo limit: Int) throws(CompressionFault) {
        self.isCut = isCut
        let transfers = Self.words(of: "transfer-encoding", in: response.fields)
        if transfers.contains("chunked"),
            let body = ChunkedBody(response.body, isRecordCut: isCut)
        {
            bytes = body.bytes
            if body.isCut { self.isCut = true }
        } else {
            bytes = Array(response.body)
        }
        // In the order in which they were applied; the transfer's come last.
        let codings = Self.words(of: "content-encoding", in: response.fields) + transfers
        for coding in codings.reversed() { try undo(coding, upTo: limit) }
    }

    private static func words(of name: String, in fields: HeaderFields) -> [String] {
        fields.values(of: name).flatMap { $0.lowercased().split { ", \t;".contains($0) } }
            .map(String.init)
    }

    private mutating func undo(_ coding: String, upTo limit: Int) throws(CompressionFault) {
        guard !bytes.isEmpty, let compression = compression(of: coding) else { return }
        do throws(CompressionFault) {
            let decoded = try Decompression(bytes, compression, upTo: limit)
            // The first bytes of a text may pass for compressed ones.
            if decoded.isCut || decoded.hasRest, isText { return }
            if decoded.isCut { isCut = true }
            bytes = decoded.bytes
        } catch {
            guard !isText else { return }
            throw error
        }
    }

    /// What bytes that are said to have a coding are compressed with; nil when they are not.
    private func compression(of coding: String) -> Compression? {
        switch coding {
        case "gzip", "x-gzip": Compression.isGzip(bytes[...]) ? .gzip : nil
        case "deflate", "x-deflate":
            if Compression.isGzip(bytes[...]) {
                .gzip
            } else {
                Compression.isZlib(bytes[...]) ? .zlib : .rawDeflate
            }
        case "br": .brotli
        case "zstd": Compression.isZstandard(bytes[...]) ? .zstandard : nil
        default: nil
        }
    }

    /// Whether the bytes begin as text does: without control characters.
    private var isText: Bool {
        bytes.prefix(64).allSatisfy { $0 >= 0x20 && $0 != 0x7F || (0x09...0x0D).contains($0) }
    }
}
