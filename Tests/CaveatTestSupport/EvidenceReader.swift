internal import Caveat
internal import CaveatModel

/// Reads the bytes of evidence as somebody would who has nothing but the file and the report.
struct EvidenceReader {
    private let report: RiskReport
    private let file: [UInt8]
    /// Where the file holds text that is no markup: scripts and the like, and titles and text fields, in
    /// which references count all the same.
    private var verbatim: [SourceRange] = []
    private var tagless: [SourceRange] = []

    /// Makes a reader of the evidence of a report on a file, with the tree of its page.
    init(report: RiskReport, file: [UInt8], tree: Page) {
        self.report = report
        self.file = file
        for node in tree.nodes where node.kind == .text || node.kind == .rawText {
            let parent = tree[node.parent].name
            guard
                node.kind == .rawText || parent == .title || parent == .textarea
                    || Self.showsTags(node, of: tree)
            else { continue }
            let place = tree.source.sourceRange(
                of: Int(node.source.lowerBound)..<Int(node.source.upperBound)
            )
            if node.kind == .rawText { verbatim.append(place) } else { tagless.append(place) }
        }
    }

    /// Whether a text holds what would be tags elsewhere.
    ///
    /// Then it is of a title or a text field, though those are not in the tree where that is too deep.
    private static func showsTags(_ node: Node, of tree: Page) -> Bool {
        var shows = false
        let text = Int(node.text.lowerBound)..<Int(node.text.upperBound)
        tree.map.forEachRun(in: text) { run, _, replaced in
            guard replaced == nil else { return }
            let bytes = tree.text[run]
            shows =
                shows
                || zip(bytes, bytes.dropFirst()).contains { first, second in
                    let isName = (second | 0x20) &- 0x61 < 26
                    return first == 0x3C
                        && (isName || second == 0x21 || second == 0x2F || second == 0x3F)
                }
        }
        return shows
    }

    /// The text of evidence's bytes; nil when they are no text by themselves.
    func text(of evidence: Evidence) -> String? {
        let block = report.article[evidence.block]
        let isPlain = report.input.format == .plainText
        var text = ""
        for piece in evidence.pieces {
            guard let decoded = decoded(piece.range) else { return nil }
            let isVerbatim = isPlain || verbatim.contains { $0.contains(piece) }
            let isTagless = tagless.contains { $0.contains(piece) }
            switch block.origin {
            case .structuredData, .scriptData: text += StringEscapes.resolved(in: decoded)
            case .comment, .code: text += decoded
            case .attribute: text += attribute(decoded) ?? ""
            case .meta:
                text += isTagless ? tagless(decoded) : attribute(decoded) ?? ""
            case .text where isVerbatim: text += decoded
            case .text: text += isTagless ? tagless(decoded) : content("<body><div>\(decoded)")
            }
        }
        return text
    }

    /// Bytes of the file as text, in the encoding that the report names.
    private func decoded(_ range: Range<Int>) -> String? {
        let bytes = (isStateful ? shift(before: range.lowerBound) : []) + file[range]
        return report.input.encoding.name.decode(bytes).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether what bytes mean depends on those before them.
    ///
    /// Stretches of such a file are the least that can be told apart, so they may hold more than a quote.
    var isStateful: Bool { report.input.encoding.name.rawValue == "iso-2022-jp" }

    /// The escape sequence in force at an offset: the last of its line.
    private func shift(before offset: Int) -> [UInt8] {
        let line = file[..<offset].split(separator: 0x0A, omittingEmptySubsequences: false).last
        guard let line, let start = line.lastIndex(of: 0x1B) else { return [] }
        return Array(line[start...].prefix(3))
    }

    /// A stretch of a title or a text field, of which each may hold the end tag of the other.
    private func tagless(_ text: String) -> String {
        content((text.lowercased().contains("</textarea") ? "<title>" : "<textarea>") + text)
    }

    /// The text that a page of this markup shows.
    private func content(_ html: String) -> String {
        guard let page = try? PageParser().parse(Array(html.utf8), format: .html) else { return "" }
        return page.nodes.filter { $0.kind == .text || $0.kind == .rawText }
            .map { page.text[Int($0.text.lowerBound)..<Int($0.text.upperBound)] }
            .reduce(into: "") { $0 += String(decoding: $1, as: UTF8.self) }
    }

    /// A stretch of an attribute's value, references resolved.
    private func attribute(_ value: String) -> String? {
        let quoted = value.replacing("\"", with: "&quot;")
        let html = Array("<p title=\"\(quoted)\">".utf8)
        guard let page = try? PageParser().parse(html, format: .html) else { return nil }
        return page.nodes.indices.lazy.compactMap { page.string(of: .title, in: NodeID($0)) }.first
    }
}

extension String {
    /// The text without white space and without what no reader sees.
    var inked: String { String(String.UnicodeScalarView(unicodeScalars.filter(\.isInk))) }

    /// Whether another text stands in it, scalar by scalar: a mark that the next block begins with is no
    /// part of the last letter before it.
    func holds(_ other: String) -> Bool { utf8.firstRange(of: other.utf8) != nil }
}

extension Unicode.Scalar {
    /// Whether the scalar is white space to HTML or to Unicode.
    var isBlank: Bool { properties.isWhitespace || value < 0x20 || 0x7F..<0xA0 ~= value }

    /// Whether the scalar shows nothing, so that texts do without it.
    var isInvisible: Bool {
        properties.isDefaultIgnorableCodePoint || 0xFFF9...0xFFFB ~= value
    }

    /// Whether the scalar is no white space and no control character, which decoding drops.
    var isInk: Bool { !isBlank && properties.generalCategory != .control }
}
