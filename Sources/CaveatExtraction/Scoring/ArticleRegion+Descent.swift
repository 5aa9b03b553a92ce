internal import CaveatHTML

/// The way down from the page to the element that holds most of its prose.
extension ArticleRegion {
    /// The share of an element's prose that makes a child of it the container in its place.
    ///
    /// Tuned on half of the corpus pages.
    private static let descent: Float = 0.62
    /// The same for a child that says that it is the article.
    private static let namedDescent: Float = 0.4
    /// A container that says that it is the article is left for a child with this share of it.
    private static let namedStay: Float = 0.9
    /// A child that says that it is the article has no rival with this share of its prose.
    private static let rival: Float = 0.6

    /// The elements from the root to the container.
    func descend(
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        headline: Int?
    ) -> [Int] {
        var path = [0]
        var current = 0
        while true {
            let total = score(of: outline.elements[current])
            var best = -1
            var bestScore: Float = 0
            var secondScore: Float = 0
            var firstArticle = -1
            var articles = 0
            var child = current + 1
            let end = Int(evidence.subtreeEnds[current])
            while child < end {
                let element = outline.elements[child]
                let score = score(of: element)
                if score > bestScore {
                    best = child
                    secondScore = bestScore
                    bestScore = score
                } else {
                    secondScore = max(secondScore, score)
                }
                if element.name == .article, score > 0.15 * total {
                    if firstArticle < 0 { firstArticle = child }
                    articles += 1
                }
                child = max(child + 1, Int(evidence.subtreeEnds[child]))
            }
            guard best >= 0, total > 0 else { return path }
            let element = outline.elements[best]
            let isNamed =
                element.name == .article || element.name == .main
                || element.cues.words.contains(.article)
            // The article's own container is left only for one that is named so, too.
            if outline.elements[current].cues.words.contains(.article), !isNamed,
                bestScore < Self.namedStay * total
            {
                return path
            }
            let stands = isNamed && secondScore < Self.rival * bestScore
            if bestScore < total * (stands ? Self.namedDescent : Self.descent) {
                // Articles one below the other, each with its title: the page is about the first.
                guard articles > 1, firstArticle >= 0, let headline,
                    outline.elements[firstArticle].blocks.contains(headline)
                else { return path }
                best = firstArticle
            }
            guard isContainer(outline.elements[best].name),
                !isPart(best, of: current, outline, evidence, headline: headline)
            else { return path }
            path.append(best)
            current = best
        }
    }

    /// Whether an element is an `article` beside another one that holds the title: a part of what that
    /// one begins.
    private func isPart(
        _ index: Int,
        of parent: Int,
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        headline: Int?
    ) -> Bool {
        guard let headline, outline.elements[index].name == .article,
            !outline.elements[index].blocks.contains(headline)
        else { return false }
        var child = parent + 1
        let end = Int(evidence.subtreeEnds[parent])
        while child < end {
            let element = outline.elements[child]
            if element.name == .article, element.blocks.contains(headline) { return true }
            child = max(child + 1, Int(evidence.subtreeEnds[child]))
        }
        return false
    }

    /// The least prose of a second choice.
    private static let leastSecond: Float = 1.5
    /// The least share that a second choice has of the prose of the first.
    private static let secondShare: Float = 0.1

    /// Looks for the article again when the first choice has nothing but the page in common with its
    /// title: a long consent dialogue, the foot, a product list.
    ///
    /// The second choice is kept when it stands closer to the title and is no mere remark.
    ///
    /// - Returns: the elements from the root to the container that is kept.
    mutating func descendAgain(
        from path: [Int],
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        headline: Int?
    ) -> [Int] {
        guard let headline, let chosen = path.last,
            let shared = path.lastIndex(where: { outline.elements[$0].blocks.contains(headline) }),
            shared + 1 < path.count,
            outline.elements[path[shared]].name == .body
        else { return path }
        let first = (sums: scoreBefore, score: score(of: outline.elements[chosen]))
        withdraw(outline.elements[path[shared + 1]].blocks)
        let second = descend(outline, evidence, headline: headline)
        let isCloser =
            second.lastIndex { outline.elements[$0].blocks.contains(headline) } ?? 0 > shared
        let least = max(Self.leastSecond, Self.secondShare * first.score)
        if let other = second.last, isCloser, score(of: outline.elements[other]) >= least {
            return second
        }
        scoreBefore = first.sums
        return path
    }

    /// Counts the prose of some blocks no longer.
    private mutating func withdraw(_ blocks: Range<Int>) {
        let start = scoreBefore[blocks.lowerBound]
        let lost = scoreBefore[blocks.upperBound] - start
        for index in blocks { scoreBefore[index] = start }
        for index in blocks.upperBound..<scoreBefore.count { scoreBefore[index] -= lost }
    }

    /// Whether an element may be the article's container: not a paragraph itself.
    private func isContainer(_ name: NameID) -> Bool {
        switch name {
        case .p, .h1, .h2, .h3, .h4, .h5, .h6, .li, .ul, .ol, .dl, .blockquote, .pre, .span, .a,
            .tr, .b, .strong, .em, .i, .font, .figure, .figcaption, .dd, .dt:
            false
        default: true
        }
    }
}
