/// A response as a server sent it: status, fields, and the body as it came over the wire.
///
/// Source: https://www.rfc-editor.org/rfc/rfc9112
struct HTTPResponse: Sendable {
    /// The status code; nil where the line tells none.
    let status: Int?
    /// The fields.
    let fields: HeaderFields
    /// The body.
    let body: ArraySlice<UInt8>

    /// Reads a response; nil when the bytes do not begin as one, or end before the body.
    ///
    /// - Parameter block: the bytes; lines end with CRLF or LF.
    init?(_ block: [UInt8]) {
        guard block.starts(with: Array("HTTP/".utf8)),
            let lineEnd = block.firstIndex(of: 0x0A),
            let empty = block[(lineEnd + 1)...].emptyLine()
        else { return nil }
        // Version, status and perhaps words: 'HTTP/2 200'.
        let words = block[..<lineEnd].split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        status = words.dropFirst().first
            .flatMap { Int(String(decoding: $0, as: UTF8.self)) }
            .flatMap { (100...999).contains($0) ? $0 : nil }
        fields = HeaderFields(block[(lineEnd + 1)..<empty.lowerBound])
        body = block[empty.upperBound...]
    }

    /// Who had the page blocked, where the response says that it is for legal reasons.
    ///
    /// Source: https://www.rfc-editor.org/rfc/rfc7725#section-4
    var blockedBy: String? {
        guard status == 451 else { return nil }
        for link in fields.values(of: "link").flatMap(Self.links) {
            if link.relations.contains("blocked-by") { return link.target }
        }
        return nil
    }

    /// The links of a field: `<https://example.org/>; rel="blocked-by"`, with commas in between.
    private static func links(in value: String) -> [(target: String, relations: [String])] {
        value.split(separator: "<").compactMap { part in
            guard let end = part.firstIndex(of: ">") else { return nil }
            let relations = part[part.index(after: end)...].lowercased().split(separator: ";")
                .compactMap { parameter -> Substring? in
                    let sides = parameter.split(separator: "=", maxSplits: 1)
                    guard sides.count == 2, sides[0].filter({ $0 != " " }) == "rel" else {
                        return nil
                    }
                    return sides[1]
                }
            let words = relations.flatMap { $0.split { " \t\",".contains($0) } }
            return (String(part[..<end]), words.map(String.init))
        }
    }
}
