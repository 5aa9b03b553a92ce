internal import CaveatModel

/// Builds the flat tree of a page from its tags, texts and comments in document order.
///
/// Holds the stack of open elements and applies the rules of HTML to it: which tags are implied, which
/// close others, which are void. Those rules stand in `TreeBuilder+Tags.swift`; this file holds the
/// arena. Two liberties are taken, because the arena is written once and in order: what stands
/// between the rows of a table stays there, and bold or links that overlap with paragraphs are not
/// opened again in the next one.
struct TreeBuilder {
    /// The element names of the stack beside their nodes, so that walks need not touch the arena.
    struct OpenElement {
        /// The node.
        let node: Int
        /// Its name.
        let name: NameID
        /// Its traits.
        let traits: ElementTraits
        /// Whether its end tag was met while elements inside were still open.
        var isEnded = false
    }

    /// How far the page has got.
    enum Phase {
        /// Nothing but `html` may be open.
        case beforeHead
        /// In the head or behind it.
        case head
        /// In the body or behind it.
        case body
    }

    /// What the tree may cost.
    let limits: PageLimits
    /// The arena.
    var nodes: [Node] = []
    /// The attributes of all elements.
    var attributes: [Attribute] = []
    /// The names met so far.
    var names = NameTable()
    /// Texts and attribute values.
    var text: [UInt8] = []
    /// From ``text`` to the decoded source.
    var map = TextMap()
    /// What the limits cut off.
    var shortfalls: [Shortfall] = []
    /// The open elements, the document first.
    var stack: [OpenElement] = []
    /// How far the page has got.
    var phase = Phase.beforeHead
    /// The number of `p` on the stack; spares most walks in search of one.
    var openParagraphs = 0
    /// The number of `svg` and `math` on the stack.
    var openForeignRoots = 0
    /// The names of open elements that are left out because they lie too deep.
    var flattened: [NameID] = []
    /// How many frames hold a page in their tags that was not read.
    var unreadFrameCount = 0
    /// Whether no node can be added any more.
    private(set) var isFull = false
    private let traits = ElementTraits.table
    private var watch: Deadline.Watch
    /// When it must be done.
    let deadline: Deadline
    private var pendingText: Int?
    private var pendingSource = 0..<0
    private var pendingIsBlank = true
    private var pendingHasReference = false

    /// Pages from so many bytes on get room for the densest markup at once.
    private static let largePage = 1 << 20

    /// Makes a builder for a page.
    ///
    /// - Parameters:
    ///   - limits: what the tree may cost.
    ///   - deadline: when it must be done.
    ///   - byteCount: the size of the page, from which the arrays' first sizes are guessed.
    init(limits: PageLimits, deadline: Deadline, byteCount: Int) {
        self.limits = limits
        self.deadline = deadline
        watch = deadline.watch(.parsing)
        // Of a large array only what is written to takes memory; to grow it takes half as much again.
        let crowd = byteCount < Self.largePage ? 1 : 8
        nodes.reserveCapacity(min(byteCount / 24 * crowd + 16, limits.nodes + 16))
        attributes.reserveCapacity(byteCount / 40 * crowd + 16)
        text.reserveCapacity(byteCount + 64)
        map.reserveCapacity(byteCount / 64 * crowd + 16)
        append(.document, source: 0..<0)
        stack.append(OpenElement(node: 0, name: .none, traits: [.special, .scope]))
    }

    /// The traits of a name.
    func traits(of name: NameID) -> ElementTraits {
        let index = Int(name.rawValue)
        return index < traits.count ? traits[index] : []
    }

    /// The innermost open element.
    var current: OpenElement { stack[stack.count - 1] }

    // MARK: Text

    /// Adds characters that the page writes as they are.
    mutating func appendText(_ source: [UInt8], _ range: Range<Int>) {
        beginText(at: range)
        map.appendCopy(text: text.count, origin: range.lowerBound)
        if pendingIsBlank {
            for index in range where !source[index].isHTMLSpace {
                pendingIsBlank = false
                break
            }
        }
        text.append(contentsOf: source[range])
    }

    /// Adds the character that a reference stands for.
    mutating func appendText(_ character: CharacterReference, source range: Range<Int>) {
        beginText(at: range)
        pendingIsBlank = false
        pendingHasReference = true
        map.appendReplacement(text: text.count, origin: range)
        character.append(to: &text)
    }

    private mutating func beginText(at range: Range<Int>) {
        if pendingText == nil {
            pendingText = text.count
            pendingSource = range
            pendingIsBlank = true
            pendingHasReference = false
        }
        pendingSource = pendingSource.lowerBound..<range.upperBound
    }

    /// Ends the text node that is being collected.
    ///
    /// Blank text outside the body belongs to no element and gets no node, as in browsers. Its bytes
    /// stay where they are, since the map already knows them.
    mutating func flushText() {
        guard let start = pendingText else { return }
        pendingText = nil
        if phase != .body, isAtHeadLevel {
            if pendingIsBlank { return }
            openBody()
        }
        append(
            .text,
            text: start..<text.count,
            source: pendingSource,
            isBlank: pendingIsBlank,
            // Where something was left out, the source is longer.
            isVerbatim: !pendingHasReference && text.count - start == pendingSource.count
        )
    }

    /// Adds the content of a script or style element, or a comment.
    mutating func appendVerbatim(_ kind: Node.Kind, _ source: [UInt8], _ range: Range<Int>) {
        flushText()
        let start = text.count
        if !range.isEmpty {
            map.appendCopy(text: start, origin: range.lowerBound)
            text.append(contentsOf: source[range])
        }
        append(kind, text: start..<text.count, source: range, isVerbatim: true)
    }

    /// Adds an attribute of the element whose start tag is about to be added.
    ///
    /// - Returns: where its value stands in ``text``.
    @discardableResult
    mutating func appendAttribute(
        _ name: NameID,
        value: some Collection<UInt8>
    ) -> Range<UInt32> {
        let start = text.count
        text.append(contentsOf: value)
        let place = UInt32(start)..<UInt32(text.count)
        attributes.append(Attribute(name: name, value: place))
        return place
    }

    /// Whether an attribute of some name was added since there were so many attributes.
    func hasAttribute(_ name: NameID, from first: Int) -> Bool {
        var index = first
        while index < attributes.count {
            if attributes[index].name == name { return true }
            index &+= 1
        }
        return false
    }

    /// Adds an attribute with a value that stands in ``text`` already.
    mutating func appendAttribute(_ name: NameID, sharing place: Range<UInt32>) {
        attributes.append(Attribute(name: name, value: place))
    }

    /// Notes that an element had more attributes than the limit.
    mutating func noteAttributes() {
        note(.limitReached(.attributes, value: limits.attributes))
    }

    /// Notes what keeps the tree from being complete, once.
    mutating func note(_ shortfall: Shortfall) {
        if !shortfalls.contains(shortfall) { shortfalls.append(shortfall) }
    }

    // MARK: Nodes

    /// Ends the growth of the tree at a limit, and says so once.
    private mutating func stop(at shortfall: Shortfall) {
        if !isFull { shortfalls.append(shortfall) }
        isFull = true
    }

    /// Counts work that adds no node, so that time is heeded there too.
    mutating func spend(_ steps: Int) {
        if watch.isOver(after: steps), let shortfall = deadline.shortfall { stop(at: shortfall) }
    }

    /// Adds a node at the end of an open element, the innermost one unless another is given.
    mutating func append(
        _ kind: Node.Kind,
        name: NameID = .none,
        parent: Int? = nil,
        attributes: Range<Int> = 0..<0,
        text: Range<Int> = 0..<0,
        source: Range<Int>,
        isBlank: Bool = false,
        isVerbatim: Bool = false
    ) {
        guard nodes.count < limits.nodes else {
            stop(at: .limitReached(.nodes, value: limits.nodes))
            return
        }
        let index = nodes.count
        let content = kind == .element ? attributes : text
        spend(1)
        nodes.append(
            Node(
                kind: kind,
                name: name,
                parent: NodeID(parent ?? stack.last?.node ?? 0),
                subtreeEnd: NodeID(index + 1),
                content: UInt32(content.lowerBound)..<UInt32(content.upperBound),
                source: UInt32(source.lowerBound)..<UInt32(source.upperBound),
                isBlank: isBlank,
                isVerbatim: isVerbatim
            )
        )
    }

    /// Adds an element and leaves it open.
    mutating func open(
        _ name: NameID,
        traits: ElementTraits,
        attributes: Range<Int> = 0..<0,
        source: Range<Int>
    ) {
        append(.element, name: name, attributes: attributes, source: source)
        if isFull { return }
        stack.append(OpenElement(node: nodes.count - 1, name: name, traits: traits))
        if name == .p { openParagraphs += 1 }
        if traits.contains(.foreignRoot) { openForeignRoots += 1 }
    }

    /// Closes the open elements from the one at `depth` of the stack inwards.
    ///
    /// Elements around them whose end tag was met before are closed as well.
    mutating func close(to depth: Int) {
        flushText()
        let end = NodeID(nodes.count)
        while stack.count > depth || current.isEnded {
            guard let element = stack.popLast() else { return }
            nodes[element.node].subtreeEnd = end
            if element.name == .p { openParagraphs -= 1 }
            if element.traits.contains(.foreignRoot) { openForeignRoots -= 1 }
        }
        flattened.removeAll(keepingCapacity: true)
    }

    /// Closes everything; nothing may be added afterwards.
    mutating func finish() {
        flushText()
        let end = NodeID(nodes.count)
        for element in stack { nodes[element.node].subtreeEnd = end }
        stack.removeAll()
    }
}

extension UInt8 {
    /// Whether the byte is white space in HTML: space, tab, LF, FF, CR.
    var isHTMLSpace: Bool {
        self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C
    }

    /// Whether the byte is an ASCII letter.
    var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
}
