package import CaveatHTML
package import CaveatModel

/// Cuts a page into blocks and gives each a role or a reason for its removal.
///
/// The stages are folders of this module, in the order in which they run:
/// 1. `Segmentation` cuts the page into blocks and keeps the elements around them.
/// 2. `Vocabulary` looks up phrases, classes and ids in the boilerplate vocabularies.
/// 3. `Scoring` counts what each block holds (``BlockSignals``, ``ProseScore``), judges elements by
///    tag, role and class, and chooses the article's own column: the way down to the element with most
///    of the page's prose, and a second look where that cannot be the article.
/// 4. `Roles` decides about each block, then drops lines that only make sense beside dropped ones.
/// 5. `Metadata` reads title, authors and dates from tags, linked data and the visible page.
/// 6. `Language` tells the language of the text, and of blocks in another one.
/// 7. `PageKinds` tells what the page is when it is no article.
///
/// Rules of thumb were preferred to a trained model: they are the same for all scripts, and each can be
/// shown to a user. `caveat explain PAGE` does that.
///
/// ## Measuring
///
/// Tuned constants say "half of the corpus pages": one half of some 1,400 public pages with known text,
/// namely those whose file name has an even sum of bytes. The other half was never looked at page by
/// page. Figures are made by any scorer that compares two folders, one of known texts and one of
///
///     caveat clean PAGES --body-only --quiet --output TEXTS
///
/// which writes `NAME.txt` for each `NAME.html`: the article's text without headline, author, date and
/// captions, as public corpora have it. Four-word shingles in common, each page with the same weight,
/// give precision and recall. Pages of our own in many languages, with pinned floors, are run with the
/// tests (`QualityGateTests`); `swift run -c release CaveatBenchmarks` prints what extraction costs
/// beside a bare parse of the page.
package struct ArticleExtractor: Sendable {
    private let vocabularies: CompiledVocabularies

    /// Makes an extractor that knows these vocabularies besides the structure of pages.
    ///
    /// The vocabularies are compiled once, so make one extractor for many pages. The words of class names,
    /// dates, bylines and addresses are among them: without any, an extractor knows none of these.
    package init(vocabularies: [BoilerplateVocabulary]) {
        self.vocabularies = CompiledVocabularies(vocabularies)
    }

    /// Extracts the article of a page.
    ///
    /// - Parameters:
    ///   - page: the parsed page.
    ///   - url: the page's address, when the caller knows it.
    ///   - deadline: when to stop cutting; what was cut until then is classified.
    ///   - keepsSignals: whether the article tells what was counted in its blocks.
    /// - Returns: the page in blocks, nothing left out.
    package func extract(
        _ page: consuming Page,
        url: String? = nil,
        deadline: Deadline = .none,
        keepsSignals: Bool = false
    ) -> Article {
        let builder = builder(for: page, url: url, deadline: deadline)
        return builder.article(of: page, keepsSignals: keepsSignals)
    }

    /// Reads all about a page that its article is made of.
    private func builder(
        for page: borrowing Page,
        url: String?,
        deadline: Deadline
    ) -> ArticleBuilder {
        let page = copy page
        var segmenter = Segmenter(page: page, vocabularies: vocabularies, deadline: deadline)
        segmenter.segmentPage()
        let reader = MetadataReader(
            page,
            nodes: segmenter.metadataNodes,
            traits: segmenter.traits,
            words: vocabularies.words
        )
        segmenter.closeElementRanges()
        let outline = segmenter.finish()

        let phrases = PhraseHits(outline, vocabularies)
        let active =
            vocabularies.universal | segmenter.catalog.scopes | phrases.scopes
            | hosts(url, reader.url)
        let titles = TitleMatch(reader.titles)
        let classification = classify(
            page,
            outline,
            titles: titles,
            body: reader.body,
            selectors: reader.textSelectors,
            phrases: phrases.patterns(active: active, vocabularies),
            active: active
        )

        let headline = classification.headline.map {
            String(decoding: outline.text[outline.range(of: $0)], as: UTF8.self)
        }
        var metadata = reader.metadata(
            url: url,
            headline: headline,
            visible: VisibleMetadata(
                page: page,
                outline: outline,
                decisions: classification.decisions,
                headline: classification.headline,
                words: vocabularies.words
            )
        )
        let languages = ArticleLanguages(
            outline,
            decisions: classification.decisions,
            declared: metadata.language
        )
        languages.complete(&metadata)
        let judgement = PageKindReader.judgement(
            on: page,
            outline,
            classification,
            declared: reader.declaredTypes,
            address: url ?? reader.url,
            words: vocabularies.words.kinds,
            phrases: PhraseSigns(
                outline,
                classification,
                title: reader.titleTag,
                phrases: phrases,
                classes: segmenter.catalog.pages,
                active: active,
                vocabularies
            )
        )
        let unread = UnreadContent(page, outline, isShown: classification.isShown).shortfalls
        // Nobody looks at the outline any more, so that it is not copied when it grows.
        reader.appendBlocks(to: &segmenter, nodes: segmenter.metadataNodes)
        var shortfalls = page.shortfalls
        if segmenter.isCut, let cut = deadline.shortfall, !shortfalls.contains(cut) {
            shortfalls.append(cut)
        }
        return ArticleBuilder(
            outline: segmenter.finish(),
            classification: classification,
            languages: languages,
            metadata: metadata,
            judgement: judgement,
            shortfalls: shortfalls + unread
        )
    }

    private func hosts(_ addresses: String?...) -> UInt64 {
        var mask: UInt64 = 0
        for address in addresses {
            guard let address,
                let host = Link(span: ArticleSpan(0..<0), target: address).host
            else { continue }
            mask |= vocabularies.vocabularies(forHost: Array(host.utf8))
        }
        return mask
    }

    private func classify(
        _ page: Page,
        _ outline: Segmentation,
        titles: TitleMatch,
        body: BodyHint?,
        selectors: TextSelectors,
        phrases: [Int32],
        active: UInt64
    ) -> Classification {
        let isShown = outline.shownBlocks()
        let evidence = PageEvidence(outline, isShown: isShown)
        let headline = HeadlineFinder(
            outline,
            evidence,
            titles,
            isShown: isShown,
            phrases: phrases
        ).headline
        let verdicts = ElementVerdicts(
            page,
            outline,
            evidence,
            headline: headline,
            titles: titles,
            selectors: selectors,
            vocabularies: vocabularies,
            active: active
        )
        let region = ArticleRegion(
            page,
            outline,
            evidence,
            verdicts,
            headline: headline,
            body: body
        )
        let decisions = BlockClassifier(
            page: page,
            outline: outline,
            evidence: evidence,
            verdicts: verdicts,
            region: region,
            vocabularies: vocabularies,
            active: active,
            phrases: phrases,
            headline: headline,
            titles: titles,
            firstParagraph: evidence.features.indices.first {
                region.isInside[$0] && evidence.features[$0].prose > 1
            } ?? 0,
            linkedHeadings: LinkedHeadings(outline, evidence, isInside: region.isInside)
        ).decide()
        return Classification(
            decisions: decisions,
            isShown: isShown,
            zones: verdicts.zones,
            evidence: evidence,
            isInside: region.isInside,
            container: region.container,
            headline: headline
        )
    }
}
