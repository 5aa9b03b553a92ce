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
        text = PercentEncoding.text(of: bytes) { byte in
            (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
        }
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
        ASCIIByte.isLetter(byte) || ASCIIByte.isDigit(byte) || "+-.".utf8.contains(byte)
    }
}
