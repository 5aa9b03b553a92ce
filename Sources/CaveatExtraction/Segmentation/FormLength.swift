internal import CaveatHTML

/// How long the text of a caption or a control may be.
///
/// Where an end tag is missing, a figure, a button or a list of options takes in the rest of the page.
/// What holds more than a caption or a control does is none, or the article would be lost in it.
struct FormLength {
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

    /// Whether the text of an element, given by its nodes, is so short that nothing else matters.
    ///
    /// Nearly all captions and controls are, so that the letters of most pages need not be counted.
    static func isSurelyShort(_ page: Page, _ nodes: Range<Int>) -> Bool {
        guard nodes.count <= fewNodes else { return false }
        var sum: Int32 = 0
        for index in nodes where page.nodes[index].kind == .text {
            let text = page.nodes[index].text
            sum &+= letters(in: page.text.span, Int(text.lowerBound)..<Int(text.upperBound))
            if sum > surely { return false }
        }
        return true
    }

    /// Elements of more nodes are not looked at one by one, or nested ones would cost their square.
    private static let fewNodes = 64

    /// Whether the text of an element, given by its nodes, is short enough for its name.
    func admits(_ name: NameID, _ nodes: Range<Int>) -> Bool {
        Self.admits(
            name,
            before[nodes.upperBound] - before[nodes.lowerBound],
            of: before[before.count - 1]
        )
    }

    /// Whether a text of so many letters is short enough on a page of so many: a long caption or control
    /// is less than half of the page.
    static func admits(_ name: NameID, _ length: Int32, of whole: Int32) -> Bool {
        length <= surely || length <= longest(name) && length < whole / 2
    }

    /// A text of no more letters may be a caption or a control, however little stands beside it.
    private static let surely: Int32 = 300

    /// The longest text, in letters, that an element of a name may hold.
    ///
    /// Terms of use in a field are long; captions, buttons and options are not.
    private static func longest(_ name: NameID) -> Int32 { name == .textarea ? .max : 1_000 }

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
