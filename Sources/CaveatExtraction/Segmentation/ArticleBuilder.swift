internal import CaveatHTML
internal import CaveatModel

/// Puts an article together from its blocks and what was decided about them.
struct ArticleBuilder {
    /// The blocks of the page, metadata included.
    private(set) var outline: Segmentation
    /// What was decided about the blocks.
    private(set) var classification: Classification
    /// The languages of its text.
    let languages: ArticleLanguages
    /// What the page says about itself.
    let metadata: ArticleMetadata
    /// What kind of page it is.
    let judgement: KindJudgement
    /// What of the page is not read.
    let shortfalls: [Shortfall]

    /// Puts the article together.
    ///
    /// The blocks come last, when the tree of the page has gone: both are large.
    ///
    /// - Parameters:
    ///   - page: the parsed page, which nobody else should hold.
    ///   - keepsSignals: whether the article tells what was counted in its blocks.
    /// - Returns: the article.
    consuming func article(of page: consuming Page, keepsSignals: Bool) -> Article {
        let signals = keepsSignals ? signals : []
        classification.dropEvidence()
        let source = page.source
        let (elements, targets) = elementsAndTargets(of: page)
        _ = consume page
        outline.elements = []
        var grounds = GroundsPool(languages: outline.languages)
        var blocks: [Block] = []
        blocks.reserveCapacity(outline.blocks.count)
        for index in outline.blocks.indices {
            blocks.append(block(index, of: source, targets, &grounds))
        }
        return Article(
            source: source,
            text: outline.text,
            map: outline.map,
            elements: elements,
            blocks: blocks,
            metadata: metadata,
            shortfalls: shortfalls,
            judgement: judgement,
            container: outline.isPlainText ? nil : classification.container.map { ElementID($0) },
            signals: signals
        )
    }

    private func block(
        _ index: Int,
        of source: SourceText,
        _ targets: [String],
        _ grounds: inout GroundsPool
    ) -> Block {
        let raw = outline.blocks[index]
        let isOfPage = index < classification.decisions.count
        let decision =
            isOfPage
            ? classification.decisions[index]
            : BlockClassifier.Decision(
                disposition: .removed(.hidden),
                reason: .other(Self.name(of: raw.origin))
            )
        return Block(
            id: BlockID(index),
            span: ArticleSpan(Int(raw.text.lowerBound)..<Int(raw.text.upperBound)),
            source: source.sourceRange(
                of: Int(raw.source.lowerBound)..<Int(raw.source.upperBound)
            ),
            disposition: decision.disposition,
            grounds: grounds.grounds(
                decision.reason,
                language: raw.language,
                detectedLanguage: languages.strangers[index]
            ),
            decidingElement: decision.element >= 0 && !outline.isPlainText
                ? ElementID(Int(decision.element)) : nil,
            zone: zone(of: raw, index, decision.disposition),
            origin: raw.origin,
            element: raw.element >= 0 && !outline.isPlainText
                ? ElementID(Int(raw.element)) : nil,
            level: Int(raw.level),
            links: links(of: raw, targets)
        )
    }

    /// What a block that the page does not show is, in a few words.
    private static func name(of origin: BlockOrigin) -> String {
        switch origin {
        case .meta: "meta tag"
        case .scriptData: "data in a script"
        default: "structured data"
        }
    }

    /// What was counted in each block.
    private var signals: [BlockSignals?] { outline.blocks.indices.map { signals(of: $0) } }

    private func signals(of index: Int) -> BlockSignals? {
        let raw = outline.blocks[index]
        guard raw.origin == .text, index < classification.features.count else { return nil }
        let features = classification.features[index]
        return BlockSignals(
            letters: Int(features.length),
            linkDensity: features.linkDensity,
            prose: features.proseScore(form: raw.form),
            isInsideArticle: classification.isInside[index]
        )
    }

    private func zone(of raw: RawBlock, _ index: Int, _ disposition: Disposition) -> Zone {
        switch raw.origin {
        case .meta, .structuredData: return .metadata
        case .attribute, .comment, .code, .scriptData: return .hidden
        case .text: break
        }
        guard raw.element >= 0 else { return .body }
        let zone = classification.zones[Int(raw.element)]
        guard zone == .body, !classification.isInside[index],
            case .removed(let category) = disposition
        else { return zone }
        return switch category {
        case .banner: .banner
        case .navigation: .navigation
        case .related: .aside
        case .footer: .footer
        default: zone
        }
    }

    private func links(of block: RawBlock, _ targets: [String]) -> [Link] {
        guard let first = block.links.first else { return [] }
        // Most lines with links are one, for which no room has to be made.
        var links = [link(first, targets)]
        guard block.links.count > 1 else { return links }
        links.reserveCapacity(block.links.count)
        for index in block.links.dropFirst() { links.append(link(index, targets)) }
        return links
    }

    private func link(_ index: UInt32, _ targets: [String]) -> Link {
        let text = outline.links[Int(index)].text
        return Link(
            span: ArticleSpan(Int(text.lowerBound)..<Int(text.upperBound)),
            target: targets[Int(index)]
        )
    }

    /// The elements, and where each link leads.
    private func elementsAndTargets(of page: borrowing Page) -> (ArticleElements, [String]) {
        let page = copy page
        var values = ValueStrings(page)
        let targets = outline.links.map {
            values.string(of: .href, in: NodeID(Int($0.node))) ?? ""
        }
        return (elements(of: page, &values), targets)
    }

    private func elements(of page: Page, _ values: inout ValueStrings) -> ArticleElements {
        guard !outline.isPlainText else { return [] }
        let ordinals = SiblingOrdinals(page, of: outline.elements)
        let numbers = ListNumbers(page)
        var elements: [ArticleElements.Entry] = []
        elements.reserveCapacity(outline.elements.count)
        // One reference each for all elements.
        let (nodes, attributes) = (page.nodes, page.attributes)
        for element in outline.elements {
            let id = NodeID(Int(element.node))
            var identifier: Int?
            var classes: Int?
            for position in nodes[id.index].attributes {
                let attribute = attributes[Int(position)]
                switch attribute.name {
                case .id where identifier == nil: identifier = values.newNumber(at: attribute.value)
                case .class where classes == nil: classes = values.number(at: attribute.value)
                default: break
                }
            }
            elements.append(
                ArticleElements.Entry(
                    parent: element.parent >= 0 ? ElementID(Int(element.parent)) : nil,
                    name: element.name.rawValue,
                    ordinal: ordinals.ordinal(of: id),
                    identifier: identifier,
                    classes: classes,
                    number: element.name == .li ? numbers.number(of: id) : nil
                )
            )
        }
        return ArticleElements(elements, names: page.names.spellings, values: values.strings)
    }
}
