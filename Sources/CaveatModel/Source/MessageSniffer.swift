/// Recognises messages by their first bytes: pages that a browser saved with all that belongs to them
/// (MHTML), and mails.
package enum MessageSniffer {
    /// Whether a file is one.
    ///
    /// Its first line is a field, and its fields tell of parts or of MIME; a text about such things
    /// is none.
    ///
    /// Source: https://www.rfc-editor.org/rfc/rfc2557
    package static func isMessage(_ bytes: [UInt8]) -> Bool {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard let colon = bytes.prefix(longestName).firstIndex(of: UInt8(ascii: ":")) else {
            return false
        }
        let name = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
        guard firstNames.contains(name) else { return false }
        let head = fields(of: bytes)
        if head.holds("multipart/related") { return true }
        return head.holds("\nmime-version:")
            && (head.holds("\ncontent-type: multipart/") || head.holds("\ncontent-type: text/html"))
    }

    /// The fields in small letters, each after a line feed; they end with an empty line.
    private static func fields(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        var head: [UInt8] = [0x0A]
        for byte in bytes.prefix(longestHead) where byte != 0x0D {
            if byte == 0x0A, head.last == 0x0A { break }
            head.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
        return head
    }

    /// Bytes of fields that are looked at; those of mails name each server on the way.
    private static let longestHead = 1 << 16
    private static let longestName = 32

    /// The fields that messages begin with.
    private static let firstNames: Set<String> = [
        "arc-seal", "authentication-results", "content-location", "content-type", "date",
        "delivered-to", "dkim-signature", "from", "message-id", "mime-version", "received",
        "reply-to", "return-path", "sender", "snapshot-content-location", "subject", "to",
        "x-original-to", "x-received",
    ]
}

extension [UInt8] {
    fileprivate func holds(_ text: String) -> Bool { firstRange(of: Array(text.utf8)) != nil }
}
