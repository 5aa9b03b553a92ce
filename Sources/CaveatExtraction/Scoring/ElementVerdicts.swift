internal import CaveatHTML
internal import CaveatModel

/// What tags, roles, classes and vocabularies say about the elements of a page, handed down from
/// each element to those in it.
struct ElementVerdicts {
    /// Why what stands in an element is kept or removed.
    struct Verdict {
        /// What becomes of the text in the element.
        let disposition: Disposition
        /// Why.
        let reason: Reason
        /// Whether it comes from a vocabulary, which knows better than general words.
        let isNamed: Bool
        /// The index of the element that it is about; -1 while it is not passed.
        var element: Int32 = -1
    }

    /// What is known of an element, most of it by those around it.
    private struct Standing {
        /// The index of its verdict, own or inherited; -1 for none.
        var verdict: Int32 = -1
        /// Its zone.
        var zone = Zone.body
        /// By what it is hidden, itself or by one around it.
        var hiding = Hiding.none
        /// Whether it stands in an `article` or `main`.
        var isInArticle = false
        /// Whether it stands in an `article`.
        var isInArticleElement = false
    }

    /// The verdicts that were passed.
    private(set) var verdicts: [Verdict] = []
    /// What is known of each element.
    private var standings: [Standing] = []

    /// The share of the page's prose that each hint removes, by the number of its bit.
    private var removedByCue: [Float]

    /// The largest share of the page's prose that one hint may remove.
    ///
    /// Beyond it, the word means something else on this page. Tuned on half of the corpus pages.
    private static let trustedShare: Float = 0.5
    /// The same for furniture that consists of links and so holds hardly any prose.
    private static let trustedLinkShare: Float = 0.2
    /// The same for readers' comments.
    private static let trustedCommentShare: Float = 0.85

    /// Passes judgement on all elements, and again without the hints that would remove too much.
    ///
    /// - Parameters:
    ///   - page: the parsed page.
    ///   - outline: its segmentation.
    ///   - evidence: what is counted in it.
    ///   - headline: the index of the block that holds the article's title, if it was found.
    ///   - titles: the titles that the page declares.
    ///   - selectors: the elements that the page calls the text of its article.
    ///   - vocabularies: the compiled vocabularies.
    ///   - active: which vocabularies speak about the page, as a bit for each.
    init(
        _ page: Page,
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        headline: Int?,
        titles: TitleMatch,
        selectors: TextSelectors,
        vocabularies: CompiledVocabularies,
        active: UInt64
    ) {
        func judged(without distrusted: CueSet) -> ElementVerdicts {
            ElementVerdicts(
                page,
                outline,
                evidence,
                headline: headline,
                titles: titles,
                selectors: selectors,
                vocabularies: vocabularies,
                active: active,
                distrusted: distrusted
            )
        }
        let first = judged(without: [])
        let total = evidence.proseBefore.last ?? 0
        var distrusted: CueSet = []
        for (bit, share) in first.removedByCue.enumerated() {
            let cue = CueSet(rawValue: 1 << UInt32(bit))
            // What matters is what is left: below an article, there may well be more of others.
            if headline != nil, Self.ofOthers.contains(cue), (1 - share) * total >= Self.enough {
                continue
            }
            let limit =
                cue == .comments
                ? Self.trustedCommentShare
                : ElementJudge.madeOfLinks.contains(cue) ? Self.trustedLinkShare : Self.trustedShare
            if share > limit { distrusted.insert(cue) }
        }
        self = distrusted.isEmpty ? first : judged(without: distrusted)
    }

    /// As much prose beside an element, in hundreds of letters, may be the article.
    private static let leastElsewhere: Float = 1
    /// Hints at articles other than the page's.
    private static let ofOthers: CueSet = [.related]
    /// As much prose beside a title, in hundreds of letters, is an article.
    private static let enough: Float = 5

    /// Passes judgement on all elements, outer ones first.
    ///
    /// - Parameters:
    ///   - page: the parsed page.
    ///   - outline: its segmentation.
    ///   - evidence: what is counted in it.
    ///   - headline: the index of the block that holds the article's title, if it was found.
    ///   - titles: the titles that the page declares.
    ///   - selectors: the elements that the page calls the text of its article.
    ///   - vocabularies: the compiled vocabularies.
    ///   - active: which vocabularies speak about the page, as a bit for each.
    ///   - distrusted: the hints that are not followed.
    private init(
        _ page: Page,
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        headline: Int?,
        titles: TitleMatch,
        selectors: TextSelectors,
        vocabularies: CompiledVocabularies,
        active: UInt64,
        distrusted: CueSet
    ) {
        removedByCue = [Float](repeating: 0, count: UInt32.bitWidth)
        standings.reserveCapacity(outline.elements.count)
        let total = max(evidence.proseBefore.last ?? 0, 0.001)
        let isPageTiny = (evidence.lengthBefore.last ?? 0) <= ElementJudge.tinyPage
        let titled = TitledArticles(outline, evidence, headline: headline, titles: titles)
        let mainArticle =
            titled.main
            ?? (titled.isDivided
                ? nil
                : outline.elements.firstIndex {
                    $0.name == .article
                        && evidence.prose(in: $0.blocks) > Self.mainArticleShare * total
                })
        let paragraphs = PlainParagraphs(outline, evidence)
        let appended = AppendedArticles(outline, evidence, headline: headline, titles: titles)
        let articles = outline.elements.lazy.filter { $0.name == .article }
        let areTeasers =
            articles.count > 1 && total > Self.ampleProse && !titled.isDivided
            && articles.allSatisfy {
                evidence.prose(in: $0.blocks) < Self.teaserShare * total
                    && !(headline.map($0.blocks.contains) ?? false)
            }
        for (index, element) in outline.elements.enumerated() {
            let parent = Int(element.parent)
            var standing = Standing()
            defer { standings.append(standing) }
            if parent >= 0 {
                standing = standings[parent]
                switch outline.elements[parent].name {
                case .article: (standing.isInArticle, standing.isInArticleElement) = (true, true)
                case .main: standing.isInArticle = true
                default: break
                }
            }
            let share = evidence.prose(in: element.blocks) / total
            if element.hiding != .none, standing.hiding == .none {
                let isForNow = element.hiding.isUndoneByScripts
                if !isForNow || share < Self.hiddenShare && !distrusted.contains(.hiddenForNow) {
                    standing.hiding = element.hiding
                    standing.zone = .hidden
                    if isForNow { count(.hiddenForNow, share) }
                }
            }
            let inherits = standing.verdict >= 0
            let isUnnamed = element.cues.specific < 0 && element.cues.universal < 0
            if inherits, isUnnamed {
                if verdicts[Int(standing.verdict)].isNamed { continue }
                // What stands in removed elements is mostly their furniture, about which nothing is said.
                if standing.zone != .body, element.name != .nav { continue }
            }
            // About most elements there is nothing to say.
            if element.cues.isEmpty, ElementJudge.isSilent(element.name),
                !appended.contains(index)
            {
                continue
            }
            let holdsHeadline = headline.map { element.blocks.contains($0) } ?? false
            let isArticle = element.name == .article
            let judge = ElementJudge(
                element: element,
                share: share,
                prose: evidence.prose(in: element.blocks),
                holdsHeadline: holdsHeadline,
                isElsewhere: headline != nil && !holdsHeadline,
                leavesText: (1 - share) * total >= Self.leastElsewhere,
                isAmongText: paragraphs.stand(beside: index, outline),
                isInsideText: element.cues.words.contains(.comments)
                    && paragraphs.stand(around: index, outline),
                isInArticle: standing.isInArticle,
                isInHeading: parent >= 0 && outline.elements[parent].name.isHeading,
                isOtherArticle: isArticle
                    && (standing.isInArticleElement
                        || mainArticle.map { $0 != index } ?? areTeasers),
                isDeclaredText: selectors.name(NodeID(Int(element.node)), of: page),
                isTitledArticle: isArticle && titled.isOther(index, outline, evidence)
                    || appended.contains(index),
                linkDensity: evidence.linkDensity(of: element.blocks),
                length: evidence.length(of: element.blocks),
                pageLength: evidence.lengthBefore.last ?? 0,
                isPageTiny: isPageTiny,
                distrusted: distrusted
            )
            var verdict = judge.named(by: vocabularies, active: active)
            if verdict == nil, !inherits {
                if let (removal, cue) = judge.structural(on: page) {
                    verdict = removal
                    if !cue.isEmpty { count(cue, share) }
                } else {
                    let sparedBy = judge.sparedBy
                    if !sparedBy.isEmpty {
                        for (cue, _) in CueSet.removals where sparedBy.contains(cue) {
                            count(cue, share)
                        }
                    }
                }
            }
            if var verdict {
                verdict.element = Int32(index)
                standing.verdict = Int32(verdicts.count)
                verdicts.append(verdict)
                if standing.zone != .hidden, let zone = judge.zone(of: verdict) {
                    standing.zone = zone
                }
            } else if element.name == .nav, standing.zone == .banner || standing.zone == .footer,
                var (removal, _) = judge.structural(on: page)
            {
                // A menu in the masthead or in the foot is a menu first.
                removal.element = Int32(index)
                standing.verdict = Int32(verdicts.count)
                verdicts.append(removal)
                standing.zone = .navigation
            } else if standing.zone == .body, let zone = judge.zoneWithoutVerdict(on: page) {
                standing.zone = zone
            }
        }
    }

    private mutating func count(_ cue: CueSet, _ share: Float) {
        removedByCue[cue.rawValue.trailingZeroBitCount] += share
    }

    /// The verdict on an element; nil when nothing was said about it.
    func verdict(on element: Int32) -> Verdict? {
        guard element >= 0 else { return nil }
        let index = standings[Int(element)].verdict
        return index >= 0 ? verdicts[Int(index)] : nil
    }

    /// The zone of each element.
    var zones: [Zone] { standings.map(\.zone) }

    /// By what an element is hidden, itself or by one around it.
    func hiding(of element: Int32) -> Hiding { standings[Int(element)].hiding }

    /// The outermost element that hides an element.
    func hider(of element: Int32, in outline: Segmentation) -> Int32 {
        var hider = Int(element)
        while outline.elements[hider].parent >= 0,
            hiding(of: outline.elements[hider].parent) != .none
        {
            hider = Int(outline.elements[hider].parent)
        }
        return Int32(hider)
    }

    /// The largest share of the page's prose that is taken for hidden.
    ///
    /// Pages that show their text by script hide it at first. Tuned on half of the corpus pages.
    private static let hiddenShare: Float = 0.4
    /// With less prose than this on a page, shares of it say nothing.
    private static let ampleProse: Float = 3
    /// When every `article` has a smaller share of the page's prose, they are cards of others.
    private static let teaserShare: Float = 0.1
    /// An `article` with a larger share of the page's prose than this makes all others teasers.
    private static let mainArticleShare: Float = 0.4
}
