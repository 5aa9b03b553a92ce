/// Files that are messages: pages saved with all that belongs to them (`.mhtml`, `.mht`), mails (`.eml`).
package enum MessageFile {
    /// Whether a file is one by its name, compressed or not.
    package static func isName(_ path: PathBytes) -> Bool {
        ["mhtml", "mht", "eml"].contains(CompressedPage.pageExtension(of: path))
    }

    /// The most bytes of a message to read, so that the page in it is whole.
    ///
    /// Quoted-printable writes a byte as three; pictures may stand before the page.
    ///
    /// - Parameter pageLimit: the most bytes of the page.
    /// - Returns: the bytes.
    package static func limit(forPageOf pageLimit: Int) -> Int {
        pageLimit < 1 << 40 ? pageLimit * 3 + 64 << 20 : pageLimit
    }
}
