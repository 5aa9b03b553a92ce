internal import CaveatHTML
internal import CaveatModel

/// Cuts a page into blocks in one flat walk over its nodes.
///
/// A block ends where a block-level element begins or ends, or where two line breaks follow each
/// other. What stands inside a running line without being part of it (attributes, comments, hidden
/// words) waits until the block around it is closed, so that it never splits a sentence.
struct Segmenter {
    /// What holds for the text at a place of the page.
    struct Context {
        /// What the markup says the text is.
        var form = BlockForm.plain
        /// Level of a heading or depth of a list item.
        var level: UInt8 = 0
        /// How many lists are open.
        var listDepth: UInt8 = 0
        /// The index of the declared language.
        var language: UInt16 = 0
        /// By what the text is hidden.
        var hiding = Hiding.none
        /// Whether a drawing is around, in which a title is no title of the page.
        var isInDrawing = false
        /// Whether white space is kept.
        var isPreformatted = false
        /// Whether the rows of the table around are read as rows.
        var isDataTable = false
        /// Whether a row of data is open, in which elements do not begin blocks.
        var isInRow = false
        /// The node of the link around; -1 for none.
        var link: Int32 = -1
    }

    /// An open element whose end matters.
    private struct Frame {
        let end: Int
        let outer: Context
        let closesBlock: Bool
        let closesLink: Bool
    }

    /// Something that waits for the open block to be closed.
    enum Deferred {
        /// The value of an element's attribute.
        case attribute(node: Int, name: NameID)
        /// A comment.
        case comment(node: Int)
        /// A script or a style sheet.
        case code(node: Int)
        /// A hidden element and all in it.
        case subtree(node: Int)
    }

    /// The page that is cut.
    let page: Page
    /// The text so far.
    var out = TextAssembler()
    /// The blocks so far.
    var blocks: [RawBlock] = []
    /// The links so far.
    var links: [RawLink] = []
    /// The elements that hold blocks so far.
    var elements: [OutlineElement] = []
    /// The declared languages so far; the first entry stands for none.
    var languages: [LanguageTag?] = [nil]
    /// The nodes that may hold metadata: `title`, `meta`, scripts.
    var metadataNodes: [Int] = []
    /// What class and id values of this page mean.
    var catalog: ClassCatalog

    /// What each name of the page means to the walk.
    let traits: [TagTraits]
    /// The id of the attribute `style`; nil when no element of the page has one.
    let styleName: NameID?
    /// The element of each node in ``elements``; -1 for none.
    var elementOfNode: [Int32]
    /// By what each node is hidden.
    var hidingOfNode: [Hiding]
    /// What holds at the place of the walk.
    ///
    /// A member, since it would be put together and taken apart again for each call with a node.
    var context = Context()
    /// What waits for the open block to be closed.
    var deferred: [Deferred] = []
    /// What holds for the open block.
    var blockContext = Context()
    /// The innermost node around all of its text.
    var blockNode = 0
    /// The first of its links.
    var linkStart = 0
    /// The line breaks since its last text.
    var breakCount = 0
    /// Where the last of them stands in the source.
    var breakOrigin = 0..<0
    /// The spellings of the languages in the text of the page.
    var languageValues: [Range<Int>] = [0..<0]
    /// How long captions and controls are; counted for the first one.
    lazy var formLength = FormLength(page)
    /// Whether the page's time was over before its end.
    var isCut: Bool { watch.isOver }
    private var watch: Deadline.Watch
    /// Where in the page's map the last text was found.
    var mapPlace = TextMap.Place()
    /// Room for the way up from a new element.
    var path: [Int] = []

    /// Languages that a page declares beyond this number are not told apart.
    static let mostLanguages = 256

    /// Pages from so many nodes on get room for the densest text at once: what is not written to takes no
    /// memory, and an array that grows takes half as much again.
    private static let largePage = 65_536

    /// Prepares to cut a page.
    init(page: Page, vocabularies: CompiledVocabularies, deadline: Deadline = .none) {
        self.page = page
        watch = deadline.watch(.extraction)
        catalog = ClassCatalog(vocabularies: vocabularies)
        traits = TagTraits.table(for: page.names)
        styleName = page.names.id(of: "style")
        elementOfNode = [Int32](repeating: -1, count: page.nodes.count)
        hidingOfNode = [Hiding](repeating: .none, count: page.nodes.count)
        out.reserveCapacity(page.text.count)
        let isLarge = page.nodes.count >= Self.largePage
        blocks.reserveCapacity(page.nodes.count / (isLarge ? 2 : 4))
        elements.reserveCapacity(page.nodes.count / (isLarge ? 2 : 3))
    }

    /// Cuts the whole page.
    mutating func segmentPage() {
        walk(0..<page.nodes.count, in: Context())
    }

    /// The segmentation so far.
    func finish() -> Segmentation {
        Segmentation(
            text: out.text,
            map: out.map,
            blocks: blocks,
            elements: elements,
            links: links,
            languages: languages,
            isPlainText: page.format == .plainText
        )
    }

    // MARK: The walk

    /// Cuts a range of nodes.
    mutating func walk(_ range: Range<Int>, in start: Context) {
        // One copy for all nodes: what is read of ``page`` itself is counted each time.
        let page = page
        let around = context
        defer { context = around }
        context = start
        var stack: [Frame] = []
        var index = range.lowerBound
        var steps = 0
        while index < range.upperBound, !isCut {
            steps &+= 1
            if steps == Self.stepsUnwatched {
                _ = watch.isOver(after: steps)
                steps = 0
            }
            while let top = stack.last, top.end <= index {
                leave(top)
                context = top.outer
                stack.removeLast()
            }
            let node = page.nodes[index]
            switch node.kind {
            case .document: index += 1
            case .text, .rawText:
                // Most white space stands between blocks.
                if out.hasText || !node.isBlank { appendText(at: index, of: page) }
                index += 1
            case .comment:
                emit(.comment(node: index))
                index += 1
            case .element:
                index = enter(node, at: index, &stack)
            }
        }
        _ = watch.isOver(after: steps)
        while let top = stack.popLast() {
            leave(top)
            context = top.outer
        }
        closeBlock()
    }

    /// As many nodes are taken up before the time is asked for.
    private static let stepsUnwatched = 64

    private mutating func leave(_ frame: Frame) {
        if frame.closesBlock { closeBlock() }
        if frame.closesLink {
            endLink(context.link)
            if frame.outer.link >= 0 { out.mark() }
        }
    }

    /// Takes up an element.
    ///
    /// - Returns: the index of the node to go on with.
    private mutating func enter(
        _ node: Node,
        at index: Int,
        _ stack: inout [Frame]
    ) -> Int {
        let trait = traits[Int(node.name.rawValue)]
        let end = node.subtreeEnd.index
        switch trait.flow {
        case .code:
            if node.name == .script { metadataNodes.append(index) }
            emit(.code(node: index))
            return end
        case .metadata where !context.isInDrawing:
            metadataNodes.append(index)
            return node.name == .title ? end : index + 1
        case .lineBreak:
            if context.isInRow {
                out.appendSpace(origin: range(node.source))
            } else if out.hasText {
                breakCount += 1
                breakOrigin = range(node.source)
            }
            return index + 1
        default: break
        }

        let outer = context
        var hiding = trait.hiding
        if hiding == .frameFallback, holdsPage(node, at: index) { hiding = .none }
        if !node.attributes.isEmpty {
            readAttributes(of: node, at: index, &hiding)
        }
        if hiding == .none, context.form == .paragraph, out.hasText, isHoverCard(node, at: index) {
            hiding = .hoverCard
        }
        if hiding == .screenReaderClass, out.hasText, isSeparator(index) { hiding = .none }
        if hiding != .none {
            hidingOfNode[index] = hiding
            if outer.hiding == .none {
                if out.hasText {
                    context = outer
                    deferred.append(.subtree(node: index))
                    if hiding != .rubyReading { out.appendSpace(origin: range(node.source)) }
                    return end
                }
                context.hiding = hiding
            }
        }
        if trait.hiding == .drawing { context.isInDrawing = true }
        let closesBlock = enterFlow(trait, node, at: index)
        let opensLink =
            node.name == .a
            && Self.leadsElsewhere(NodeID(index), of: page, from: context.form)
        if opensLink {
            if outer.link >= 0 { endLink(outer.link) }
            context.link = Int32(index)
            out.mark()
        }
        if closesBlock || opensLink || context.hiding != outer.hiding
            || context.language != outer.language || context.isDataTable != outer.isDataTable
            || context.isInDrawing != outer.isInDrawing
        {
            stack.append(
                Frame(end: end, outer: outer, closesBlock: closesBlock, closesLink: opensLink)
            )
        }
        return index + 1
    }

    /// Whether a frame holds the page that stands in its tag, and no text for browsers without frames.
    private func holdsPage(_ node: Node, at index: Int) -> Bool {
        index + 1 < node.subtreeEnd.index && page.nodes[index + 1].kind != .rawText
    }

    /// A range of the page as offsets.
    func range(_ range: Range<UInt32>) -> Range<Int> {
        Int(range.lowerBound)..<Int(range.upperBound)
    }
}
