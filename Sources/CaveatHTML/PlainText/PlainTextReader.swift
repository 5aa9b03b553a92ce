internal import CaveatModel

/// Reads plain text into the same tree that a page of paragraphs would give.
///
/// Blank lines separate paragraphs. Whether a single line break does is the question: in a mail that
/// was wrapped at 72 columns it does not, in text copied from a browser it does.
enum PlainTextReader {
    /// Reads a text.
    ///
    /// - Parameters:
    ///   - source: the text as UTF-8.
    ///   - limits: what the tree may cost.
    ///   - deadline: when to stop.
    /// - Returns: a finished tree: a body with one `p` for each paragraph.
    static func read(_ source: [UInt8], limits: PageLimits, deadline: Deadline) -> TreeBuilder {
        var tree = TreeBuilder(limits: limits, deadline: deadline, byteCount: source.count)
        let layout = TextLayout(source)
        tree.openBody()
        let depth = tree.stack.count
        for paragraph in layout.paragraphs {
            tree.open(.p, traits: tree.traits(of: .p), source: 0..<0)
            if tree.isFull { break }
            for piece in paragraph { tree.appendText(source, piece) }
            tree.close(to: depth)
        }
        tree.finish()
        return tree
    }
}
