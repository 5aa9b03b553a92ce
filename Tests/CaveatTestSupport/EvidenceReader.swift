internal import Caveat
internal import CaveatHTML
internal import CaveatModel

/// Reads the bytes of evidence as somebody would who has nothing but the file and the report.
struct EvidenceReader {
    private let report: RiskReport
    private let verifier: PageVerifier
    /// Where the file holds text that is no markup: scripts and the like, and titles and text fields, in
    /// which references count all the same.
    private var verbatim: [SourceRange] = []
    private var tagless: [SourceRange] = []
    /// Where it holds texts of pages in frames, each with the number of frames around it.
    private var framed: [(place: SourceRange, depth: Int)] = []

    /// Makes a reader of the evidence of a report on a file, with the tree of its page.
    init(report: RiskReport, file: [UInt8], tree: Page) {
        self.report = report
        verifier = PageVerifier(
            bytes: file,
            byteCount: file.count,
            encoding: report.input.encoding.name
        )
        let hasFrames = tree.nodes.contains { $0.name == .iframe }
        for node in tree.nodes where hasFrames && node.kind != .element && node.kind != .document {
            var depth = Self.frameCount(around: node, in: tree)
            guard depth > 0 else { continue }
            let range = Int(node.source.lowerBound)..<Int(node.source.upperBound)
            let place = tree.source.sourceRange(of: range)
            // What a frame holds for browsers without frames stands behind its tag, not in it.
            if node.kind == .comment, tree[node.parent].name == .iframe,
                let written = verifier.decoded(place.range),
                !tree.text[Int(node.text.lowerBound)..<Int(node.text.upperBound)]
                    .elementsEqual(SourceReading.verbatim.inFrames(depth).text(of: written).utf8)
            {
                depth -= 1
            }
            framed.append((place, depth))
        }
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

    /// The number of frames whose tags hold a node.
    private static func frameCount(around node: Node, in tree: Page) -> Int {
        var count = 0
        var isInTag = false
        var parent = node.parent
        while parent != .document {
            if tree[parent].name == .iframe {
                count += 1
                // Of the frames only the outermost has a place of its own.
                isInTag = tree[parent].source.contains(node.source.lowerBound)
            }
            parent = tree[parent].parent
        }
        return isInTag ? count : 0
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
        var text = ""
        for piece in evidence.pieces {
            guard let decoded = verifier.decoded(piece.range) else { return nil }
            let frame = framed.first { $0.place.contains(piece) }
            text += reading(of: piece, in: report.article[evidence.block])
                .inFrames(frame?.depth ?? 0).text(of: decoded)
        }
        return text
    }

    /// How a stretch of the file is read, by what it is to the page.
    private func reading(of piece: SourceRange, in block: Block) -> SourceReading {
        let isPlain = report.input.format == .plainText
        let isVerbatim = isPlain || verbatim.contains { $0.contains(piece) }
        let isTagless = tagless.contains { $0.contains(piece) }
        return switch block.origin {
        case .structuredData, .scriptData: .string
        case .comment, .code: .verbatim
        case .attribute: .attribute
        case .meta: isTagless ? .tagless : .attribute
        case .text where isVerbatim: .verbatim
        case .text: isTagless ? .tagless : .content
        }
    }

    /// Whether what bytes mean depends on those before them.
    ///
    /// Stretches of such a file are the least that can be told apart, so they may hold more than a quote.
    var isStateful: Bool { verifier.isStateful }
}

extension SourceReading {
    /// The same in the page in the tag of a frame, which may be in that of another.
    fileprivate func inFrames(_ depth: Int) -> SourceReading {
        (0..<depth).reduce(self) { reading, _ in .inFrame(reading) }
    }
}
