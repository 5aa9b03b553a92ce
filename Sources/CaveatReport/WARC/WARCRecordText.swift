internal import CaveatModel

/// Where the records of one page are from.
struct WARCOrigin {
    /// The address that they are about; nil for what is about a whole file.
    let address: WARCAddress?
    /// Their date.
    let date: WARCDate
    /// The record that the page is from; nil where it is from none.
    let source: WARCAddress?
    /// What tells them from records of other pages and other rules.
    let seed: [String]
}

/// One record as bytes: its head and its block.
///
/// Source: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
struct WARCRecordText {
    /// What a record is; the raw values are those of the standard.
    enum Kind: String {
        /// What a file is, at its beginning.
        case warcinfo
        /// What was made of another record.
        case conversion
        /// What is told of another record.
        case metadata
    }

    /// What every file begins with.
    static let opening = "WARC/1.1\r\nWARC-Type: \(Kind.warcinfo.rawValue)\r\n"

    /// What identifies it.
    let id: NameBasedUUID
    private let fields: [(name: String, value: String)]
    private let block: [UInt8]

    /// Makes a record.
    ///
    /// Its id is that of its kind, its origin and its block, so that the same record has the same id and
    /// no other has.
    ///
    /// - Parameters:
    ///   - kind: what it is.
    ///   - origin: where it is from.
    ///   - type: the media type of the block.
    ///   - block: what it holds.
    ///   - language: the language that the block is in; nil where that is not known.
    ///   - companion: a record that was made together with it; nil for none.
    init(
        _ kind: Kind,
        of origin: WARCOrigin,
        type: String,
        block: [UInt8],
        language: ThreeLetterCode? = nil,
        companion: NameBasedUUID? = nil
    ) {
        let digest = Digest(of: block).description
        let name = ([kind.rawValue] + origin.seed + [digest]).joined(separator: "\n")
        let id = NameBasedUUID(of: name, in: .records)
        let fields: [(String, String?)] = [
            ("WARC-Type", kind.rawValue),
            ("WARC-Target-URI", origin.address?.text),
            ("WARC-Date", origin.date.description),
            ("WARC-Record-ID", "<\(id.urn)>"),
            ("WARC-Refers-To", origin.source.map { "<\($0.text)>" }),
            ("WARC-Concurrent-To", companion.map { "<\($0.urn)>" }),
            ("WARC-Block-Digest", digest),
            ("WARC-Identified-Content-Language", language?.code),
            ("Content-Type", type),
            ("Content-Length", String(block.count)),
        ]
        self.id = id
        self.fields = fields.compactMap { name, value in value.map { (name, $0) } }
        self.block = block
    }

    /// Appends the record.
    func write(to output: inout [UInt8]) {
        output.append(contentsOf: "WARC/1.1\r\n".utf8)
        for (name, value) in fields { output.append(contentsOf: "\(name): \(value)\r\n".utf8) }
        output.append(contentsOf: "\r\n".utf8)
        output.append(contentsOf: block)
        output.append(contentsOf: "\r\n\r\n".utf8)
    }
}
