internal import CaveatHTML
internal import CaveatModel
internal import CaveatText

/// Decides for each block whether it is kept, as what, and why.
///
/// The order of questions is the order of trust: what the page hides, what a vocabulary names, what
/// the structure says, what the text itself shows.
struct BlockClassifier {
    /// The parsed page.
    let page: Page
    /// Its blocks and elements.
    let outline: Segmentation
    /// What is counted in them.
    let evidence: PageEvidence
    /// What tags, classes and vocabularies say about the elements.
    let verdicts: ElementVerdicts
    /// The article's own column.
    let region: ArticleRegion
    /// The compiled vocabularies.
    let vocabularies: CompiledVocabularies
    /// Which vocabularies speak about the page, as a bit for each.
    let active: UInt64
    /// The pattern that each block's text matches; -1 for none.
    let phrases: [Int32]
    /// The block that holds the article's title.
    let headline: Int?
    /// The titles that the page declares.
    let titles: TitleMatch
    /// The first block of the region that is a long paragraph.
    let firstParagraph: Int
    /// What the headings of the region that are links stand over.
    let linkedHeadings: LinkedHeadings

    /// What became of a block, and why.
    struct Decision {
        /// Why.
        var reason: Reason
        /// What became of the block.
        var disposition: Disposition
        /// The element that decided; -1 when something else did.
        var element: Int32

        /// Makes a decision.
        init(disposition: Disposition, reason: Reason, element: Int32 = -1) {
            self.reason = reason
            self.disposition = disposition
            self.element = element
        }
    }

    /// Decides about all blocks.
    func decide() -> [Decision] {
        var decisions: [Decision] = []
        decisions.reserveCapacity(outline.blocks.count)
        let first = region.isInside.firstIndex(of: true) ?? 0
        let last = region.isInside.lastIndex(of: true) ?? 0
        for index in outline.blocks.indices {
            let position = index < first ? -1 : index > last ? 1 : 0
            decisions.append(decide(index, position: position))
        }
        if region.prose >= Self.smallArticle {
            LineFilters.apply(
                to: &decisions,
                outline,
                evidence,
                region,
                PlacedPhrases(vocabularies: vocabularies, active: active)
            )
        }
        return decisions
    }

    /// Decides about one block by itself.
    ///
    /// - Parameters:
    ///   - index: the block's index.
    ///   - position: -1 before the article, 1 after it, 0 between its first and last block.
    /// - Returns: the decision.
    private func decide(_ index: Int, position: Int) -> Decision {
        let block = outline.blocks[index]
        switch block.origin {
        case .code: return removed(.script, .element("script"))
        case .attribute: return removed(.hidden, .other("attribute"))
        case .comment: return removed(.hidden, .other("comment"))
        case .meta, .structuredData, .scriptData: return removed(.hidden, .other("metadata"))
        case .text: break
        }
        if block.element >= 0, verdicts.hiding(of: block.element) != .none {
            return Decision(
                disposition: .removed(.hidden),
                reason: .hidden(by: verdicts.hiding(of: block.element).name),
                element: verdicts.hider(of: block.element, in: outline)
            )
        }
        if index == headline { return kept(.headline, .other("the page's title")) }
        if phrases[index] >= 0 { return byPhrase(index) }
        if !region.isHinted[index], let verdict = verdict(on: block) {
            switch verdict.disposition {
            case .removed:
                return Decision(
                    disposition: verdict.disposition,
                    reason: verdict.reason,
                    element: verdict.element
                )
            case .kept(let role):
                return Decision(
                    disposition: .kept(role == .paragraph ? self.role(of: index) : role),
                    reason: verdict.reason,
                    element: verdict.element
                )
            }
        }
        if block.form == .control { return removed(.form, .element("control")) }
        guard region.isInside[index] else { return outside(index, position: position) }
        return inside(index)
    }

    /// What tags, classes and vocabularies say about a block's elements; nil for what they call a
    /// caption although it holds more than one.
    private func verdict(on block: RawBlock) -> ElementVerdicts.Verdict? {
        guard let verdict = verdicts.verdict(on: block.element) else { return nil }
        if verdict.disposition == .kept(.caption), verdict.element >= 0,
            !mayBeCaption(outline.elements[Int(verdict.element)])
        {
            return nil
        }
        return verdict
    }

    private func byPhrase(_ index: Int) -> Decision {
        let pattern = vocabularies.patterns[Int(phrases[index])]
        let reason = Reason.phrase(
            vocabulary: vocabularies.names[pattern.vocabulary],
            entry: pattern.spelling
        )
        guard let disposition = pattern.disposition else { return inside(index) }
        return Decision(disposition: disposition, reason: reason)
    }

    private func outside(_ index: Int, position: Int) -> Decision {
        let features = evidence.features[index]
        // A headline that stands apart from the article's column is inside it all the same.
        let isAbove = position < 0 || position == 0 && index < firstParagraph
        if isAbove, let headline, index > headline, let decision = aboutArticle(index) {
            return decision
        }
        let isLinks = features.linkDensity > 0.5
        let category: RemovalCategory =
            if position < 0 { isLinks ? .navigation : .banner } else if position > 0 {
                isLinks ? .related : .footer
            } else { .related }
        return removed(category, .outsideArticle)
    }

    private func inside(_ index: Int) -> Decision {
        let block = outline.blocks[index]
        let features = evidence.features[index]
        let cues = cues(at: index)
        if let decision = aboutArticle(index) { return decision }
        if cues.contains(.caption) || block.form == .caption || isInFigure(index)
            || isBesideImage(index) || isInPicture(index)
        {
            return kept(.caption, .other("text of a figure"))
        }
        let range = Int(block.text.lowerBound)..<Int(block.text.upperBound)
        if block.form == .heading || features.length < 300, index != headline,
            features.length >= 12, titles.matches(outline.text.span, range)
        {
            return removed(.banner, .duplicate)
        }
        if let decision = opening(index) ?? aboveHeadline(index) { return decision }
        if block.form != .preformatted, isMarkup(range) {
            return removed(.script, .other("markup as text"))
        }
        let density = features.linkDensity
        if density == 0, isAddress(range) { return removed(.hidden, .other("an address")) }
        switch block.form {
        case .paragraph, .plain, .quote:
            if density > 0.85, features.length < 250, !(features.endsSentence && density < 0.9),
                !isSource(index)
            {
                return removed(.related, .linkDensity(Double(density)))
            }
            if isListOfTeasers(index) { return removed(.related, .linkDensity(Double(density))) }
        case .heading:
            if density > 0.85, features.length > 20, block.level > 1, !linkedHeadings.areSections {
                return removed(.related, .linkDensity(Double(density)))
            }
        case .listItem, .row:
            if density > 0.75, let list = linkList(around: index) {
                return Decision(
                    disposition: .removed(.related),
                    reason: .linkDensity(Double(density)),
                    element: list
                )
            }
        case .preformatted, .caption, .control: break
        }
        if block.form == .plain, features.length < Self.shortest, !features.endsSentence,
            features.prose == 0, region.prose >= Self.smallArticle
        {
            return removed(.navigation, .score(Double(features.length), threshold: 20))
        }
        return kept(role(of: index), .insideArticle)
    }

    /// What a short line says about the article, if its class tells: author, date or credit.
    private func aboutArticle(_ index: Int) -> Decision? {
        guard outline.blocks[index].form != .heading else { return nil }
        let cues = cues(at: index)
        let length = evidence.features[index].length
        if !cues.isDisjoint(with: [.byline, .biography]), length < 120 {
            return kept(.byline, .other("class names the author"))
        }
        if cues.contains(.dateline), length < 80 {
            return kept(.dateline, .other("class names the date"))
        }
        if cues.contains(.credit), length < 160 {
            return kept(.credit, .other("class names a credit"))
        }
        return nil
    }

    /// With less prose than this, every line of the article counts: nothing is dropped for being short.
    private static let smallArticle: Float = 2
    /// A line of a container shorter than this, in letters, is a label and not a sentence.
    private static let shortest: Int32 = 20

    /// The number of blocks at the article's beginning among which bylines and dates are looked for.
    private static let openingBlocks = 60

    /// A byline or a date that only its words tell, above the article's first paragraph.
    private func opening(_ index: Int) -> Decision? {
        let features = evidence.features[index]
        guard index <= firstParagraph, index >= firstParagraph - Self.openingBlocks else {
            return nil
        }
        if let headline, index > headline, features.length >= 20, cues(at: index).contains(.lead) {
            return kept(.lead, .other("class names the standfirst"))
        }
        guard index < firstParagraph, features.length < 90, !features.endsSentence else {
            return nil
        }
        let range = outline.range(of: index)
        if Byline.isByline(outline.text.span, range, vocabularies.words) {
            return kept(.byline, .other("names the author"))
        }
        if Byline.isDate(outline.text.span, range), features.length < 70 {
            return kept(.dateline, .other("a date"))
        }
        if ASCII.isDigit(outline.text[range.lowerBound]),
            Byline.labelCount(outline.text.span, range) > 1
        {
            return kept(.dateline, .other("a date and labels"))
        }
        return nil
    }

    /// The way to the article that stands above its title: sections as headings, marks between them.
    private func aboveHeadline(_ index: Int) -> Decision? {
        guard let headline, index < headline else { return nil }
        let features = evidence.features[index]
        let isWay = outline.blocks[index].form == .heading && features.linkDensity > 0.85
        guard isWay || Letters.areNone(in: outline.text.span, outline.range(of: index)) else {
            return nil
        }
        return removed(.navigation, .linkDensity(Double(features.linkDensity)))
    }

    /// The list around a block when it is mostly links, -1 for a line of links without a list.
    private func linkList(around index: Int) -> Int32? {
        var element = Int(outline.blocks[index].element)
        while element >= 0 {
            switch outline.elements[element].name {
            case .ul, .ol, .table, .dl:
                return evidence.linkDensity(of: outline.elements[element].blocks) > 0.6
                    ? Int32(element) : nil
            default: element = Int(outline.elements[element].parent)
            }
        }
        return -1
    }

    /// The hints of the elements close around a block.
    private func cues(at index: Int) -> CueSet {
        var element = Int(outline.blocks[index].element)
        var cues: CueSet = []
        var steps = 0
        while element >= 0, steps < 4 {
            // An element with much more in it says nothing about this block.
            let length = evidence.length(of: outline.elements[element].blocks)
            guard length <= evidence.features[index].length + 150 else { break }
            let around = outline.elements[element]
            var words = around.cues.words
            // What holds a heading and the text under it is no caption.
            if around.blocks.contains(where: { outline.blocks[$0].form == .heading }) {
                words.remove(.caption)
            }
            cues.formUnion(words)
            element = Int(around.parent)
            steps += 1
        }
        return cues
    }

    private func role(of index: Int) -> BlockRole {
        switch outline.blocks[index].form {
        case .plain, .paragraph, .control: .paragraph
        case .heading: .heading
        case .listItem: .listItem
        case .quote: .quote
        case .preformatted: .preformatted
        case .caption: .caption
        case .row: .table
        }
    }

    private func kept(_ role: BlockRole, _ reason: Reason) -> Decision {
        Decision(disposition: .kept(role), reason: reason)
    }

    private func removed(_ category: RemovalCategory, _ reason: Reason) -> Decision {
        Decision(disposition: .removed(category), reason: reason)
    }
}
