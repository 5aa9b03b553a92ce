internal import Caveat
internal import CaveatModel
internal import CaveatReport

/// A form in which the result of each page is written.
struct ResultForm: Sendable {
    /// What a result's file name has after the page's own name, with its dot: `.json`.
    let fileExtension: String
    /// How several results follow one another on standard output.
    let style: Style
    /// Whether a result says by itself that not all of its page could be read.
    let tellsOutcome: Bool
    /// Whether a folder of such results gets an index.
    let hasIndex: Bool
    /// How the index puts its rows together; nil for one table.
    let grouping: FolderIndex.Grouping?
    /// Writes the result of one page, ended by a line feed.
    let write: ResultText.Writer

    /// How several results follow one another on standard output.
    enum Style: Sendable {
        /// One after another.
        case lines
        /// With an empty line in between.
        case text
        /// As the elements of one JSON array.
        case jsonArray
        /// Not at all: each is a document of its own.
        case single
        /// As one document about all pages.
        case document(RunDocument.Format, ReportOptions)
    }

    /// What the name of one file with all results ends in, without a dot; nil for forms in which such a
    /// file would be taken for a page, so that their output is always a folder.
    var singleFileExtension: String? {
        let ending = PathBytes("x" + fileExtension).fileExtension
        return ["txt", "html"].contains(ending) ? nil : ending
    }

    /// Makes what one page becomes.
    func output(of report: RiskReport) -> PageOutput {
        if case .document(let format, let options) = style {
            .part(format.part(of: report, options: options))
        } else {
            .result(ResultText(of: report, by: write))
        }
    }

    /// Makes a form.
    init(
        fileExtension: String,
        style: Style,
        tellsOutcome: Bool,
        hasIndex: Bool = false,
        grouping: FolderIndex.Grouping? = nil,
        write: @escaping ResultText.Writer
    ) {
        self.fileExtension = fileExtension
        self.style = style
        self.tellsOutcome = tellsOutcome
        self.hasIndex = hasIndex
        self.grouping = grouping
        self.write = write
    }
}
