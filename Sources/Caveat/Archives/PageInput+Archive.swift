package import CaveatArchives
package import CaveatModel

extension PageInput {
    /// Takes over a page of an archive.
    ///
    /// - Parameters:
    ///   - page: the page.
    ///   - name: the name it shall have in the report.
    ///   - charset: the encoding, when it is known better than the server knew it.
    package init(_ page: ArchivedPage, name: String, charset: EncodingName? = nil) {
        self.init(
            name: name,
            bytes: page.bytes,
            charset: charset ?? page.charset,
            url: page.record.targetURI,
            format: page.format,
            archive: page.record,
            isCut: page.isCut
        )
    }
}
