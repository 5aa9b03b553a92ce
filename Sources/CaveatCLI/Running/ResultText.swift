internal import CaveatModel

/// A result of a page as text: written already, or written piece by piece when it is its turn.
///
/// The first may be done by several tasks at once. The second is for large pages, of which a report may be
/// twenty times as long.
struct ResultText: Sendable {
    /// Writes the result of a report piece by piece.
    typealias Writer = @Sendable (_ report: RiskReport, _ put: (_ piece: [UInt8]) -> Void) -> Void

    private enum Content: Sendable {
        case whole([UInt8])
        case due(RiskReport, Writer)
    }

    private let content: Content

    /// The most bytes of text, or as many for its blocks, of what counts as a small page.
    private static let mostAtOnce = 1 << 20
    /// About as many bytes are written for each block.
    private static let bytesOfBlock = 120

    /// Takes over what is written.
    init(_ bytes: [UInt8]) { content = .whole(bytes) }

    /// Makes the result of a report: now, or of a large one later.
    init(of report: RiskReport, by writer: @escaping Writer) {
        let article = report.article
        let size = article.text.count + article.blocks.count * Self.bytesOfBlock
        if size > Self.mostAtOnce {
            content = .due(report, writer)
        } else {
            var bytes: [UInt8] = []
            bytes.reserveCapacity(size + article.text.count + report.findings.count * 7_000)
            writer(report) { bytes += $0 }
            content = .whole(bytes)
        }
    }

    /// Hands on the text piece by piece.
    func forEachPiece(_ body: (_ piece: [UInt8]) -> Void) {
        switch content {
        case .whole(let bytes): body(bytes)
        case .due(let report, let writer): writer(report, body)
        }
    }
}
