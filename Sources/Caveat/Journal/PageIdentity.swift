package import CaveatModel

/// What a journal knows a page by: where it was, and everything of its own that its results depend on.
///
/// Only digests are kept, and that of the name is of no use to who does not know the page: a journal
/// beside reports without names gives none away.
package struct PageIdentity: Hashable, Sendable {
    /// The digest of its place.
    let place: Digest
    /// The digest of its name in reports, its size, its bytes and what else is known of it.
    let content: Digest

    /// Makes the identity of a page.
    ///
    /// - Parameters:
    ///   - place: where it is.
    ///   - title: its name in reports.
    ///   - bytes: its bytes.
    ///   - details: what else its results depend on, such as the form or the address that it is known
    ///     to have.
    package init(at place: PagePlace, title: String, bytes: PageBytes, details: [String] = []) {
        self.place = place.digest
        var line = FieldWriter()
        line.write(place.digest.hexadecimal)
        line.write(title)
        line.write(bytes.byteCount)
        line.write(bytes.isCut)
        line.write(bytes.digest.hexadecimal)
        line.write(list: details) { $0.write($1) }
        content = Digest(of: line.bytes)
    }

    /// Reads what ``write(to:)`` has written.
    init(reading line: inout FieldReader) throws(FieldReader.Malformed) {
        guard let place = Digest(hexadecimal: try line.text()),
            let content = Digest(hexadecimal: try line.text())
        else { throw FieldReader.Malformed() }
        self.place = place
        self.content = content
    }

    /// Writes the identity as fields of a line, the place first.
    func write(to line: inout FieldWriter) {
        line.write(place.hexadecimal)
        line.write(content.hexadecimal)
    }
}

/// Where a page is: a file, or a record in a file that holds many pages.
package struct PagePlace: Hashable, Sendable {
    /// The digest by which the place is known.
    let digest: Digest

    /// Makes a place.
    ///
    /// - Parameters:
    ///   - file: the name of the file, distinct in a run.
    ///   - record: the offset of the page's record in the file, in bytes; nil for a page that is a
    ///     file of its own.
    package init(file: PathBytes, record: Int? = nil) {
        var line = FieldWriter()
        line.write(bytes: file.bytes)
        line.write(ifPresent: record.map(String.init))
        digest = Digest(of: line.bytes)
    }
}

/// What is kept of a page's bytes.
package struct PageBytes: Hashable, Sendable {
    /// Their digest; of those before the limit where that was reached.
    let digest: Digest
    /// Their number; of those before the limit where that was reached.
    let byteCount: Int
    /// Whether the page has more bytes than the limit lets be read.
    let isCut: Bool

    /// Takes the digest of bytes.
    ///
    /// - Parameters:
    ///   - bytes: the page, with one byte more than the limit at most.
    ///   - limit: how many bytes of a page are read.
    package init(_ bytes: [UInt8], limit: Int) {
        digest = Digest(of: bytes.count > limit ? Array(bytes.prefix(limit)) : bytes)
        byteCount = min(bytes.count, limit)
        isCut = bytes.count > limit
    }

    /// Takes over what a report says of its page.
    ///
    /// - Parameters:
    ///   - input: the page.
    ///   - isCut: whether it has more bytes than the limit let be read.
    package init(_ input: InputProvenance, isCut: Bool) {
        digest = input.digest
        byteCount = input.byteCount
        self.isCut = isCut
    }
}
