internal import CaveatModel

/// The article's text as structured data repeats it.
///
/// A hint and no answer: it is often cut short or belongs to another article. So it only brings
/// paragraphs in that stand outside the region, and never puts one out.
struct BodyHint {
    private let letters: [UInt8]

    /// More of a text is not looked at, in bytes.
    private static let longest = 1 << 16
    /// A shorter text, in bytes, is a summary at best.
    private static let shortest = 400
    /// So many bytes of a paragraph's beginning are looked up.
    private static let probe = 48

    /// Makes a hint; nil when the text is too short to be an article.
    init?(_ text: String?) {
        guard let text, text.utf8.count >= Self.shortest else { return nil }
        var bytes = Array(text.utf8)
        bytes.removeLast(max(0, bytes.count - Self.longest))
        letters = Letters.folded(bytes.span, 0..<bytes.count)
    }

    /// Whether the text holds a paragraph's beginning.
    func contains(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let start = Array(Letters.folded(text, range, atMost: Self.probe).prefix(Self.probe))
        guard start.count == Self.probe else { return false }
        let (first, second) = (start[0], start[1])
        let own = letters.span
        let last = own.count - start.count
        var index = 0
        while index <= last {
            index = own.passingChunks(from: index, to: last) { byte, next in
                (byte == first).mark & (next == second).mark
            }
            let stop = min(index + Span.chunk, last)
            while index <= stop {
                if own[index] == first, own[index + 1] == second {
                    var length = 2
                    while length < start.count, own[index &+ length] == start[length] {
                        length &+= 1
                    }
                    if length == start.count { return true }
                }
                index &+= 1
            }
        }
        return false
    }
}
