internal import CaveatModel

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
