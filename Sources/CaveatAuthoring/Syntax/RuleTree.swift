/// A node of a rule file: a scalar, a sequence or a mapping, with its place in the file.
///
/// A view into a flat ``RuleTree/Arena`` that all nodes of a file share, so that the tree of an
/// embedded pack is read back without one allocation per node. Scalars are text whatever YAML would
/// make of them: `NO` is a country, `2026-11-20` is a date, and only the reader of a key knows.
package struct RuleTree: Sendable {
    /// What a node is.
    package enum Kind: UInt8, Sendable {
        /// A text.
        case scalar
        /// A list.
        case sequence
        /// Pairs of key and value.
        case mapping
    }

    /// The nodes of the whole file.
    let arena: Arena
    /// The index of this node.
    let index: Int

    /// Makes a view of one node.
    init(arena: Arena, index: Int) {
        self.arena = arena
        self.index = index
    }

    /// All nodes of one file in preorder, and the text of its scalars.
    final class Arena: Sendable {
        /// The nodes in preorder.
        let nodes: [Node]
        /// The text of all scalars, one after the other.
        let text: [UInt8]

        /// Makes an arena.
        init(nodes: [Node], text: [UInt8]) {
            self.nodes = nodes
            self.text = text
        }
    }

    /// A stored node.
    struct Node: Hashable, Sendable {
        /// What the node is.
        var kind: Kind
        /// 1-based line; 0 when unknown.
        var line: UInt32
        /// 1-based column in scalars; 0 when unknown.
        var column: UInt32
        /// The text of a scalar in ``Arena/text``.
        var text: Range<UInt32>
        /// One past the index of the node's last descendant.
        var end: UInt32
    }

    private var node: Node { arena.nodes[index] }

    /// What the node is.
    package var kind: Kind { node.kind }
    /// The 1-based line on which the node begins.
    package var line: Int { Int(node.line) }
    /// The 1-based column, in Unicode scalars, at which the node begins.
    package var column: Int { Int(node.column) }
    /// The bytes of a scalar; empty for others.
    package var bytes: ArraySlice<UInt8> {
        arena.text[Int(node.text.lowerBound)..<Int(node.text.upperBound)]
    }
    /// The text of a scalar; empty for others.
    package var text: String { String(decoding: bytes, as: UTF8.self) }
    /// Whether the node is a scalar without text, as after a key with no value.
    package var isBlank: Bool { kind == .scalar && node.text.isEmpty }

    /// The nodes of a sequence; the keys and values of a mapping in turn.
    package var children: Children { Children(parent: self) }

    /// The pairs of a mapping in the order they are written.
    package var pairs: [(key: RuleTree, value: RuleTree)] {
        guard kind == .mapping else { return [] }
        var pairs: [(key: RuleTree, value: RuleTree)] = []
        var key: RuleTree?
        for child in children {
            if let name = key {
                pairs.append((name, child))
                key = nil
            } else {
                key = child
            }
        }
        return pairs
    }

    /// The value of a key of a mapping; nil when it has none.
    package subscript(key: String) -> RuleTree? {
        pairs.first { $0.key.bytes.elementsEqual(key.utf8) }?.value
    }

    /// The children of a node, in order.
    package struct Children: Sequence, IteratorProtocol, Sendable {
        private let arena: Arena
        private var position: Int
        private let end: Int

        /// Makes the list of a node's children.
        init(parent: RuleTree) {
            arena = parent.arena
            position = parent.index + 1
            end = Int(parent.node.end)
        }

        /// The next child; nil after the last.
        package mutating func next() -> RuleTree? {
            guard position < end else { return nil }
            let child = RuleTree(arena: arena, index: position)
            let after = Int(arena.nodes[position].end)
            position = after > position ? after : position + 1
            return child
        }
    }
}

/// Collects the nodes of a tree in preorder.
struct RuleTreeBuilder {
    private var nodes: [RuleTree.Node] = []
    private var text: [UInt8] = []

    /// The most nodes a rule file may have; aliases that multiply end here.
    ///
    /// Ten times those of 300 KB of packs.
    static let nodeLimit = 200_000

    /// Whether the limit is reached.
    var isFull: Bool { nodes.count >= Self.nodeLimit }

    /// Appends a scalar.
    mutating func appendScalar(_ scalar: some Sequence<UInt8>, line: Int, column: Int) {
        let start = UInt32(text.count)
        text.append(contentsOf: scalar)
        nodes.append(
            RuleTree.Node(
                kind: .scalar,
                line: UInt32(clamping: line),
                column: UInt32(clamping: column),
                text: start..<UInt32(text.count),
                end: UInt32(nodes.count + 1)
            )
        )
    }

    /// Begins a sequence or a mapping.
    ///
    /// - Returns: what ``close(_:)`` takes when the last child has been appended.
    mutating func open(_ kind: RuleTree.Kind, line: Int, column: Int) -> Int {
        let start = UInt32(text.count)
        nodes.append(
            RuleTree.Node(
                kind: kind,
                line: UInt32(clamping: line),
                column: UInt32(clamping: column),
                text: start..<start,
                end: 0
            )
        )
        return nodes.count - 1
    }

    /// Ends a sequence or a mapping.
    mutating func close(_ index: Int) { nodes[index].end = UInt32(nodes.count) }

    /// The index of the node that is appended next.
    var next: Int { nodes.count }

    /// Appends a node that is complete once more, with all below it, as far as there is room.
    mutating func appendCopy(of index: Int) {
        let end = Int(nodes[index].end)
        let distance = UInt32(nodes.count - index)
        for position in index..<end where !isFull {
            var node = nodes[position]
            let range = Int(node.text.lowerBound)..<Int(node.text.upperBound)
            node.text = UInt32(text.count)..<UInt32(text.count + range.count)
            node.end += distance
            nodes.append(node)
            text += text[range]
        }
    }

    /// Looks for a key that a mapping has twice.
    ///
    /// - Parameter index: the mapping, complete.
    /// - Returns: the first of the two; nil when there is none.
    func duplicateKey(in index: Int) -> RuleTree? {
        let mapping = RuleTree(arena: RuleTree.Arena(nodes: nodes, text: text), index: index)
        var keys: [ArraySlice<UInt8>: RuleTree] = [:]
        for (key, _) in mapping.pairs where key.kind == .scalar {
            if let first = keys.updateValue(key, forKey: key.bytes) { return first }
        }
        return nil
    }

    /// The tree; nil when nothing was appended.
    func finish() -> RuleTree? {
        nodes.isEmpty
            ? nil : RuleTree(arena: RuleTree.Arena(nodes: nodes, text: text), index: 0)
    }
}
