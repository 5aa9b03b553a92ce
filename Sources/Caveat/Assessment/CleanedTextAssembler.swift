internal import CaveatModel

/// Puts together the text that is left when the boilerplate is gone and every warning stands.
///
/// Detect, then clean: a warning in a footer, a dialogue or an attribute was set aside with its
/// surroundings. Here it comes back, below the article and under a heading of its own.
struct CleanedTextAssembler {
    /// The heading over warnings that stood outside the article.
    static let heading = "Warnings found outside the article"

    /// Longest removed block, in bytes, that is brought back whole; of a longer one, such as the
    /// article's copy in structured data, only the evidence comes back.
    static let longestWholeBlock = 2_000
    /// Most blocks that a box around a warning may hold for all of it to come back.
    static let largestBox = 6

    private let article: Article
    /// The roles that the text holds, a bit for each.
    private let roles: UInt32
    private let warnings: Set<BlockID>
    private let evidence: [BlockID: [ArticleSpan]]
    private var text: [UInt8] = []
    private var passages: [Passage] = []

    /// Assembles the cleaned text of an article in which these findings were made.
    static func assemble(
        _ article: Article,
        findings: [Finding],
        selection: TextSelection
    ) -> CleanedText {
        var assembler = CleanedTextAssembler(article, findings: findings, selection: selection)
        assembler.appendArticle()
        assembler.appendSetAsideWarnings()
        return CleanedText(text: assembler.text, passages: assembler.passages)
    }

    private init(_ article: Article, findings: [Finding], selection: TextSelection) {
        self.article = article
        roles = selection.roles.reduce(0) { $0 | 1 << $1.place }
        var evidence: [BlockID: [ArticleSpan]] = [:]
        var warnings: Set<BlockID> = []
        for finding in findings where finding.kind.isWarning {
            for piece in finding.evidence {
                evidence[piece.block, default: []].append(piece.span)
                warnings.insert(piece.block)
            }
            warnings.formUnion(Self.blocksBetween(finding.evidence, of: article))
        }
        self.evidence = evidence
        self.warnings = warnings
    }

    /// The blocks between neighbouring pieces of evidence: a warning's middle paragraphs.
    private static func blocksBetween(_ evidence: [Evidence], of article: Article) -> [BlockID] {
        zip(evidence, evidence.dropFirst()).flatMap { first, second -> [BlockID] in
            let (low, high) = (first.block.index, second.block.index)
            guard low < high, high - low <= largestBox else { return [] }
            return (low + 1..<high).map(BlockID.init)
        }
    }

    private mutating func appendArticle() {
        reserveRoom()
        for index in article.blocks.indices {
            guard let role = role(ofBlockAt: index) else { continue }
            append(article.blocks[index].span, of: article.blocks[index], role: role)
        }
    }

    /// What a block is to the cleaned text of the article; nil for one that is no part of it.
    private func role(ofBlockAt index: Int) -> BlockRole? {
        guard case .kept(let role) = article.blocks[index].disposition,
            !article.blocks[index].span.isEmpty
        else { return nil }
        if !warnings.isEmpty, warnings.contains(BlockID(index)) { return .notice }
        return roles >> role.place & 1 == 1 ? role : nil
    }

    /// Makes room for the article, so that nothing of it is held twice while an array grows.
    private mutating func reserveRoom() {
        var count = 0
        var byteCount = 0
        for index in article.blocks.indices where role(ofBlockAt: index) != nil {
            count += 1
            // The line feeds before the next one too.
            byteCount += article.blocks[index].span.count + 2
        }
        passages.reserveCapacity(count)
        text.reserveCapacity(byteCount)
    }

    private mutating func appendSetAsideWarnings() {
        let blocks = setAsideBlocks()
        guard !blocks.isEmpty else { return }
        var seen = RepeatedText()
        for passage in passages { _ = seen.add(text[passage.span.range]) }
        var isUnderHeading = false
        for block in blocks {
            for span in returningSpans(of: block) where seen.add(article.text[span.range]) {
                if !isUnderHeading {
                    appendHeading()
                    isUnderHeading = true
                }
                append(span, of: block, role: .notice)
            }
        }
    }

    /// Removed blocks that carry a warning, together with the rest of the small box around them.
    private func setAsideBlocks() -> [Block] {
        var ids = warnings.filter { article[$0].isRemoved && !article[$0].span.isEmpty }
        for id in ids where article[id].origin == .text {
            guard let element = article[id].element,
                let box = article.elements.parent(of: element)
            else { continue }
            let neighbours = blocks(in: box, around: id)
            if neighbours.count <= Self.largestBox { ids.formUnion(neighbours) }
        }
        return ids.sorted().map { article[$0] }
    }

    /// The removed text blocks around one that stand directly in a box or in a child of it.
    private func blocks(in box: ElementID, around id: BlockID) -> [BlockID] {
        func stands(_ block: Block) -> Bool {
            guard block.origin == .text, block.isRemoved, let element = block.element else {
                return false
            }
            return element == box || article.elements.parent(of: element) == box
        }
        // One more than a small box has tells that it is none.
        let most = Self.largestBox + 1
        let before = article.blocks[..<id.index].suffix(most).reversed().prefix { stands($0) }
        let after = article.blocks[(id.index + 1)...].prefix(most).prefix { stands($0) }
        return before.map(\.id) + after.map(\.id)
    }

    /// What of a removed block comes back: all of a short one, the evidence of a long one.
    private func returningSpans(of block: Block) -> [ArticleSpan] {
        let isWhole = block.origin == .text && block.span.count <= Self.longestWholeBlock
        return isWhole ? [block.span] : evidence[block.id] ?? []
    }

    private mutating func appendHeading() {
        separate(from: .heading)
        let start = text.count
        text.append(contentsOf: Self.heading.utf8)
        passages.append(
            Passage(
                block: nil,
                article: nil,
                span: TextSpan(start..<text.count),
                role: .heading,
                level: 2
            )
        )
    }

    private mutating func append(_ span: ArticleSpan, of block: Block, role: BlockRole) {
        separate(from: role)
        let start = text.count
        text.append(contentsOf: article.text[span.range])
        passages.append(
            Passage(
                block: block.id,
                article: span,
                span: TextSpan(start..<text.count),
                role: role,
                level: block.level
            )
        )
    }

    /// Ends the last passage: one line feed inside a list or a table, an empty line elsewhere.
    private mutating func separate(from role: BlockRole) {
        guard let last = passages.last else { return }
        let isTight = role.isTight && last.role == role
        text.append(0x0A)
        if !isTight { text.append(0x0A) }
    }
}

extension BlockRole {
    /// The place of its bit in a set of roles: roles with texts for raw values are slow to hash and compare.
    fileprivate var place: UInt32 {
        switch self {
        case .headline: 0
        case .byline: 1
        case .dateline: 2
        case .lead: 3
        case .heading: 4
        case .paragraph: 5
        case .listItem: 6
        case .quote: 7
        case .table: 8
        case .preformatted: 9
        case .caption: 10
        case .credit: 11
        case .notice: 12
        }
    }

    /// Whether nothing but a line feed stands between two of them: in a list or a table.
    fileprivate var isTight: Bool {
        switch self {
        case .listItem, .table: true
        default: false
        }
    }
}
