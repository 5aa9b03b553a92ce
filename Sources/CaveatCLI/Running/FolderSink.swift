internal import Caveat

/// Writes results to a folder, one file for each page and form, and the index when all is done.
struct FolderSink {
    /// The folder.
    let folder: OutputFolder
    private let forms: [ResultForm]
    private var index: FolderIndex?

    /// Makes a sink.
    ///
    /// - Parameters:
    ///   - path: the path of the folder, which is created when it does not exist.
    ///   - forms: the forms of the results.
    ///   - rowLimit: rows on one page of the index.
    /// - Throws: ``InputFailure`` when the folder cannot be used, or when a file of someone else stands
    ///   where the index would.
    init(
        path: String,
        forms: [ResultForm],
        rowLimit: Int = FolderIndex.defaultRowLimit
    ) throws(InputFailure) {
        folder = try OutputFolder(path: path)
        self.forms = forms
        index =
            forms.contains(where: \.hasIndex)
            ? FolderIndex(tool: .caveat, rowLimit: rowLimit) : nil
        if index != nil { try checkPlace(ofIndex: FolderIndex.firstPage) }
    }

    /// Refuses to write an index over a file that is none: results of earlier runs may be overwritten,
    /// a page of the user's may not.
    private func checkPlace(ofIndex name: String) throws(InputFailure) {
        let count = FolderIndex.openingCount
        guard let beginning = folder.beginning(of: PathBytes(name), count: count),
            !FolderIndex.isOwn(beginning)
        else { return }
        throw InputFailure(
            path: "\(folder.path.name)/\(name)",
            cause:
                "the index would take the place of this file, which caveat has not written; name "
                + "another folder with --output"
        )
    }

    /// Writes the results of one page, and notes it for the index.
    ///
    /// - Parameters:
    ///   - page: its results.
    ///   - name: its name, relative to the folder.
    /// - Throws: ``InputFailure`` for the first form that could not be written.
    mutating func write(_ page: ScannedPage, as name: PathBytes) throws(InputFailure) {
        for (form, text) in zip(forms, page.texts) {
            let path = try write(text, as: name, suffix: form.fileExtension)
            if form.hasIndex, let entry = page.entry { index?.append(entry, at: path.bytes) }
        }
    }

    /// Notes an input that has no result.
    mutating func note(_ input: UnreadInput) {
        index?.append(input)
    }

    /// Writes the index, when there is to be one.
    ///
    /// - Throws: ``InputFailure`` when it cannot be written.
    func finish() throws(InputFailure) {
        try index?.forEachPage { (name, bytes) throws(InputFailure) in
            try checkPlace(ofIndex: name)
            _ = try write(bytes, as: PathBytes(name), suffix: "")
        }
    }

    private func write(
        _ bytes: [UInt8],
        as name: PathBytes,
        suffix: String
    ) throws(InputFailure) -> PathBytes {
        try Interruption.deferred { () throws(InputFailure) in
            try folder.write(bytes, as: name, suffix: suffix)
        }
    }
}
