/// Records of WARC files, written by hand as tests need them.
package enum WARCText {
    /// A record with its two empty lines.
    ///
    /// - Parameters:
    ///   - type: its type: `response`, `revisit`.
    ///   - url: what it is about; empty to leave it out.
    ///   - fields: more lines of its head.
    ///   - block: what it holds.
    ///   - length: what its head says of the block's length; nil for the truth.
    /// - Returns: the record.
    package static func record(
        _ type: String,
        url: String = "https://lantern.example/story",
        fields: [String] = [],
        block: [UInt8],
        length: Int? = nil
    ) -> [UInt8] {
        let target = url.isEmpty ? [] : ["WARC-Target-URI: \(url)"]
        let lines =
            ["WARC/1.1", "WARC-Type: \(type)"] + target + fields
            + ["Content-Length: \(length ?? block.count)", "", ""]
        return Array(lines.joined(separator: "\r\n").utf8) + block + Array("\r\n\r\n".utf8)
    }

    /// A response with a page.
    ///
    /// - Parameters:
    ///   - url: where it was served from.
    ///   - status: the status line.
    ///   - head: lines of the head after the status line.
    ///   - fields: more lines of the record's head.
    ///   - body: the body as it came.
    /// - Returns: the record.
    package static func response(
        url: String = "https://lantern.example/story",
        status: String = "HTTP/1.1 200 OK",
        head: [String] = ["Content-Type: text/html"],
        fields: [String] = [],
        body: [UInt8]
    ) -> [UInt8] {
        let message = ([status] + head + ["", ""]).joined(separator: "\r\n")
        return record(
            "response",
            url: url,
            fields: ["Content-Type: application/http; msgtype=response"] + fields,
            block: Array(message.utf8) + body
        )
    }

    /// A response with a page of text.
    package static func response(url: String, page: String) -> [UInt8] {
        response(url: url, body: Array(page.utf8))
    }
}
