internal import CaveatHTML

/// An element that holds blocks.
struct OutlineElement {
    /// The index of the element's node.
    let node: Int32
    /// The index of the parent in ``Segmentation/elements``; -1 for the root.
    let parent: Int32
    /// The element's name.
    let name: NameID
    /// By what it is hidden.
    let hiding: Hiding
    /// The index of the first block in it.
    let blockStart: Int32
    /// The index after the last block in it.
    var blockEnd: Int32
    /// What its class and id say.
    let cues: ClassCues

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
    /// A class whose name is that it hides.
    case hidingClass
    /// A card that appears over a name.
    case hoverCard
    /// The reading of characters, which stands above or beside them.
    case rubyReading
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
        switch self {
        case .style, .hiddenAttribute, .noscript, .hidingClass: true
        case .none, .screenReaderClass, .hoverCard, .rubyReading, .template, .drawing,
            .frameFallback:
            false
        }
    }

    /// The cause in a few words.
    var name: String {
        switch self {
        case .none: ""
        case .hiddenAttribute: "hidden attribute"
        case .style: "style"
        case .screenReaderClass: "screen-reader class"
        case .hidingClass: "class that hides"
        case .hoverCard: "card over a name"
        case .rubyReading: "reading of ruby"
        case .template: "template"
        case .noscript: "noscript"
        case .drawing: "svg"
        case .frameFallback: "frame fallback"
        }
    }
}
