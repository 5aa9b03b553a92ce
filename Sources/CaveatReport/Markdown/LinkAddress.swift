/// An address that is safe to write as the target of a Markdown link.
///
/// Only addresses of `http` and `https` are made, whatever a page writes: nothing that a click would
/// run (`javascript:`, `data:`), nothing that names a user before the host to look like another site.
struct LinkAddress {
    /// The whole address: ASCII, without white space, brackets, quotes or control characters.
    let string: String

    /// Makes an address of what a page writes; nil when it leads nowhere that is safe to write.
    ///
    /// - Parameters:
    ///   - target: the value of a `href`.
    ///   - base: the address of the page, to which relative ones are added; they are left out
    ///     without it, and so are places on the page itself.
    init?(_ target: String, base: String?) {
        // As a browser does, so that "java\nscript:" is seen for what it is.
        // Source: https://url.spec.whatwg.org/#concept-basic-url-parser
        let bytes = target.utf8.filter { ![0x09, 0x0A, 0x0D].contains($0) }
        let trimmed = bytes.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed()
        guard let whole = Self.absolute(Array(trimmed), base: base), Self.hasPlainHost(whole)
        else { return nil }
        string = Self.encoded(whole)
    }

    /// The scheme at the beginning, in small letters, when there is one.
    private static func scheme(of bytes: some Collection<UInt8>) -> String? {
        let name = bytes.prefix { byte in
            ASCIIByte.isLetter(byte) || ASCIIByte.isDigit(byte)
                || [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(byte)
        }
        guard name.first.map(ASCIIByte.isLetter) ?? false,
            bytes.dropFirst(name.count).first == UInt8(ascii: ":")
        else { return nil }
        return String(decoding: name, as: UTF8.self).lowercased()
    }

    private static func absolute(_ target: [UInt8], base: String?) -> [UInt8]? {
        if let scheme = scheme(of: target) {
            return scheme == "http" || scheme == "https" ? target : nil
        }
        guard let first = target.first, first != UInt8(ascii: "#"),
            let base = base.map({ Array($0.utf8) }), let scheme = scheme(of: base),
            scheme == "http" || scheme == "https", hasPlainHost(base)
        else { return nil }
        if target.starts(with: "//".utf8) { return Array("\(scheme):".utf8) + target }
        let authorityStart = scheme.utf8.count + 3
        let path = base[authorityStart...].firstIndex { Self.endsAuthority($0) } ?? base.endIndex
        let plain = base[
            ..<(base[path...].firstIndex { $0 == 0x23 || $0 == 0x3F } ?? base.endIndex)
        ]
        if first == UInt8(ascii: "/") { return base[..<path] + target }
        if first == UInt8(ascii: "?") { return plain + target }
        let folder = plain[path...].lastIndex(of: UInt8(ascii: "/")).map { plain[...$0] }
        return Array(folder ?? base[..<path] + [UInt8(ascii: "/")]) + target
    }

    /// Whether two slashes and a host without a user's name follow the scheme.
    private static func hasPlainHost(_ address: [UInt8]) -> Bool {
        guard let colon = address.firstIndex(of: UInt8(ascii: ":")),
            address[(colon + 1)...].starts(with: "//".utf8)
        else { return false }
        let authority = address[(colon + 3)...].prefix { !endsAuthority($0) }
        return !authority.isEmpty
            && !authority.contains { $0 == UInt8(ascii: "@") || $0 == 0x5C || $0 <= 0x20 }
    }

    private static func endsAuthority(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
    }

    /// The address with everything escaped that could end a link or mean something in Markdown.
    private static func encoded(_ address: [UInt8]) -> String {
        let text = PercentEncoding.text(of: address) { byte in
            ASCIIByte.isLetter(byte) || ASCIIByte.isDigit(byte) || plain.contains(byte)
        }
        // "&lt;" in an address would be read as a character.
        return text.utf8.contains(UInt8(ascii: ";")) ? text.replacing("&", with: "&amp;") : text
    }

    /// The characters besides letters and digits that stand for themselves in every place.
    private static let plain = Set("-._~:/?#@!$&'+,;=%".utf8)
}
