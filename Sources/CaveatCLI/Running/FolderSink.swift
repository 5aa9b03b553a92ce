internal import Caveat
internal import CaveatReport

/// Writes results to a folder, one file for each page and form, and what is about all pages when they
/// are done: the index, the table, the log.
struct FolderSink: ResultSink {
    /// The folder.
    let folder: OutputFolder
    private let forms: [ResultForm]
    private var index: FolderIndex?
    private var documents: [StreamSink] = []

    /// Makes a sink.
    ///
    /// - Parameters:
    ///   - path: the path of the folder, which is created when it does not exist.
    ///   - forms: the forms of the results.
    ///   - rowLimit: rows on one page of the index.
    /// - Throws: ``InputFailure`` when the folder cannot be used, or when a file of someone else stands
    ///   where the index or another document about all pages would.
    init(
        path: String,
        forms: [ResultForm],
        rowLimit: Int = FolderIndex.defaultRowLimit
    ) throws(InputFailure) {
        folder = try OutputFolder(path: path)
        self.forms = forms
        index = forms.first(where: \.hasIndex).map {
            FolderIndex(tool: .caveat, grouping: $0.grouping, rowLimit: rowLimit)
        }
        if index != nil { try checkPlace(ofIndex: FolderIndex.firstPage) }
        for (place, form) in forms.enumerated() {
            guard case .document(let format, _) = form.style else { continue }
            try checkPlace(of: format.fileName, count: format.openingCount, isOwn: format.isOwn)
            let file = try folder.file(named: PathBytes(format.fileName))
            documents.append(StreamSink(forms, place, isAlone: false, file: file))
        }
    }

    private func checkPlace(ofIndex name: String) throws(InputFailure) {
        try checkPlace(of: name, count: FolderIndex.openingCount) { FolderIndex.isOwn($0) }
    }

    /// Refuses to write over a file that caveat has not written: results of earlier runs may be
    /// overwritten, a page of the user's may not.
    private func checkPlace(
        of name: String,
        count: Int,
        isOwn: ([UInt8]) -> Bool
    ) throws(InputFailure) {
        guard let beginning = folder.beginning(of: PathBytes(name), count: count),
            !isOwn(beginning)
        else { return }
        throw InputFailure(
            path: "\(folder.path.name)/\(name)",
            code: .misuse,
            cause:
                "the overview would take the place of this file, which caveat has not written; name "
                + "another folder with --output"
        )
    }

    mutating func write(_ page: inout ScannedPage, as name: PathBytes) throws(InputFailure) {
        for (place, form) in forms.enumerated() {
            let path: PathBytes
            switch page.outputs[place] {
            case .result(let text):
                let (there, mark) = try write(text, as: name, suffix: form.fileExtension)
                page.note(mark, ofOutputAt: place)
                path = there
            case .kept(let there): path = there
            case .part, .written: continue
            }
            if form.hasIndex, let entry = page.entry { index?.append(entry, at: path.bytes) }
        }
        for place in documents.indices { documents[place].write(&page, as: name) }
    }

    mutating func note(_ input: UnreadInput) {
        index?.append(input)
        for place in documents.indices { documents[place].note(input) }
    }

    mutating func finish() throws(InputFailure) {
        try index?.forEachPage { (name, bytes) throws(InputFailure) in
            try checkPlace(ofIndex: name)
            _ = try write(ResultText(bytes), as: PathBytes(name), suffix: "")
        }
        for place in documents.indices { try documents[place].finish() }
    }

    func check(_ files: [InputFile], at paths: [String]) throws(InputFailure) {
        guard forms.contains(where: \.looksLikePages), let path = paths.first(where: folder.isAt)
        else { return }
        throw InputFailure(
            path: path,
            code: .misuse,
            cause: "results among the pages would be read as pages by the next run; name "
                + "another folder with --output, or another --format"
        )
    }

    private func write(
        _ text: ResultText,
        as name: PathBytes,
        suffix: String
    ) throws(InputFailure) -> (PathBytes, FileMark) {
        var mark = FileMark()
        let path = try Interruption.deferred { () throws(InputFailure) in
            try folder.write(as: name, suffix: suffix) { put in
                text.forEachPiece { piece in
                    mark.add(piece)
                    put(piece)
                }
            }
        }
        return (path, mark)
    }
}

extension ResultForm {
    /// Whether files of this form would be taken for pages when they lay among them: cleaned texts, the
    /// index of HTML reports, and archives.
    fileprivate var looksLikePages: Bool { [".txt", ".warc"].contains(fileExtension) || hasIndex }
}
