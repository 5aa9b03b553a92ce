package import CaveatModel

/// A page as a flat tree: nodes in document order, each with its place in the source.
///
/// Nodes stand in preorder, so the descendants of a node are the nodes between it and its
/// ``Node/subtreeEnd``. No node refers to memory outside the page.
public struct Page: Sendable {
    /// The decoded input.
    package let source: SourceText
    /// Whether there was markup.
    package let format: InputProvenance.Format
    /// The nodes in document order; the first is the document itself.
    @usableFromInline package let nodes: [Node]
    /// The attributes of all elements, each element's in the order they are written.
    package let attributes: [Attribute]
    /// The names of elements and attributes.
    package let names: NameTable
    /// The text of text nodes, comments and attribute values as UTF-8, entities resolved.
    package let text: [UInt8]
    /// From offsets in ``text`` of text nodes and comments to offsets in ``SourceText/utf8``.
    package let map: TextMap
    /// What keeps the page from being complete.
    package let shortfalls: [Shortfall]

    package init(
        source: SourceText,
        format: InputProvenance.Format,
        nodes: [Node],
        attributes: [Attribute],
        names: NameTable,
        text: [UInt8],
        map: TextMap,
        shortfalls: [Shortfall]
    ) {
        self.source = source
        self.format = format
        self.nodes = nodes
        self.attributes = attributes
        self.names = names
        self.text = text
        self.map = map
        self.shortfalls = shortfalls
    }

    /// The node with an id.
    @inlinable package subscript(id: NodeID) -> Node { nodes[id.index] }
}

/// The index of a node in ``Page/nodes``.
public struct NodeID: Hashable, Sendable, Comparable {
    /// The index, as the arena stores it.
    @usableFromInline package let rawValue: UInt32

    /// Makes an id from a 0-based index below 2³².
    @inlinable package init(_ index: Int) { rawValue = UInt32(truncatingIfNeeded: index) }

    /// The 0-based index.
    @inlinable package var index: Int { Int(rawValue) }

    /// The document node.
    package static let document = NodeID(0)

    /// Orders by position in the document.
    @inlinable public static func < (left: NodeID, right: NodeID) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// One node of a page.
public struct Node: Sendable {
    /// What a node is.
    public enum Kind: UInt8, Sendable {
        /// The root of everything.
        case document
        /// An element.
        case element
        /// Text that belongs to the page's visible content unless an ancestor hides it.
        case text
        /// The content of `script`, `style` and other elements whose content is no markup.
        case rawText
        /// A comment.
        case comment
    }

    /// What the node is.
    @usableFromInline package let kind: Kind
    /// What is known of a text without looking at it, as bits: a node more than 28 bytes long would be 32.
    @usableFromInline let textSigns: UInt8
    /// The element's name; ``NameID/none`` for other nodes.
    package let name: NameID
    /// The parent; the document is its own.
    package let parent: NodeID
    /// One past the node's last descendant.
    @usableFromInline package var subtreeEnd: NodeID
    /// What it holds: attributes for an element, text for others.
    @usableFromInline let content: Range<UInt32>
    /// The start tag of an element or the characters of a text, as offsets in
    /// ``SourceText/utf8``.
    ///
    /// Empty for an element that the page implies but does not write, and for one of a page in a frame,
    /// whose tags are written as an attribute's value.
    package var source: Range<UInt32>

    package init(
        kind: Kind,
        name: NameID,
        parent: NodeID,
        subtreeEnd: NodeID,
        content: Range<UInt32>,
        source: Range<UInt32>,
        isBlank: Bool,
        isVerbatim: Bool
    ) {
        self.kind = kind
        textSigns = (isBlank ? Self.blank : 0) | (isVerbatim ? Self.verbatim : 0)
        self.name = name
        self.parent = parent
        self.subtreeEnd = subtreeEnd
        self.content = content
        self.source = source
    }

    /// Whether the node is a text of nothing but spaces, tabs and line breaks, as the page writes them.
    @inlinable package var isBlank: Bool { textSigns & Self.blank != 0 }
    /// Whether the node is a text that the source holds byte for byte and in one piece, from where
    /// ``source`` begins: its way back needs no map.
    @inlinable package var isVerbatim: Bool { textSigns & Self.verbatim != 0 }

    @inlinable static var blank: UInt8 { 1 }
    @inlinable static var verbatim: UInt8 { 2 }

    /// The element's attributes in ``Page/attributes``.
    @inlinable package var attributes: Range<UInt32> {
        // By cases: two kinds of raw values are compared by a call.
        if case .element = kind { content } else { 0..<0 }
    }

    /// The text of a text, raw text or comment node in ``Page/text``.
    @inlinable package var text: Range<UInt32> {
        if case .element = kind { 0..<0 } else { content }
    }
}

/// One attribute of an element.
public struct Attribute: Sendable {
    /// Its name.
    package let name: NameID
    /// Its value in ``Page/text``, entities resolved; empty when it has none.
    ///
    /// Attributes with the same value mostly share its place, so that what was read of one is known of
    /// all. No two values overlap otherwise.
    package let value: Range<UInt32>

    package init(name: NameID, value: Range<UInt32>) {
        self.name = name
        self.value = value
    }
}
