/// A link to a file beside or below an index.
struct RelativeLink: CustomStringConvertible {
    /// The link in ASCII: whatever a file is called, nothing in it is a scheme, a query or markup.
    let description: String

    /// Makes a link.
    ///
    /// - Parameter path: the bytes of the path, which need not be UTF-8; `/` stands between its parts.
    init(to path: some Sequence<UInt8>) {
        description =
            "./"
            + PercentEncoding.text(of: path) { byte in
                ASCIIByte.isLetter(byte) || ASCIIByte.isDigit(byte) || Self.plain.contains(byte)
            }
    }

    /// The characters besides letters and digits that stand for themselves.
    private static let plain = Set("-._~/".utf8)
}
