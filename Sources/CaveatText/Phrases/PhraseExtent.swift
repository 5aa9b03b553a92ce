/// What a phrase, or a list of phrases, stands for.
///
/// A list that names two others, each of which names two more, is written in a few lines and stands
/// for more phrases than there is memory. What lists and phrases stand for is therefore reckoned before
/// any of them is put in another's place.
package struct PhraseExtent: Sendable {
    /// The number of its words, alternatives and those of its lists put in.
    package private(set) var words = 0
    /// The most words that the gaps of one way through it skip.
    package private(set) var gaps = 0
    /// How many lists stand in one another.
    package private(set) var depth = 0

    /// How many lists may name one another in a row; a list in a list is a call within a call.
    package static let deepestLists = 32
    /// The most words that one phrase may stand for.
    ///
    /// Rules that are written by hand stay far below.
    package static let mostWords = 50_000
    /// The most words that all phrases of a set of rules may stand for together.
    package static let mostWordsOfAll = 50_000_000
    /// The most words that the gaps of one phrase may skip together.
    ///
    /// A match holds no more than half of them.
    package static let longestGaps = 2 * PhraseMachine.longestMatch

    /// Adds a word.
    package mutating func appendWord() { words = words.addingUpToMax(1) }

    /// Adds a gap of up to so many words.
    package mutating func appendGap(_ count: Int) { gaps = gaps.addingUpToMax(count) }

    /// Adds what follows.
    package mutating func append(_ other: PhraseExtent) {
        words = words.addingUpToMax(other.words)
        gaps = gaps.addingUpToMax(other.gaps)
        depth = max(depth, other.depth)
    }

    /// Adds what may stand in the same place.
    package mutating func formAlternative(_ other: PhraseExtent) {
        words = words.addingUpToMax(other.words)
        gaps = max(gaps, other.gaps)
        depth = max(depth, other.depth)
    }

    /// Makes a list of what was gathered.
    package mutating func formList() { depth += 1 }
}

extension PhraseSteps {
    /// What each list stands for.
    ///
    /// - Parameter order: the lists, each after those that it names.
    /// - Returns: the extent of each list, by its number.
    package func extents(ofListsIn order: [Int]) -> [PhraseExtent] {
        var lists = [PhraseExtent](repeating: PhraseExtent(), count: order.count)
        for list in order {
            var extent = PhraseExtent()
            for phrase in phrases(ofList: list) {
                extent.formAlternative(self.extent(of: steps(of: phrase), lists: lists))
            }
            extent.formList()
            lists[list] = extent
        }
        return lists
    }

    /// What some steps stand for.
    ///
    /// - Parameters:
    ///   - range: the steps.
    ///   - lists: what the lists stand for.
    /// - Returns: their extent, that of brackets and lists put in.
    package func extent(of range: Range<Int>, lists: [PhraseExtent]) -> PhraseExtent {
        var extent = PhraseExtent()
        var index = range.lowerBound
        while index < range.upperBound {
            let step = self.step(at: index)
            index += 1
            switch step.kind {
            case .word: extent.appendWord()
            case .gap: extent.appendGap(step.operand)
            case .call: extent.append(lists[step.operand])
            case .optional, .branch, .oneOf: break
            case .choice:
                let end = index + step.operand
                var ways = PhraseExtent()
                while index < end {
                    let size = self.step(at: index).operand
                    ways.formAlternative(
                        self.extent(of: index + 1..<index + 1 + size, lists: lists)
                    )
                    index += 1 + size
                }
                extent.append(ways)
            }
        }
        return extent
    }
}

extension Int {
    /// The sum of two numbers that are not negative, or the largest integer.
    fileprivate func addingUpToMax(_ other: Int) -> Int {
        let (sum, overflows) = addingReportingOverflow(other)
        return overflows ? .max : sum
    }
}
