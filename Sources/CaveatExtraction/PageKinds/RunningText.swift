internal import CaveatModel

/// Text that is read line after line: paragraphs and long items, no titles, labels and links.
struct RunningText {
    /// Whether each block is shown running text of the page's own, neither menu nor foot nor dialogue.
    private(set) var isRunning: [Bool]
    /// The letters of all such blocks.
    private(set) var letters: Int32 = 0
    /// Whether some of them make a column: paragraphs side by side, or one long text.
    private(set) var isColumn = false

    /// The shortest running text, in letters outside links.
    static let shortest: Int32 = 40
    /// The same for a sentence.
    private static let shortestSentence: Int32 = 20
    /// A text with a larger share of links is a list of them.
    static let mostLinked: Float = 0.5
    /// As many letters of paragraphs in one element, or of one text, are a column.
    private static let column: Int32 = 900
    private static let longText: Int32 = 500
    /// As many letters are a column of a brief, in `p` elements side by side.
    private static let brief: Int32 = 300
    /// The fewest paragraphs of a column.
    private static let columnParagraphs: Int32 = 3

    /// Looks at the blocks of a page.
    ///
    /// What was removed counts as well where it reads like an article: a column that was overlooked is
    /// one.
    init(_ outline: Segmentation, _ classification: Classification) {
        isRunning = [Bool](repeating: false, count: outline.blocks.count)
        var columns = [Column](repeating: Column(), count: outline.elements.count)
        for (index, block) in outline.blocks.enumerated() {
            let features = classification.features[index]
            guard features.unlinked >= Self.shortestSentence,
                features.linkDensity < Self.mostLinked, block.origin == .text,
                Self.isText(block.form),
                features.unlinked >= Self.shortest || features.endsSentence,
                Self.isOwn(classification.decisions[index].disposition)
            else { continue }
            if block.element >= 0 {
                switch classification.zones[Int(block.element)] {
                case .navigation, .footer, .hidden, .metadata: continue
                case .banner, .body, .aside, .modal, .comments: break
                }
            }
            isRunning[index] = true
            letters += features.unlinked
            if features.unlinked >= Self.longText { isColumn = true }
            guard block.element >= 0 else { continue }
            // A paragraph's column is what holds the paragraphs; plain lines stand in it directly.
            let element = outline.elements[Int(block.element)]
            let holder = block.form == .plain ? block.element : element.parent
            guard holder >= 0 else { continue }
            columns[Int(holder)].letters += features.unlinked
            columns[Int(holder)].paragraphs += 1
            guard block.form == .paragraph else { continue }
            columns[Int(holder)].plainLetters += features.unlinked
            columns[Int(holder)].plainParagraphs += 1
        }
        isColumn =
            isColumn
            || columns.contains {
                $0.letters >= Self.column && $0.paragraphs >= Self.columnParagraphs
                    || $0.plainLetters >= Self.brief
                        && $0.plainParagraphs >= Self.columnParagraphs
            }
    }

    private struct Column {
        var letters: Int32 = 0
        var paragraphs: Int32 = 0
        /// The same of `p` elements alone.
        var plainLetters: Int32 = 0
        var plainParagraphs: Int32 = 0
    }

    private static func isText(_ form: BlockForm) -> Bool {
        switch form {
        case .heading, .caption, .control: false
        case .plain, .paragraph, .listItem, .quote, .preformatted, .row: true
        }
    }

    /// Whether a block may be an article's although it was removed: by its place, not by what it is.
    private static func isOwn(_ disposition: Disposition) -> Bool {
        switch disposition {
        case .kept: true
        case .removed(let category):
            switch category {
            case .related, .comments, .advertisement, .banner, .subscription, .mediaPlayer: true
            case .accessibilityLink, .navigation, .share, .consent, .pagination, .footer, .form,
                .hidden, .script, .caption, .unselected:
                false
            }
        }
    }
}
