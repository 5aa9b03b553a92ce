package import Caveat
internal import CaveatModel

/// Runs the rules over the pages of a set and judges what they find.
package struct Evaluation: Sendable {
    /// What of a set is judged.
    package enum Content: String, Sendable, CaseIterable {
        /// The pages that were written as pages.
        case pages
        /// The passages, each in a page of its own.
        case passages
    }

    /// A page with what was found on it.
    package struct Entry: Sendable {
        /// The page.
        package let page: EvaluationPage
        /// What the rules found, mentions too.
        package let found: [FoundTag]
        /// What of it is right.
        package let judgement: PageJudgement
    }

    /// The pages, in the order of the set.
    package let entries: [Entry]
    /// The figures.
    package let score: Score

    /// Scans and judges pages.
    ///
    /// - Parameters:
    ///   - set: the pages.
    ///   - part: the part to take; nil for the whole set.
    ///   - content: whether to take pages or passages.
    ///   - scanner: the scanner with the rules to judge.
    /// - Throws: ``EvaluationError`` when a page cannot be made or read.
    package init(
        of set: EvaluationSet,
        part: EvaluationPage.Part? = nil,
        content: Content = .pages,
        scanner: PageScanner
    ) throws(EvaluationError) {
        var entries: [Entry] = []
        var score = Score()
        let pages =
            switch content {
            case .pages: set.pages(of: part)
            case .passages: set.passages(of: part)
            }
        for page in pages {
            let found = try Self.scan(page, of: set, with: scanner).map(FoundTag.init)
            let judgement = PageJudgement(expected: page.expected, found: found)
            let hasMention = found.contains { $0.kind == .mention }
            score.add(judgement, of: page, hasMention: hasMention)
            entries.append(Entry(page: page, found: found, judgement: judgement))
        }
        self.entries = entries
        self.score = score
    }

    private static func scan(
        _ page: EvaluationPage,
        of set: EvaluationSet,
        with scanner: PageScanner
    ) throws(EvaluationError) -> [Finding] {
        let input = PageInput(name: page.id, bytes: try set.bytes(of: page))
        do {
            return try scanner.scan(input).findings
        } catch {
            throw .unscannable(page: page.id, reason: "\(error)")
        }
    }
}
