internal import CaveatHTML
internal import CaveatModel
internal import CaveatText

/// Posts of a thread: siblings of one shape, each with a text, who wrote it and when.
struct ForumPosts {
    /// The number of posts; 0 where most of the page's running text, and the first of it, is in none.
    private(set) var count = 0

    /// The least share of the running text that they hold.
    private static let leastShare: Float = 0.6
    /// The first text with as many letters opens a thread; what is shorter may stand above it.
    private static let opening: Int32 = 60

    /// The longest line that is a name or a date, in letters.
    private static let longestLine: Int32 = 60
    /// The fewest digits of a date.
    private static let fewestDigits = 3

    /// Looks for the largest set of posts.
    init(_ page: Page, _ outline: Segmentation, _ classification: Classification) {
        let sums = Sums(page, outline, classification)
        let total = sums.text[sums.text.count - 1]
        // An article opens its page, and stands outside its comments.
        guard total > 0, let first = sums.first(of: Self.opening) else { return }
        var posts: [Shape: Posts] = [:]
        for element in outline.elements where element.parent >= 0 && element.name != .p {
            let blocks = element.blocks
            let nodes = page.descendants(of: NodeID(Int(element.node)))
            guard blocks.count > 1,
                sums.text[blocks.lowerBound] < sums.text[blocks.upperBound],
                sums.dates[blocks.lowerBound] < sums.dates[blocks.upperBound]
                    || sums.times[nodes.lowerBound] < sums.times[nodes.upperBound],
                sums.names[blocks.lowerBound] < sums.names[blocks.upperBound]
                    || Self.isName(classification.features[blocks.lowerBound])
            else { continue }
            let shape = Shape(parent: element.parent, name: element.name)
            let letters = sums.text[blocks.upperBound] - sums.text[blocks.lowerBound]
            posts[shape, default: Posts()].count += 1
            posts[shape, default: Posts()].letters += letters
            if blocks.contains(first) { posts[shape, default: Posts()].holdsFirst = true }
        }
        for posts in posts.values
        where posts.holdsFirst && Float(posts.letters) >= Self.leastShare * Float(total) {
            count = max(count, posts.count)
        }
    }

    /// Siblings of one shape.
    private struct Posts {
        var count = 0
        var letters: Int32 = 0
        /// Whether the first text of the page stands in one of them.
        var holdsFirst = false
    }

    private struct Shape: Hashable {
        let parent: Int32
        let name: NameID
    }

    /// Whether a line may be a name.
    private static func isName(_ features: BlockFeatures) -> Bool {
        (1...longestLine).contains(features.length) && !features.endsSentence
    }

    /// How much of everything stands before each block or node, so that no element is looked through.
    private struct Sums {
        /// The letters of running text.
        var text: [Int32] = [0]
        /// Short lines with the digits of a date.
        var dates: [Int32] = [0]
        /// Short lines that are links, or whose class says that they name somebody.
        var names: [Int32] = [0]
        /// The `time` elements, by node.
        var times: [Int32] = [0]

        init(_ page: Page, _ outline: Segmentation, _ classification: Classification) {
            for (index, block) in outline.blocks.enumerated() {
                let features = classification.features[index]
                let isShort = (1...longestLine).contains(features.length)
                text.append(text[index] + Self.letters(features, classification.decisions[index]))
                let isDate =
                    isShort
                    && outline.text[outline.range(of: index)].count(where: ASCII.isDigit)
                        >= fewestDigits
                dates.append(dates[index] + (isDate ? 1 : 0))
                let isNamed =
                    block.element >= 0
                    && outline.elements[Int(block.element)].cues.words.contains(.byline)
                let isName = isName(features) && (features.linked > 0 || isNamed)
                names.append(names[index] + (isName ? 1 : 0))
            }
            times.reserveCapacity(page.nodes.count + 1)
            for (index, node) in page.nodes.enumerated() {
                times.append(times[index] + (node.name == .time ? 1 : 0))
            }
        }

        /// The first block with at least so many letters of running text.
        func first(of letters: Int32) -> Int? {
            zip(text.dropFirst(), text).enumerated().first { $1.0 - $1.1 >= letters }?.offset
        }

        private static func letters(
            _ features: BlockFeatures,
            _ decision: BlockClassifier.Decision
        ) -> Int32 {
            switch decision.disposition {
            case .removed(.hidden), .removed(.footer), .removed(.consent): return 0
            default: break
            }
            guard features.unlinked >= RunningText.shortest,
                features.linkDensity < RunningText.mostLinked
            else { return 0 }
            return features.unlinked
        }
    }
}
