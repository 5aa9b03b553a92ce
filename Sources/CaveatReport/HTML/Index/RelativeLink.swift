/// A link to a file beside or below an index.
struct RelativeLink: CustomStringConvertible {
    /// The link in ASCII: whatever a file is called, nothing in it is a scheme, a query or markup.
    let description: String

    /// Makes a link.
    ///
    /// - Parameter path: the bytes of the path, which need not be UTF-8; `/` stands between its parts.
    ///
    /// Source: https://www.rfc-editor.org/rfc/rfc3986#section-2.1
    init(to path: some Sequence<UInt8>) {
        let digits = Array("0123456789ABCDEF".utf8)
        var output = Array("./".utf8)
        for byte in path {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                output.append(byte)
            default:
                output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        description = String(decoding: output, as: UTF8.self)
    }
}
