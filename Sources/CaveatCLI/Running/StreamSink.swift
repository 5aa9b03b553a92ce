internal import Caveat
internal import CaveatReport

/// Writes results one after another, to standard output or into one file.
struct StreamSink: ResultSink {
    private let style: ResultForm.Style
    /// Whether the results are the elements of one array: several in a form that wants it.
    private let isArray: Bool
    /// Which of a page's outputs goes here.
    private let index: Int
    /// The file; nil for standard output.
    private let file: OutputFile?
    /// The document that the results are parts of.
    private var document: RunDocument?
    private var writtenCount = 0

    /// Makes a sink.
    ///
    /// - Parameters:
    ///   - forms: the forms of the run.
    ///   - index: which of them goes here.
    ///   - isAlone: whether there is one result only, which stands by itself.
    ///   - file: the file to write; nil for standard output.
    init(_ forms: [ResultForm], _ index: Int = 0, isAlone: Bool, file: OutputFile? = nil) {
        self.index = index
        self.file = file
        style = forms[index].style
        if case .jsonArray = style { isArray = !isAlone } else { isArray = false }
        if case .document(let format, let options) = style {
            document = RunDocument(
                format,
                tool: .caveat,
                hasByteOrderMark: options.hasByteOrderMark
            )
        }
    }

    mutating func write(_ page: inout ScannedPage, as name: PathBytes) {
        switch page.outputs[index] {
        case .result(let text):
            put(Array(separator.utf8))
            if isArray { putElement(text) } else { text.forEachPiece { put($0) } }
            writtenCount += 1
        case .part(let part):
            document?.append(part)
            put(document?.takeWritten() ?? [])
        case .kept, .written: break
        }
    }

    mutating func note(_ input: UnreadInput) {
        document?.append(input)
        put(document?.takeWritten() ?? [])
    }

    mutating func finish() throws(InputFailure) {
        put(document?.finish() ?? [])
        if isArray { put(Array((writtenCount == 0 ? "[]\n" : "\n]\n").utf8)) }
        guard let file else { return }
        try Interruption.deferred { () throws(InputFailure) in try file.finish() }
    }

    func check(_ files: [InputFile], at paths: [String]) throws(InputFailure) {
        if case .single = style, files.count > 1 || files.contains(where: { $0.archive != nil }) {
            throw InputFailure(
                path: "--format",
                code: .misuse,
                cause: "makes one file for each page, which cannot follow one another on standard "
                    + "output; name a folder with --output"
            )
        }
        guard let file, let page = files.first(where: { file.takesPlace(of: $0.path) }) else {
            return
        }
        throw InputFailure(
            path: page.path.name,
            code: .misuse,
            cause: "the output would take the place of this page; name another file"
        )
    }

    /// Writes a result without the line feed that ends it.
    private func putElement(_ text: ResultText) {
        var endsInLineFeed = false
        text.forEachPiece { piece in
            guard let last = piece.last else { return }
            if endsInLineFeed { put([0x0A]) }
            endsInLineFeed = last == 0x0A
            put(endsInLineFeed ? Array(piece.dropLast()) : piece)
        }
    }

    private func put(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        if let file { file.append(bytes) } else { StandardOutput.write(bytes) }
    }

    private var separator: String {
        switch style {
        case .jsonArray: isArray ? (writtenCount == 0 ? "[\n" : ",\n") : ""
        case .lines, .single, .document: ""
        case .text: writtenCount == 0 ? "" : "\n"
        }
    }
}
