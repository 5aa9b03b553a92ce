internal import CaveatModel

/// An absolute address that can stand in the head of a record.
struct WARCAddress {
    /// The address, in ASCII without white space and angle brackets.
    let text: String

    /// Takes over an address; nil for one that does not begin with a scheme.
    ///
    /// What cannot stand in a head is written as `%0A`.
    init?(_ address: String) {
        let bytes = Array(address.utf8)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0,
            bytes[..<colon].allSatisfy(Self.isOfScheme), bytes.count > colon + 1
        else { return nil }
        text = String(decoding: bytes.flatMap(Self.escaped), as: UTF8.self)
    }

    /// The address of a page: that of its record, of the caller or of the page itself, or else one that
    /// names it by its digest.
    init(ofPageIn report: RiskReport) {
        let known = [report.input.archive?.targetURI, report.article.metadata.url]
        guard let address = known.lazy.compactMap({ $0 }).compactMap({ WARCAddress($0) }).first
        else {
            text = "urn:\(report.input.digest)"
            return
        }
        self = address
    }

    private static func isOfScheme(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }

    private static func escaped(_ byte: UInt8) -> [UInt8] {
        let isPlain =
            (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
        if isPlain { return [byte] }
        let digits = Array("0123456789ABCDEF".utf8)
        return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
