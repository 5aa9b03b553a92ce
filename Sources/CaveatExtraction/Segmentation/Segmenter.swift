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

    private let traits: [TagTraits]
    /// The element of each node in ``elements``; -1 for none.
    var elementOfNode: [Int32]
    /// By what each node is hidden.
    var hidingOfNode: [Hiding]
    /// What waits for the open block to be closed.
    var deferred: [Deferred] = []
    private var blockContext = Context()
    private var blockNode = 0
    private var linkStart = 0
    private var breakCount = 0
    private var breakOrigin = 0..<0
    /// The spellings of the languages in the text of the page.
    var languageValues: [Range<Int>] = [0..<0]
    /// How long captions and controls are; counted for the first one.
    private lazy var formLength = FormLength(page)
    /// Whether the page's time was over before its end.
    var isCut: Bool { watch.isOver }
    private var watch: Deadline.Watch
    /// Room for the way up from a new element.
    var path: [Int] = []

    /// Languages that a page declares beyond this number are not told apart.
    static let mostLanguages = 256

    /// Prepares to cut a page.
    init(page: Page, vocabularies: CompiledVocabularies, deadline: Deadline = .none) {
        self.page = page
        watch = deadline.watch(.extraction)
        catalog = ClassCatalog(vocabularies: vocabularies)
        traits = TagTraits.table(for: page.names)
        elementOfNode = [Int32](repeating: -1, count: page.nodes.count)
        hidingOfNode = [Hiding](repeating: .none, count: page.nodes.count)
        out.reserveCapacity(page.text.count)
        blocks.reserveCapacity(page.nodes.count / 4)
        elements.reserveCapacity(page.nodes.count / 3)
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
        var stack: [Frame] = []
        var context = start
        var index = range.lowerBound
        while index < range.upperBound, !watch.isOver(after: 1) {
            while let top = stack.last, top.end <= index {
                leave(top, context)
                context = top.outer
                stack.removeLast()
            }
            let node = page.nodes[index]
            switch node.kind {
            case .document: index += 1
            case .text, .rawText:
                appendText(node, at: index, in: context)
                index += 1
            case .comment:
                emit(.comment(node: index), in: context)
                index += 1
            case .element:
                index = enter(node, at: index, &context, &stack)
            }
        }
        while let top = stack.popLast() {
            leave(top, context)
            context = top.outer
        }
        closeBlock(in: context)
    }

    private mutating func leave(_ frame: Frame, _ context: Context) {
        if frame.closesBlock { closeBlock(in: context) }
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
        _ context: inout Context,
        _ stack: inout [Frame]
    ) -> Int {
        let trait = traits[Int(node.name.rawValue)]
        let end = node.subtreeEnd.index
        switch trait.flow {
        case .code:
            if node.name == .script { metadataNodes.append(index) }
            emit(.code(node: index), in: context)
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
        if !node.attributes.isEmpty {
            readAttributes(of: node, at: index, &context, &hiding)
        }
        if hiding == .none, out.hasText, isHoverCard(node, at: index, in: context) {
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
        let closesBlock = enterFlow(trait, node, at: index, &context)
        let opensLink = node.name == .a && leadsElsewhere(index, from: context.form)
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

    /// Whether an element holds a few marks and no letter: the colon between a kicker and a title.
    private func isSeparator(_ node: Int) -> Bool {
        var count = 0
        for index in page.descendants(of: NodeID(node)) {
            for byte in page.text[range(page.nodes[index].text)] {
                guard byte < 0x30 || (0x3A...0x3F).contains(byte) else { return false }
                count += 1
            }
        }
        return count > 0 && count <= Self.longestSeparator
    }

    /// The most bytes that stand between a kicker and a title.
    private static let longestSeparator = 4

    /// Whether an anchor is a link; a heading that leads to a place on its own page is none.
    private func leadsElsewhere(_ node: Int, from form: BlockForm) -> Bool {
        guard let address = page.value(of: .href, in: NodeID(node)) else { return false }
        return form != .heading || address.first != 0x23
    }

    /// Whether an element stands right behind a link and holds more of them: a card that appears over a
    /// name while the pointer rests on it.
    private func isHoverCard(_ node: Node, at index: Int, in context: Context) -> Bool {
        guard node.name == .span || node.name == .div, context.form == .paragraph,
            links.count > linkStart, let last = links.last,
            Int(last.text.upperBound) == out.text.count
        else { return false }
        return page.descendants(of: NodeID(index)).prefix(Self.longestWord)
            .count { page.nodes[$0].name == .a } > 1
    }

    /// Ends the open block if the element begins a new one, and sets the form of what follows.
    ///
    /// - Returns: whether the element also ends a block where it ends.
    private mutating func enterFlow(
        _ trait: TagTraits,
        _ node: Node,
        at index: Int,
        _ context: inout Context
    ) -> Bool {
        switch trait.flow {
        case .inline, .void, .code, .metadata, .lineBreak:
            // A hidden word in a line is a block of its own.
            return context.hiding != .none && hidingOfNode[index] != .none
        case .table:
            if context.isInRow { break }
            closeBlock(in: context)
            context.isDataTable = TableShape.isData(page, table: NodeID(index))
            return true
        case .row where context.isDataTable:
            if context.isInRow { break }
            closeBlock(in: context)
            context.form = .row
            context.isInRow = true
            return true
        case .cell where context.isInRow:
            out.appendBreak(0x09, origin: range(node.source))
            return false
        case .block where isWord(index):
            return context.hiding != .none && hidingOfNode[index] != .none
        case .row, .cell, .block: break
        }
        if context.isInRow {
            out.appendSpace(origin: range(node.source))
            return false
        }
        closeBlock(in: context)
        if let form = trait.form, isShortEnough(node, at: index, for: form) {
            let isSticky = context.form != .plain && context.form != .paragraph
            if trait.overridesForm || !isSticky { context.form = form }
            switch form {
            case .heading: context.level = UInt8(node.name.rawValue - NameID.h1.rawValue + 1)
            case .listItem: context.level = max(1, context.listDepth)
            case .preformatted: context.isPreformatted = true
            default: break
            }
        } else if node.name == .ul || node.name == .ol || node.name == .dl {
            if context.listDepth < .max { context.listDepth += 1 }
        }
        return true
    }

    /// Whether an element that is to hold a caption or a control holds no more than that.
    private mutating func isShortEnough(
        _ node: Node,
        at index: Int,
        for form: BlockForm
    ) -> Bool {
        switch form {
        case .caption, .control: formLength.admits(node.name, index..<node.subtreeEnd.index)
        default: true
        }
    }

    /// The most nodes in an element that is a word of a sentence.
    private static let longestWord = 64

    /// Whether a custom element stands between text and text of one parent and holds no block.
    private func isWord(_ index: Int) -> Bool {
        let node = page.nodes[index]
        let end = node.subtreeEnd.index
        guard Int(node.name.rawValue) >= TagTraits.knownCount, out.hasText,
            end - index <= Self.longestWord, end < page.nodes.count,
            page.nodes[end].kind == .text, page.nodes[end].parent == node.parent,
            !Whitespace.fills(page.text.span, range(page.nodes[end].text))
        else { return false }
        return (index + 1..<end).allSatisfy { inner in
            guard page.nodes[inner].kind == .element else { return true }
            switch traits[Int(page.nodes[inner].name.rawValue)].flow {
            case .inline, .void, .code: return true
            case .block, .lineBreak, .table, .row, .cell, .metadata: return false
            }
        }
    }

    // MARK: Text

    private mutating func appendText(_ node: Node, at index: Int, in context: Context) {
        let range = range(node.text)
        let isBlank = Whitespace.fills(page.text.span, range)
        guard out.hasText || !isBlank else { return }
        if breakCount > 0, !isBlank {
            if breakCount > 1, !context.isPreformatted {
                closeBlock(in: context)
            } else {
                out.appendBreak(0x0A, origin: breakOrigin)
            }
            breakCount = 0
        }
        if !out.hasText {
            blockContext = context
            blockNode = node.parent.index
            linkStart = links.count
        } else if !isBlank {
            while page.nodes[blockNode].subtreeEnd.index <= index {
                blockNode = page.nodes[blockNode].parent.index
            }
            if context.link >= 0 { separateLinks(context.link) }
        }
        copy(range, isPreformatted: context.isPreformatted)
    }

    /// Asks for a space between a link that has just ended and another one that begins.
    ///
    /// Menus set link beside link without white space and leave the distance to a style sheet. Two
    /// links to one place are a word that an editor has cut in two.
    private mutating func separateLinks(_ link: Int32) {
        guard links.count > linkStart, let last = links.last,
            Int(last.text.upperBound) == out.text.count, last.node != UInt32(link)
        else { return }
        let node = NodeID(Int(link))
        guard page.value(of: .href, in: node) != page.value(of: .href, in: NodeID(Int(last.node)))
        else { return }
        out.appendSpace(origin: range(page[node].source))
    }

    /// Copies a range of the page's text with its way back to the source.
    mutating func copy(_ range: Range<Int>, isPreformatted: Bool = false) {
        let text = page.text
        let map = page.map
        map.forEachRun(in: range) { run, origin, replaced in
            if let replaced {
                out.appendReplacement(text[run], origin: origin..<origin + replaced)
            } else if isPreformatted {
                out.appendVerbatim(text[run], origin: origin)
            } else {
                out.appendCopy(text, run, origin: origin)
            }
        }
    }

    private mutating func endLink(_ node: Int32) {
        guard let start = out.markedOffset, start >= out.blockStart, out.text.count > start else {
            out.unmark()
            return
        }
        out.unmark()
        links.append(
            RawLink(text: UInt32(start)..<UInt32(out.text.count), node: UInt32(max(0, node)))
        )
    }

    private mutating func closeBlock(in context: Context) {
        breakCount = 0
        if out.hasText {
            if context.link >= 0 { endLink(context.link) }
            let element = outline(of: blockNode)
            appendBlock(
                element: element,
                origin: .text,
                context: blockContext,
                links: UInt32(linkStart)..<UInt32(links.count)
            )
        }
        guard !deferred.isEmpty else {
            if context.link >= 0 { out.mark() }
            return
        }
        let waiting = deferred
        deferred = []
        for item in waiting { emitNow(item, in: context) }
        if context.link >= 0 { out.mark() }
    }

    /// Files the text since the last block as a block.
    mutating func appendBlock(
        element: Int32,
        origin: BlockOrigin,
        context: Context,
        links: Range<UInt32>
    ) {
        let source = out.origin
        guard let text = out.closeBlock() else { return }
        blocks.append(
            RawBlock(
                text: UInt32(text.lowerBound)..<UInt32(text.upperBound),
                source: UInt32(source.lowerBound)..<UInt32(source.upperBound),
                element: element,
                origin: origin,
                form: context.form,
                level: context.level,
                language: context.language,
                links: links
            )
        )
    }

    /// A range of the page as offsets.
    func range(_ range: Range<UInt32>) -> Range<Int> {
        Int(range.lowerBound)..<Int(range.upperBound)
    }
}
