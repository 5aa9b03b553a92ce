internal import CaveatModel

/// Writes the cleaned text with the evidence in it marked and numbered.
///
/// Pieces may overlap, so the text is cut wherever one begins or ends, and each stretch names all
/// pieces that it is part of. Ranges must be written in order, and each passage be finished.
struct EvidenceMarks {
    /// A piece of evidence in the text.
    private struct Place {
        let piece: EvidenceNumbers.Piece
        let range: Range<Int>
        var isOpen = false
    }

    /// A stretch of text in which the same pieces overlap names no more of them.
    private static let mostNames = 8

    private let text: [UInt8]
    /// The places that are not yet begun, the next one last.
    private var coming: [Place]
    /// The places that are begun and not yet ended.
    private var current: [Place] = []

    /// Makes a writer of a report's cleaned text.
    init(_ report: RiskReport, _ numbers: EvidenceNumbers) {
        let text = report.cleaned.text
        self.text = text
        // A passage is never far from its evidence, but words are only looked for within lines.
        coming = numbers.pieces.compactMap { piece in
            guard let span = piece.span, !span.isEmpty else { return nil }
            let line = Self.line(around: span.range, in: text)
            return Place(
                piece: piece,
                range: WordBoundary.expand(span.range, in: text, within: line)
            )
        }
        .enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) > ($1.element.range.lowerBound, $1.offset)
        }
        .map(\.element)
    }

    /// The line or cell around a range: words reach no farther.
    private static func line(around range: Range<Int>, in text: [UInt8]) -> Range<Int> {
        func ends(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x09 }
        var (start, end) = (range.lowerBound, range.upperBound)
        let reach = 400
        while start > 0, range.lowerBound - start < reach, !ends(text[start - 1]) { start -= 1 }
        while end < text.count, end - range.upperBound < reach, !ends(text[end]) { end += 1 }
        return start..<end
    }

    /// Writes a range of the text, a passage or a part of one.
    ///
    /// - Parameters:
    ///   - range: the bytes; after those of the last call.
    ///   - html: where they go.
    ///   - keepingLines: whether line feeds stay as they are.
    mutating func write(_ range: Range<Int>, to html: inout HTMLWriter, keepingLines: Bool = false)
    {
        var start = range.lowerBound
        while start < range.upperBound {
            begin(upTo: start)
            let end = boundary(after: start, before: range.upperBound)
            if current.isEmpty {
                html.text(utf8: text[start..<end], keepingLines: keepingLines)
            } else {
                writeMark(start..<end, keepingLines: keepingLines, to: &html)
            }
            start = end
        }
    }

    /// Ends a passage: what begins in it and was not shown, such as the space between cells, gets
    /// its place here, so that no link leads nowhere.
    mutating func finish(_ passage: Passage, to html: inout HTMLWriter) {
        begin(upTo: passage.span.end - 1)
        for place in current {
            if !place.isOpen { html.inline("span", ("id", place.piece.placeID)) { _ in } }
            writeLink(to: place.piece, html: &html)
        }
        current.removeAll()
    }

    /// Takes up the places that begin at or before a byte.
    private mutating func begin(upTo index: Int) {
        while let place = coming.last, place.range.lowerBound <= index {
            current.append(place)
            coming.removeLast()
        }
    }

    /// Where the pieces change next.
    private func boundary(after start: Int, before end: Int) -> Int {
        let ends = current.lazy.map(\.range.upperBound).filter { $0 > start }.min() ?? end
        return min(end, ends, coming.last?.range.lowerBound ?? end)
    }

    private mutating func writeMark(
        _ range: Range<Int>,
        keepingLines: Bool,
        to html: inout HTMLWriter
    ) {
        let opening = current.indices.filter { !current[$0].isOpen }
        let ids = opening.map { current[$0].piece.placeID }
        let classes =
            [(current.map(\.piece.severity).max() ?? .info).rawValue]
            + (current.count > 1 ? ["several"] : [])
            + current.prefix(Self.mostNames).map(\.piece.quoteID)
        html.open("mark", [("id", ids.first), ("class", classes.joined(separator: " "))])
        for id in ids.dropFirst() { html.inline("span", ("id", id)) { _ in } }
        html.inline("span", ("class", "unseen")) { $0.text(names(opening)) }
        html.text(utf8: text[range], keepingLines: keepingLines)
        for index in opening { current[index].isOpen = true }
        for place in current where place.range.upperBound <= range.upperBound {
            writeLink(to: place.piece, html: &html)
        }
        html.close("mark")
        current.removeAll { $0.range.upperBound <= range.upperBound }
    }

    /// What a screen reader says before a mark.
    private func names(_ opening: [Int]) -> String {
        let shown = current.prefix(Self.mostNames).map(\.piece.label).joined(separator: ", ")
        let rest = current.count - Self.mostNames
        let names = rest > 0 ? "\(shown) and \(rest) more" : shown
        return "[\(opening.isEmpty ? "still evidence" : "evidence") \(names):] "
    }

    private func writeLink(to piece: EvidenceNumbers.Piece, html: inout HTMLWriter) {
        html.inline("a", ("class", "ref"), ("href", "#\(piece.quoteID)")) { html in
            html.inline("span", ("class", "unseen")) { $0.markup(" [to evidence ") }
            html.text(piece.label)
            html.inline("span", ("class", "unseen")) { $0.markup("] ") }
        }
    }
}
