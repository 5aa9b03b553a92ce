package import CaveatArchives
internal import CaveatHTML
public import CaveatModel

extension PageInput {
    /// Reads a page from a file, and takes it out of what it is in: gzip, MHTML, a mail.
    ///
    /// - Parameters:
    ///   - path: the file's path, absolute or relative to the working directory.
    ///   - name: the name it shall have in the report; nil for the path.
    ///   - charset: the encoding, when it is known from elsewhere.
    ///   - url: the address it was served from, when it is known from elsewhere.
    ///   - limit: the most bytes of the page to read; one more is read so that more can be told.
    /// - Throws: ``InputFailure`` when it cannot be read, or holds no page.
    public init(
        contentsOf path: String,
        name: String? = nil,
        charset: EncodingName? = nil,
        url: String? = nil,
        upTo limit: Int = PageLimits().bytes
    ) throws(InputFailure) {
        try self.init(
            file: PathBytes(path),
            name: name ?? path,
            charset: charset,
            url: url,
            upTo: limit
        )
    }

    /// Reads a page from a file of any name, UTF-8 or not, as ``init(contentsOf:name:charset:url:upTo:)`` does.
    package init(
        file path: PathBytes,
        name: String,
        charset: EncodingName? = nil,
        url: String? = nil,
        upTo limit: Int = .max - 1
    ) throws(InputFailure) {
        let isMessage = MessageFile.isName(path)
        let messageLimit = MessageFile.limit(forPageOf: limit)
        var file = try CompressedPage.read(path, upTo: isMessage ? messageLimit : limit)
        if !isMessage, file.bytes.count > limit, MessageSniffer.isMessage(file.bytes) {
            file = try CompressedPage.read(path, upTo: messageLimit)
        }
        self.init(
            name: name,
            bytes: file.bytes,
            charset: charset,
            url: url,
            format: CompressedPage.isPlainText(path) ? .plainText : nil,
            archive: nil,
            isCut: file.isCut
        )
        try takePageOut(isMessage, upTo: limit, of: path.name)
    }

    /// Reads a page from standard input, and takes it out of MHTML or a mail.
    ///
    /// - Parameters:
    ///   - limit: the most bytes of the page to read; one more is read so that more can be told.
    ///   - name: the name it shall have in the report.
    ///   - charset: the encoding, when it is known from elsewhere.
    ///   - url: the address it was served from, when it is known from elsewhere.
    ///   - format: whether it is HTML or plain text; nil to find out.
    ///   - isMessage: whether it is known to be MHTML or a mail; otherwise its beginning tells it.
    /// - Throws: ``InputFailure`` when it cannot be read, or holds no page.
    package init(
        standardInputUpTo limit: Int,
        name: String = "-",
        charset: EncodingName? = nil,
        url: String? = nil,
        format: InputProvenance.Format? = nil,
        isMessage: Bool = false
    ) throws(InputFailure) {
        let bytes = try FileBytes.readStandardInput(
            upTo: isMessage ? MessageFile.limit(forPageOf: limit) : limit
        )
        self.init(name: name, bytes: bytes, charset: charset, url: url, format: format)
        try takePageOut(isMessage, upTo: limit, of: "standard input")
    }

    private mutating func takePageOut(
        _ isMessage: Bool,
        upTo limit: Int,
        of path: String
    ) throws(InputFailure) {
        do throws(MessageFault) {
            try takePageOutOfMessage(isMessage, upTo: limit)
        } catch {
            throw InputFailure(path: path, code: .noPage, cause: "\(error)")
        }
    }

    /// Takes the page out of the message that the bytes are; nothing is done when they are a page.
    ///
    /// What the caller knows of encoding and address counts more than what the message says.
    ///
    /// - Parameters:
    ///   - isKnown: whether they are known to be a message; otherwise their beginning tells it.
    ///   - limit: the most bytes of the page to decode; one more is, so that more can be told.
    /// - Throws: ``MessageFault`` when the message holds no page.
    package mutating func takePageOutOfMessage(
        _ isKnown: Bool = false,
        upTo limit: Int = .max - 1
    ) throws(MessageFault) {
        // Programs give pages the name of a message, too.
        let first = bytes.first { $0 > 0x20 }
        guard isKnown ? first != UInt8(ascii: "<") : MessageSniffer.isMessage(bytes) else { return }
        let isLonger = bytes.count > MessageFile.limit(forPageOf: limit)
        let page = try MessagePage(bytes, isCut: isCut || isLonger, upTo: limit) { label, bytes in
            (try? EncodingName(label: label))?.decode(bytes).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
        bytes = page.bytes
        charset = charset ?? page.charset
        url = url ?? page.record.targetURI
        format = page.format
        archive = page.record
        isCut = page.isCut
        frameCount = page.frameCount
    }
}
