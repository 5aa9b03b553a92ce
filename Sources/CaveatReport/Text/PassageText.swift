internal import CaveatModel

/// Writes the cleaned text for reading without markup: items marked, headings underlined.
///
/// The marks belong to this form alone: evidence counts its bytes in ``CleanedText/text``, which has
/// none.
struct PassageText {
    private let cleaned: CleanedText
    private let article: Article
    /// Whether headings are underlined.
    private let isUnderlined: Bool

    /// A longer heading is underlined in part, in columns.
    private static let longestRule = 72

    /// Makes a writer of a report's cleaned text.
    init(_ report: RiskReport, isUnderlined: Bool = true) {
        cleaned = report.cleaned
        article = report.article
        self.isUnderlined = isUnderlined
    }

    /// Appends the text, which ends in a line feed when there is one.
    func append(to output: inout [UInt8]) {
        var list: (layout: ListLayout, container: ElementID?)?
        var previous: BlockRole?
        for passage in cleaned.passages where !passage.span.isEmpty {
            guard passage.role == .listItem else {
                list = nil
                let isTight = previous == .table && passage.role == .table
                if previous != nil, !isTight { output.append(UInt8(ascii: "\n")) }
                append(passage, to: &output)
                previous = passage.role
                continue
            }
            let place = ListPlace(of: passage.block.flatMap { article[$0].element }, in: article)
            var open = list ?? (ListLayout(.text), place?.list)
            let isNew = list == nil || open.container != place?.list
            if isNew { open = (ListLayout(.text), place?.list) }
            let level = passage.level + (place?.isExplanation ?? false ? 1 : 0)
            let mark = open.layout.advance(to: level, in: place)
            list = open
            if previous != nil, isNew { output.append(UInt8(ascii: "\n")) }
            output.append(contentsOf: mark.first.utf8)
            appendLines(of: passage, indent: mark.rest, to: &output)
            previous = passage.role
        }
    }

    private func append(_ passage: Passage, to output: inout [UInt8]) {
        let start = output.count
        appendLines(of: passage, indent: "", to: &output)
        guard isUnderlined else { return }
        let mark: Character
        switch passage.role {
        case .headline: mark = "="
        case .heading: mark = "-"
        default: return
        }
        let lines = String(decoding: output[start...], as: UTF8.self).split(separator: "\n")
        let width = lines.map { DisplayWidth.columns(of: $0) }.max() ?? 0
        let rule = String(repeating: mark, count: min(max(width, 1), Self.longestRule))
        output.append(contentsOf: "\(rule)\n".utf8)
    }

    /// Appends the text of a passage; what could steer a terminal is replaced.
    private func appendLines(of passage: Passage, indent: String, to output: inout [UInt8]) {
        var text: [UInt8] = []
        TerminalText.append(cleaned.text[passage.span.range], to: &text, keepingLines: true)
        for byte in text {
            output.append(byte)
            if byte == UInt8(ascii: "\n") { output.append(contentsOf: indent.utf8) }
        }
        if text.last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
    }
}
