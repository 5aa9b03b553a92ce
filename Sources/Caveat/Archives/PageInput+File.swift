internal import CaveatHTML
internal import CaveatModel

extension PageInput {
    /// Reads a page from a file, and takes it out of what it is in: gzip, MHTML, a mail.
    ///
    /// - Parameters:
    ///   - path: the file's path, absolute or relative to the working directory.
    ///   - name: the name it shall have in the report.
    ///   - charset: the encoding, when it is known from elsewhere.
    ///   - url: the address it was served from, when it is known from elsewhere.
    ///   - limit: the most bytes of the page to read; one more is read so that more can be told.
    /// - Throws: ``PageFileError`` when it cannot be read, or holds no page.
    public init(
        file path: PathBytes,
        name: String,
        charset: EncodingName? = nil,
        url: String? = nil,
        upTo limit: Int = .max - 1
    ) throws(PageFileError) {
        let isMessage = MessageFile.isName(path)
        let messageLimit = MessageFile.limit(forPageOf: limit)
        var file = try Self.read(path, upTo: isMessage ? messageLimit : limit)
        if !isMessage, file.bytes.count > limit, MessageSniffer.isMessage(file.bytes) {
            file = try Self.read(path, upTo: messageLimit)
        }
        self.init(
            name: name,
            bytes: file.bytes,
            charset: charset,
            url: url,
            format: CompressedPage.isPlainText(path) ? .plainText : nil,
            isCut: file.isCut
        )
        try takePageOut(isMessage, upTo: limit)
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
    /// - Throws: ``PageFileError`` when it cannot be read, or holds no page.
    public init(
        standardInputUpTo limit: Int,
        name: String = "-",
        charset: EncodingName? = nil,
        url: String? = nil,
        format: InputProvenance.Format? = nil,
        isMessage: Bool = false
    ) throws(PageFileError) {
        let bytes: [UInt8]
        do throws(InputFailure) {
            bytes = try FileBytes.readStandardInput(
                upTo: isMessage ? MessageFile.limit(forPageOf: limit) : limit
            )
        } catch {
            throw .unreadable(error)
        }
        self.init(name: name, bytes: bytes, charset: charset, url: url, format: format)
        try takePageOut(isMessage, upTo: limit)
    }

    private mutating func takePageOut(
        _ isMessage: Bool,
        upTo limit: Int
    ) throws(PageFileError) {
        do throws(MessageFault) {
            try takePageOutOfMessage(isMessage, upTo: limit)
        } catch {
            throw .noPage(error)
        }
    }

    private static func read(
        _ path: PathBytes,
        upTo limit: Int
    ) throws(PageFileError) -> (bytes: [UInt8], isCut: Bool) {
        do throws(InputFailure) {
            return try CompressedPage.read(path, upTo: limit)
        } catch {
            throw .unreadable(error)
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
    public mutating func takePageOutOfMessage(
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
