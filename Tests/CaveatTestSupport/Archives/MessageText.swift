/// Messages (pages saved as MHTML, mails), written by hand as tests need them.
package enum MessageText {
    /// A message or a part of one, with lines that end in CRLF.
    ///
    /// - Parameters:
    ///   - fields: its fields.
    ///   - body: its body.
    /// - Returns: the lines of both, without an end of the last one.
    package static func part(_ fields: [String], _ body: String) -> String {
        (fields + ["", body]).joined(separator: "\r\n")
    }

    /// A message of several parts.
    ///
    /// - Parameters:
    ///   - type: what follows `multipart/`.
    ///   - fields: the fields beside its type.
    ///   - boundary: what stands between the parts.
    ///   - parts: the parts.
    ///   - isClosed: whether the last boundary line is there.
    /// - Returns: the message.
    package static func multipart(
        _ type: String = "related",
        fields: [String] = ["MIME-Version: 1.0"],
        boundary: String = "=_lantern",
        parts: [String],
        isClosed: Bool = true
    ) -> String {
        let head = fields + [#"Content-Type: multipart/\#(type); boundary="\#(boundary)""#]
        let body = parts.map { "--\(boundary)\r\n\($0)\r\n" }.joined()
        return part(head, body + (isClosed ? "--\(boundary)--\r\n" : ""))
    }

    /// A page saved as MHTML, as browsers write it: quoted-printable, and a picture behind it.
    ///
    /// - Parameters:
    ///   - html: the page.
    ///   - url: where it was served from.
    /// - Returns: the message.
    package static func savedPage(
        _ html: String,
        url: String = "https://lantern.example/story"
    ) -> [UInt8] {
        let page = part(
            [
                "Content-Type: text/html; charset=utf-8", "Content-ID: <frame-1@mhtml.example>",
                "Content-Transfer-Encoding: quoted-printable", "Content-Location: \(url)",
            ],
            quotedPrintable(html)
        )
        let picture = part(
            ["Content-Type: image/png", "Content-Transfer-Encoding: base64"],
            "iVBORw0KGgo="
        )
        return Array(
            multipart(
                fields: [
                    "From: <Saved by a browser>", "Snapshot-Content-Location: \(url)",
                    "Subject: =?utf-8?Q?The=20lantern?=", "Date: Mon, 30 Nov 2026 10:00:00 -0000",
                    "MIME-Version: 1.0",
                ],
                parts: [page, picture]
            ).utf8
        )
    }

    /// A text as quoted-printable, in lines of 60 signs.
    package static func quotedPrintable(_ text: String) -> String {
        var lines = ""
        var count = 0
        for byte in text.utf8 {
            let isPlain = (0x21...0x7E).contains(byte) && byte != 0x3D
            let high = String(byte >> 4, radix: 16, uppercase: true)
            let low = String(byte & 0xF, radix: 16, uppercase: true)
            let sign = isPlain ? String(Unicode.Scalar(byte)) : "=\(high)\(low)"
            if count + sign.utf8.count > 60 {
                lines += "=\r\n"
                count = 0
            }
            lines += sign
            count += sign.utf8.count
        }
        return lines
    }
}
