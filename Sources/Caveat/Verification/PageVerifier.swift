internal import CaveatHTML
package import CaveatModel

/// Reads the bytes of evidence as somebody would who has nothing but the page and its report.
package struct PageVerifier: Sendable {
    /// The bytes that were read, as far as the report goes.
    private let bytes: [UInt8]
    private let encoding: EncodingName

    /// Makes a verifier of evidence on a page.
    ///
    /// - Parameters:
    ///   - bytes: the page as it was served.
    ///   - byteCount: how many of its bytes were read; the rest is left out.
    ///   - encoding: the encoding in which they were read.
    package init(bytes: [UInt8], byteCount: Int, encoding: EncodingName) {
        self.bytes = Array(bytes.prefix(max(byteCount, 0)))
        self.encoding = encoding
    }

    /// The digest of the bytes.
    package var digest: Digest { Digest(of: bytes) }
    /// The number of bytes that there are.
    package var byteCount: Int { bytes.count }

    /// What is wrong with a piece of evidence.
    package enum Fault: Hashable, Sendable {
        /// A stretch lies outside the file, is empty, or is not in its order.
        case range
        /// The bytes are no text in the encoding.
        case undecodable
        /// The bytes say something else: what they say.
        case otherText(String)
    }

    /// Checks whether stretches of the file are a quote.
    ///
    /// White space makes no difference, since pages fold it. The same bytes say one thing in a script and
    /// another between tags, so they are read in each of these ways.
    ///
    /// - Parameters:
    ///   - pieces: the stretches, half-open.
    ///   - isQuote: whether a text is the quote; nil when nothing is known of it but its place.
    /// - Returns: what is wrong; nil when all is right.
    package func fault(in pieces: [Range<Int>], isQuote: ((String) -> Bool)?) -> Fault? {
        var end = 0
        for piece in pieces {
            guard piece.lowerBound >= end, !piece.isEmpty, piece.upperBound <= bytes.count else {
                return .range
            }
            end = piece.upperBound
        }
        guard !pieces.isEmpty else { return .range }
        var texts: [String] = []
        for piece in pieces {
            guard let text = decoded(piece) else { return .undecodable }
            texts.append(text)
        }
        guard let isQuote else { return nil }
        let isFound = SourceReading.all.contains { isQuote(texts.map($0.text).joined()) }
        return isFound ? nil : .otherText(texts.map(SourceReading.content.text).joined())
    }

    /// A stretch of the file as text, in the encoding that the report names.
    package func decoded(_ range: Range<Int>) -> String? {
        let shift = isStateful ? escape(before: range.lowerBound) : []
        return encoding.decode(shift + bytes[range]).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether what bytes mean depends on those before them.
    ///
    /// Stretches of such a file are the least that can be told apart, so they may hold more than a quote.
    package var isStateful: Bool { encoding.rawValue == "iso-2022-jp" }

    /// The escape sequence in force at an offset: the last of its line.
    private func escape(before offset: Int) -> [UInt8] {
        let line = bytes[..<offset].split(separator: 0x0A, omittingEmptySubsequences: false).last
        guard let line, let start = line.lastIndex(of: 0x1B) else { return [] }
        return Array(line[start...].prefix(3))
    }
}
