internal import ArgumentParser
internal import Caveat
internal import CaveatModel

/// What is known about the page on standard input.
struct StandardInputOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "What the page on standard input is called in reports; .txt makes it plain text, .mhtml a saved page, .eml a mail.",
            valueName: "name"
        )
    )
    var stdinName: String?

    func validate() throws {
        if let stdinName, fileName == nil {
            throw ValidationError("--stdin-name takes the name of a page, not '\(stdinName)'.")
        }
    }

    /// Ends with a message when no page comes from standard input.
    ///
    /// - Parameter isRead: whether one does.
    /// - Throws: `ValidationError` when a name is given all the same.
    func validate(for isRead: Bool) throws {
        if stdinName != nil, !isRead {
            throw ValidationError("--stdin-name is for a page on standard input.")
        }
    }

    /// What reports call the page.
    var name: String { stdinName.map { PathBytes($0).name } ?? "-" }

    /// What files of results are called after: the last part of the name.
    var resultName: PathBytes { fileName ?? PathBytes("stdin") }

    /// The form that the name tells; nil to tell by the bytes.
    var format: InputProvenance.Format? {
        fileName?.fileExtension == "txt" ? .plainText : nil
    }

    /// Whether the name is that of a page saved as MHTML, or of a mail.
    var isMessage: Bool { fileName.map(MessageFile.isName) ?? false }

    private var fileName: PathBytes? {
        let last = stdinName.map { PathBytes($0).lastComponent }
        return last.flatMap { ["", ".", ".."].contains($0.name) ? nil : $0 }
    }
}
