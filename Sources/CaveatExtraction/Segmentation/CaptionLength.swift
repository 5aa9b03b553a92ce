internal import CaveatHTML

/// How long the text of a figure may be.
///
/// Where an end tag is missing, a figure or its caption takes in the rest of the page. What holds more
/// than a caption does is no caption, or the article would be lost in it.
struct CaptionLength {
    /// The letters before each node, and before the end.
    private let before: [Int32]

    /// Counts the letters of a page's texts.
    init(_ page: Page) {
        var before: [Int32] = [0]
        before.reserveCapacity(page.nodes.count + 1)
        var sum: Int32 = 0
        for node in page.nodes {
            if node.kind == .text {
                sum &+= Self.letters(
                    in: page.text.span,
                    Int(node.text.lowerBound)..<Int(node.text.upperBound)
                )
            }
            before.append(sum)
        }
        self.before = before
    }

    /// Whether the text of an element, given by its nodes, is short enough.
    func admits(_ nodes: Range<Int>) -> Bool {
        Self.admits(
            before[nodes.upperBound] - before[nodes.lowerBound],
            of: before[before.count - 1]
        )
    }

    /// Whether a text of so many letters is short enough on a page of so many: a long caption is less
    /// than half of the page.
    static func admits(_ length: Int32, of whole: Int32) -> Bool {
        length <= surely || length <= longest && length < whole / 2
    }

    /// A text of no more letters may be a caption, however little stands beside it.
    private static let surely: Int32 = 300
    /// The longest caption, in letters.
    private static let longest: Int32 = 1_000

    /// Counts letters as ``BlockFeatures/length`` does: white space not.
    private static func letters(in text: Span<UInt8>, _ range: Range<Int>) -> Int32 {
        var count: Int32 = 0
        for index in range {
            switch text[index] {
            case ...0x20, 0x80..<0xC0: break
            default: count &+= BlockFeatures.letters(leadingWith: text[index])
            }
        }
        return count
    }
}
