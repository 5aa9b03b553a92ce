internal import CaveatHTML
internal import CaveatModel

/// Which blocks stand in the article's own column.
///
/// The region reaches wide: it starts from the element that holds most of the page's prose and
/// takes in what is split over the elements beside it. What does not belong there is dropped line
/// by line afterwards.
struct ArticleRegion {
    /// The element that was chosen; nil when the page has no element with prose.
    private(set) var container: Int?
    /// Whether each block stands in the region.
    private(set) var isInside: [Bool]
    /// Whether structured data holds each block that would otherwise be left out.
    private(set) var isHinted: [Bool]
    /// The prose of the container.
    private(set) var prose: Float = 0
    /// The prose of each element that is no furniture, as sums before each block.
    var scoreBefore: [Float]

    /// An element beside the path to the container joins the region when its prose is this share
    /// of its text, both in hundreds of letters.
    private static let joining: Float = 0.55

    /// Chooses the container and joins what belongs to it.
    init(
        _ page: Page,
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        _ verdicts: ElementVerdicts,
        headline: Int?,
        body: BodyHint?
    ) {
        isInside = [Bool](repeating: false, count: outline.blocks.count)
        isHinted = isInside
        var sums: [Float] = [0]
        sums.reserveCapacity(outline.blocks.count + 1)
        let cards = StoryCards(page, outline, evidence, headline: headline)
        for (index, block) in outline.blocks.enumerated() {
            var prose = evidence.features[index].prose
            if block.element >= 0 {
                if verdicts.hiding(of: block.element) != .none { prose = 0 }
                if cards.isInCard[Int(block.element)] { prose = 0 }
                if let verdict = verdicts.verdict(on: block.element),
                    case .removed = verdict.disposition
                {
                    prose = 0
                }
            }
            sums.append(sums[index] + prose)
        }
        scoreBefore = sums
        guard !outline.elements.isEmpty else {
            for index in isInside.indices { isInside[index] = true }
            return
        }
        let path = descendAgain(
            from: descend(outline, evidence, headline: headline),
            outline,
            evidence,
            headline: headline
        )
        guard let chosen = path.last else { return }
        container = chosen
        prose = score(of: outline.elements[chosen])
        mark(outline.elements[chosen].blocks)
        join(outline, evidence, verdicts, path: path, headline: headline)
        joinAlike(page, outline, evidence, verdicts)
        if let body { joinHinted(outline, evidence, verdicts, body) }
    }

    /// The prose of an element.
    func score(of element: OutlineElement) -> Float {
        scoreBefore[element.blocks.upperBound] - scoreBefore[element.blocks.lowerBound]
    }

    /// Takes in the elements beside the path that read like more of the article.
    private mutating func join(
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        _ verdicts: ElementVerdicts,
        path: [Int],
        headline: Int?
    ) {
        guard let chosen = path.last else { return }
        let chosenScore = score(of: outline.elements[chosen])
        var levels = 0
        for step in stride(from: path.count - 1, to: 0, by: -1) {
            let parent = path[step - 1]
            // Beyond the body there is nothing that belongs to one article.
            if outline.elements[parent].name == .body || outline.elements[parent].name == .html {
                break
            }
            let ownArticle = outline.elements[path[step]].name == .article
            if ownArticle { break }
            var child = parent + 1
            let end = Int(evidence.subtreeEnds[parent])
            var hasJoined = false
            while child < end {
                let element = outline.elements[child]
                let next = max(child + 1, Int(evidence.subtreeEnds[child]))
                defer { child = next }
                guard child != path[step], element.name != .article else { continue }
                let blocks = element.blocks
                let length = evidence.length(of: blocks)
                let prose = score(of: element)
                guard length >= 80, prose > 0.04 * chosenScore || prose > 2,
                    prose / (Float(length) / 100) >= Self.joining,
                    evidence.linkDensity(of: blocks) < 0.25,
                    !isTeaser(outline, evidence, blocks)
                else { continue }
                mark(blocks)
                hasJoined = true
            }
            if hasJoined {
                levels += 1
                if levels > 1 { fill(outline.elements[parent].blocks) }
            }
        }
        // What joined from above the headline says nothing about the way down from it.
        guard let headline, !isInside[headline],
            let first = isInside[headline...].firstIndex(of: true), first - headline < 120
        else { return }
        var below = 0
        for index in headline..<first where outline.blocks[index].origin == .text {
            markLead(outline, evidence, verdicts, index, isBelowHeadline: below == 1)
            below += 1
        }
    }

    /// Takes in what stands between the first and the last block of the region in an element.
    ///
    /// Paragraphs that joined on two levels of the way down belong to containers that were never
    /// closed, and so does what stands between them: headings, lists.
    private mutating func fill(_ blocks: Range<Int>) {
        guard let first = isInside[blocks].firstIndex(of: true),
            let last = isInside[blocks].lastIndex(of: true)
        else { return }
        mark(first..<last + 1)
    }

    /// Whether blocks begin with a heading that is a link: an excerpt of another article.
    private func isTeaser(
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        _ blocks: Range<Int>
    ) -> Bool {
        guard let first = blocks.first else { return false }
        return outline.blocks[first].form == .heading && evidence.features[first].linkDensity > 0.85
    }

    /// No article is split into more paragraphs outside its container than this.
    private static let mostHinted = 64

    /// Takes in paragraphs elsewhere that structured data calls the article's.
    private mutating func joinHinted(
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        _ verdicts: ElementVerdicts,
        _ body: BodyHint
    ) {
        var tried = 0
        for index in isInside.indices
        where evidence.features[index].prose > 0.5 && tried < Self.mostHinted
            && (!isInside[index] || verdicts.verdict(on: outline.blocks[index].element) != nil)
        {
            let element = outline.blocks[index].element
            guard element >= 0, verdicts.hiding(of: element) == .none else { continue }
            if let verdict = verdicts.verdict(on: element), verdict.isNamed { continue }
            tried += 1
            if body.contains(outline.text.span, outline.range(of: index)) {
                isInside[index] = true
                isHinted[index] = true
            }
        }
    }

    /// As many paragraphs of one class make it the class of the article's paragraphs.
    private static let alikeCount = 3

    /// Takes in paragraphs elsewhere that have the class of most paragraphs of the region.
    private mutating func joinAlike(
        _ page: Page,
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        _ verdicts: ElementVerdicts
    ) {
        var counts: [(value: ArraySlice<UInt8>, count: Int)] = []
        for index in isInside.indices where isInside[index] && evidence.features[index].prose > 1 {
            guard let value = paragraphClass(page, outline, index) else { continue }
            if let known = counts.firstIndex(where: { $0.value == value }) {
                counts[known].count += 1
            } else if counts.count < 8 {
                counts.append((value, 1))
            }
        }
        guard let most = counts.max(by: { $0.count < $1.count }), most.count >= Self.alikeCount
        else { return }
        for index in isInside.indices
        where !isInside[index] && evidence.features[index].prose > 0.7
            && evidence.features[index].linkDensity < 0.3
        {
            let element = outline.blocks[index].element
            guard element >= 0, verdicts.hiding(of: element) == .none,
                verdicts.verdict(on: element) == nil,
                paragraphClass(page, outline, index) == most.value
            else { continue }
            isInside[index] = true
        }
    }

    /// The class of the `p` that a block is.
    private func paragraphClass(
        _ page: Page,
        _ outline: Segmentation,
        _ index: Int
    ) -> ArraySlice<UInt8>? {
        guard outline.blocks[index].element >= 0 else { return nil }
        let element = outline.elements[Int(outline.blocks[index].element)]
        guard element.name == .p,
            let value = page.value(of: .class, in: NodeID(Int(element.node))), value.count >= 4
        else { return nil }
        return value
    }

    /// The shortest standfirst that its class names, in letters.
    private static let shortestLead: Int32 = 20
    /// The shortest sentence that is a standfirst without being named so, in letters.
    private static let shortestSentence: Int32 = 40
    /// The shortest text right below the headline that is one without ending like a sentence.
    private static let shortestStandfirst: Int32 = 60

    /// Takes in a standfirst between the headline and the container.
    private mutating func markLead(
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        _ verdicts: ElementVerdicts,
        _ index: Int,
        isBelowHeadline: Bool
    ) {
        let block = outline.blocks[index]
        let features = evidence.features[index]
        guard features.length >= Self.shortestLead,
            features.linkDensity < 0.3
        else {
            return
        }
        if let verdict = verdicts.verdict(on: block.element),
            case .removed = verdict.disposition
        {
            return
        }
        var isLead = false
        var element = Int(block.element)
        for _ in 0..<3 where element >= 0 {
            let around = outline.elements[element]
            guard evidence.length(of: around.blocks) <= features.length + 150 else { break }
            isLead = isLead || around.cues.words.contains(.lead)
            element = Int(around.parent)
        }
        let isSentence =
            features.endsSentence || block.form == .heading
            || isBelowHeadline && features.length >= Self.shortestStandfirst
        if isLead || isSentence && features.length >= Self.shortestSentence {
            isInside[index] = true
        }
    }

    private mutating func mark(_ blocks: Range<Int>) {
        for index in blocks { isInside[index] = true }
    }
}
