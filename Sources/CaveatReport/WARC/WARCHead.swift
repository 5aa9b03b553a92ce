internal import CaveatModel

/// The record that an archive begins with: what wrote it, and what it holds.
struct WARCHead {
    /// How many first bytes of a file ``isOwn(_:)`` wants to see.
    static let openingCount = 512

    /// The bytes of the record.
    let bytes: [UInt8]

    /// Makes the head of a file.
    ///
    /// - Parameters:
    ///   - tool: the program that writes it.
    ///   - page: the first page of the file, whose date the head has; nil for a file without pages.
    init(tool: Tool, before page: WARCPage?) {
        var lines = [
            "\(Self.software(tool.name))\(tool.version)",
            "format: WARC File Format 1.1",
            "conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
            "description: Cleaned texts of pages, and reports on the legal warnings that stand on "
                + "them. \(RiskReport.disclaimer)",
        ]
        if let page { lines.append("rulesDigest: \(page.provenance.digest)") }
        let record = WARCRecordText(
            .warcinfo,
            of: WARCOrigin(
                address: nil,
                date: page?.date ?? WARCDate(nil),
                source: nil,
                // Archives of other pages have other heads.
                seed: page.map { [Digest(of: $0.records).description] } ?? []
            ),
            type: "application/warc-fields",
            block: Array(lines.map { $0 + "\r\n" }.joined().utf8)
        )
        var bytes: [UInt8] = []
        record.write(to: &bytes)
        self.bytes = bytes
    }

    /// Whether a file is an archive that caveat has written, by its first bytes.
    static func isOwn(_ beginning: [UInt8]) -> Bool {
        beginning.starts(with: WARCRecordText.opening.utf8)
            && beginning.firstRange(of: Array("\r\n\(software("caveat"))".utf8)) != nil
    }

    private static func software(_ name: String) -> String { "software: \(name) " }
}
