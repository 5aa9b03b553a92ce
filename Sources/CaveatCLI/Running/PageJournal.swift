internal import Caveat
internal import CaveatModel
internal import CaveatReport

/// How a run into a folder keeps its journal.
struct Journaling: Sendable {
    /// Whether it goes on where an earlier run was.
    let isResumed: Bool
    /// The forms of the results, with all options that change a byte of them.
    let settings: [String]
}

/// What the tasks of a run into a folder know of pages that are done, and what they want noted.
struct PageJournal: Sendable {
    /// The journal.
    let journal: RunJournal
    private let folder: OutputFolder
    private let forms: [ResultForm]
    private let provenance: RulesProvenance
    private let limit: Int

    /// Opens the journal of a folder, or begins one.
    ///
    /// - Parameters:
    ///   - folder: the folder.
    ///   - forms: the forms of the results, that of a table beside them too.
    ///   - scanner: how pages are scanned.
    ///   - texts: whether results hold what the pages say.
    ///   - settings: what else results depend on.
    ///   - isResumed: whether what an earlier run has noted counts.
    /// - Throws: ``InputFailure`` when it cannot be read or written.
    init(
        in folder: OutputFolder,
        forms: [ResultForm],
        scanner: PageScanner,
        texts: TextPolicy,
        settings: [String],
        isResumed: Bool
    ) throws(InputFailure) {
        self.folder = folder
        self.forms = forms
        provenance = texts.applied(to: scanner.provenance)
        limit = scanner.limits.bytes
        // Values are described with all their parts, so that a new part counts without a word here.
        // None of the parts is a set, whose order changes from process to process.
        let roles = scanner.selection.roles.map(\.rawValue).sorted()
        let lines =
            [
                "\(Tool.caveat)", "\(scanner.provenance)", "\(scanner.limits)",
                "\(roles)", texts.mark,
            ] + forms.map { "\($0.fileExtension) \($0.hasIndex)" } + settings
        let digest = Digest(of: Array(lines.joined(separator: "\n").utf8))
        journal = try RunJournal(in: folder, of: digest, isResumed: isResumed)
    }

    /// The results of a page that an earlier run has done.
    ///
    /// - Parameters:
    ///   - page: the page.
    ///   - bytes: its bytes, one more than the limit at most.
    /// - Returns: nil when the page or one of its results is not as it was.
    func keptPage(_ page: NotedPage, _ bytes: [UInt8]) -> ScannedPage? {
        guard journal.hasEntry(at: page.place) else { return nil }
        let identity = page.identity(PageBytes(bytes, limit: limit))
        guard let noted = journal.entry(of: identity, provenance: provenance),
            noted.outputs.count == forms.count
        else { return nil }
        var outputs: [PageOutput] = []
        for (form, output) in zip(forms, noted.outputs) {
            switch (form.style, output) {
            case (.document(let format, _), .part(let part)) where part.format == format:
                outputs.append(.part(part))
            case (.document, _), (_, .part): return nil
            case (_, .file(let mark)):
                let name = page.resultName
                guard
                    let path = folder.file(as: name, suffix: form.fileExtension, markedBy: mark)
                else { return nil }
                outputs.append(.kept(path))
            }
        }
        return ScannedPage(noted, outputs: outputs)
    }

    /// The result of a page with what is to be noted when it is written.
    func noting(_ page: NotedPage, _ result: PageResult) -> PageResult {
        guard case .scanned(var scanned) = result, let input = scanned.input else { return result }
        scanned.identity = page.identity(PageBytes(input, isCut: page.isCut))
        return .scanned(scanned)
    }
}

/// A page as a journal is asked for it.
struct NotedPage: Sendable {
    /// Where it is.
    let place: PagePlace
    /// The name that its results are written under.
    let resultName: PathBytes
    /// Its name in reports.
    let title: String
    /// What else its results depend on.
    let details: [String]
    /// Whether it has more bytes than are read.
    let isCut: Bool

    /// What the journal knows it by.
    func identity(_ bytes: PageBytes) -> PageIdentity {
        PageIdentity(at: place, title: title, bytes: bytes, details: details)
    }
}
