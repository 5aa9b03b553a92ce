internal import CaveatModel

/// Collects the lines of a text report.
struct TextCanvas {
    /// What has been written.
    private(set) var bytes: [UInt8] = []
    /// The columns that a line may fill.
    let width: Int
    /// The signs between its words.
    let marks: TextMarks
    private let color: Bool

    /// Makes an empty canvas.
    init(_ options: ReportOptions) {
        width = max(options.width, 40)
        marks = options.isPlain ? .plain : .drawn
        color = options.color && !options.isPlain
    }

    /// Writes a stretch of a line.
    ///
    /// - Parameters:
    ///   - text: text that is safe for a terminal.
    ///   - style: how it looks.
    mutating func put(_ text: String, _ style: TextStyle = .plain) {
        guard color, let parameters = style.parameters, !text.isEmpty else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        bytes.append(contentsOf: "\u{1B}[\(parameters)m".utf8)
        bytes.append(contentsOf: text.utf8)
        bytes.append(contentsOf: "\u{1B}[0m".utf8)
    }

    /// Ends a line.
    mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

    /// Writes a line.
    mutating func line(_ text: String = "", _ style: TextStyle = .plain) {
        put(text, style)
        endLine()
    }

    /// Writes stretches one after another, each on a new line when it would not fit into this one.
    ///
    /// - Parameters:
    ///   - stretches: texts that are safe for a terminal, and how they look.
    ///   - margin: what stands before each line but the first.
    mutating func flow(_ stretches: [(text: String, style: TextStyle)], margin: String) {
        var used = 0
        for (text, style) in stretches {
            let columns = DisplayWidth.columns(of: text)
            if used > 0, used + columns > width {
                endLine()
                put(margin)
                used = DisplayWidth.columns(of: margin)
            }
            put(text, style)
            used += columns
        }
        endLine()
    }

    /// Writes a text in as many lines as it takes.
    ///
    /// - Parameters:
    ///   - text: text that is safe for a terminal.
    ///   - first: what stands before the first line.
    ///   - rest: what stands before every other line.
    ///   - style: how the text looks.
    ///   - marginStyle: how `first` and `rest` look.
    mutating func wrap(
        _ text: String,
        first: String,
        rest: String,
        style: TextStyle = .plain,
        marginStyle: TextStyle = .plain
    ) {
        let room = max(
            width - max(DisplayWidth.columns(of: first), DisplayWidth.columns(of: rest)),
            10
        )
        for (index, text) in LineWrapper.lines(of: text, columns: room).enumerated() {
            put(index == 0 ? first : rest, marginStyle)
            line(text, style)
        }
    }

    /// Writes a section's heading with a rule below it, after an empty line.
    mutating func heading(_ text: String) {
        line()
        wrap(text, first: "", rest: "", style: .strong)
        if let rule = marks.rule { line(String(repeating: rule, count: width), .dim) }
    }

    /// Writes as much of a text as fits into what is left of a line.
    ///
    /// - Parameters:
    ///   - text: text that is safe for a terminal.
    ///   - used: the columns of the line that are filled.
    ///   - style: how it looks.
    mutating func truncated(_ text: String, after used: Int = 0, _ style: TextStyle = .plain) {
        let columns = max(width - used, 1)
        line(
            DisplayWidth.truncate(text, toColumns: columns, ellipsis: marks.ellipsis),
            style
        )
    }

    /// Writes the cleaned text of a report.
    mutating func text(_ report: RiskReport) {
        PassageText(report, isUnderlined: marks.rule != nil).append(to: &bytes)
    }
}
