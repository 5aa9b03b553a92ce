internal import CaveatHTML
internal import CaveatModel

/// A page cut into blocks, before anything is known about what they are.
struct Segmentation {
    /// The folded text of all blocks, each followed by a line feed.
    var text: [UInt8]
    /// From offsets in ``text`` to offsets in the source.
    var map: TextMap
    /// The blocks in page order.
    var blocks: [RawBlock]
    /// The elements that blocks stand in; parents come before their children.
    var elements: [OutlineElement]
    /// The links of all blocks, in order.
    var links: [RawLink]
    /// The languages that the page declares; the first entry stands for none.
    var languages: [LanguageTag?]
    /// Whether there was no markup, so that the elements are only made up.
    var isPlainText: Bool

    /// The range of a block in ``text``.
    func range(of block: Int) -> Range<Int> {
        Int(blocks[block].text.lowerBound)..<Int(blocks[block].text.upperBound)
    }

    /// Whether each block is text that no element around it hides.
    ///
    /// What scripts may show later counts as shown here: only the whole page tells whether that is meant.
    func shownBlocks() -> [Bool] {
        var isHidden = [Bool](repeating: false, count: elements.count)
        for (index, element) in elements.enumerated() {
            let parent = Int(element.parent)
            isHidden[index] =
                element.hiding != .none && !element.hiding.isUndoneByScripts
                || parent >= 0 && isHidden[parent]
        }
        return blocks.map { block in
            block.origin == .text && (block.element < 0 || !isHidden[Int(block.element)])
        }
    }

    /// Extends the block ranges of all elements over their descendants' blocks.
    mutating func closeElementRanges() {
        for index in blocks.indices {
            let element = Int(blocks[index].element)
            if element >= 0 { elements[element].blockEnd = Int32(index + 1) }
        }
        for index in elements.indices.reversed() {
            let parent = Int(elements[index].parent)
            guard parent >= 0 else { continue }
            elements[parent].blockEnd = max(elements[parent].blockEnd, elements[index].blockEnd)
        }
    }
}

/// A block as the segmenter finds it.
struct RawBlock {
    /// The range of the block in the text.
    var text: Range<UInt32>
    /// The range that the block takes in the decoded source, markup inside it included.
    var source: Range<UInt32>
    /// The innermost element around all of the block's text; -1 for none.
    var element: Int32
    /// What kind of text it is to the page.
    var origin: BlockOrigin
    /// What the markup says it is.
    var form: BlockForm
    /// Level of a heading or depth of a list item.
    var level: UInt8
    /// The index of the declared language.
    var language: UInt16
    /// The block's links in ``Segmentation/links``.
    var links: Range<UInt32>
}

/// What the markup alone says a block is.
enum BlockForm: UInt8 {
    /// Text directly in a container such as `div`.
    case plain
    /// A `p`.
    case paragraph
    /// `h1` to `h6`.
    case heading
    /// `li`, `dt`, `dd`.
    case listItem
    /// Inside a `blockquote`.
    case quote
    /// `pre`.
    case preformatted
    /// `figcaption` or a table's `caption`.
    case caption
    /// A row of a table of data.
    case row
    /// A button, an option, a label of a field.
    case control
}

/// A link of a block.
struct RawLink {
    /// The linked text.
    let text: Range<UInt32>
    /// The index of the `a` element's node.
    let node: UInt32
}

/// An element that holds blocks.
struct OutlineElement {
    /// The index of the element's node.
    let node: Int32
    /// The index of the parent in ``Segmentation/elements``; -1 for the root.
    let parent: Int32
    /// The element's name.
    let name: NameID
    /// The index of the first block in it.
    let blockStart: Int32
    /// The index after the last block in it.
    var blockEnd: Int32
    /// What its class and id say.
    let cues: ClassCues
    /// By what it is hidden.
    let hiding: Hiding

    /// The blocks in the element.
    var blocks: Range<Int> { Int(blockStart)..<Int(max(blockStart, blockEnd)) }
}

/// By what an element and all in it are not shown.
enum Hiding: UInt8 {
    /// It is shown.
    case none
    /// The `hidden` attribute.
    case hiddenAttribute
    /// `display: none` or `visibility: hidden` in its style.
    case style
    /// A class for text that only screen readers see.
    case screenReaderClass
    /// It is a `template`.
    case template
    /// It is a `noscript`.
    case noscript
    /// Text inside a drawing.
    case drawing
    /// What a frame shows when it cannot load.
    case frameFallback

    /// Whether what it hides may well be shown: until scripts have run, or where none do.
    var isUndoneByScripts: Bool {
        self == .style || self == .hiddenAttribute || self == .noscript
    }

    /// The cause in a few words.
    var name: String {
        switch self {
        case .none: ""
        case .hiddenAttribute: "hidden attribute"
        case .style: "style"
        case .screenReaderClass: "screen-reader class"
        case .template: "template"
        case .noscript: "noscript"
        case .drawing: "svg"
        case .frameFallback: "frame fallback"
        }
    }
}
