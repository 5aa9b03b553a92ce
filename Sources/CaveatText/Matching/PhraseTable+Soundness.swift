extension PhraseTable {
    /// How deep brackets may hold brackets: one in a phrase makes two at most, and one more each way.
    private static let deepestBrackets = 2 * PhraseParser.depthLimit + 2

    /// Whether the phrases are such as the compiler writes, so that running them comes to an end.
    ///
    /// Asked of phrases that were read from bytes, before anything follows them. All operands must name
    /// an element, a list or steps that there are.
    package var isSound: Bool {
        let ranges = (0..<count).map { steps(of: PhraseID(index: $0)) }
        guard ranges.allSatisfy({ isWellFormed($0, depth: 0) }) else { return false }
        let order = ListOrder(self, count: lists.count)
        guard order.circles.isEmpty else { return false }
        let extents = extents(ofListsIn: order.order)
        guard extents.allSatisfy({ $0.depth <= PhraseExtent.deepestLists }) else { return false }
        var rest = PhraseExtent.mostWordsOfAll
        return ranges.allSatisfy { range in
            let extent = extent(of: range, lists: extents)
            guard extent.words <= PhraseExtent.mostWords, extent.gaps <= PhraseExtent.longestGaps
            else { return false }
            rest -= extent.words
            return rest >= 0
        }
    }

    /// Whether steps are words, at least one, each of a higher number than the one before.
    private func areAscendingWords(_ range: Range<Int>) -> Bool {
        !range.isEmpty && range.allSatisfy { steps[$0].kind == .word }
            && range.dropFirst().allSatisfy { steps[$0 - 1].operand < steps[$0].operand }
    }

    /// Whether brackets end where what they stand in does, and hold something.
    private func isWellFormed(_ range: Range<Int>, depth: Int) -> Bool {
        guard !range.isEmpty, depth <= Self.deepestBrackets else { return false }
        var index = range.lowerBound
        while index < range.upperBound {
            let step = steps[index]
            index += 1
            switch step.kind {
            case .word, .gap, .call: break
            case .branch: return false
            case .oneOf:
                let end = index + step.operand
                guard end <= range.upperBound, areAscendingWords(index..<end) else { return false }
                index = end
            case .optional:
                let end = index + step.operand
                guard end <= range.upperBound, isWellFormed(index..<end, depth: depth + 1) else {
                    return false
                }
                index = end
            case .choice:
                let end = index + step.operand
                guard end <= range.upperBound, end > index else { return false }
                while index < end {
                    let branch = steps[index]
                    let next = index + 1 + branch.operand
                    guard branch.kind == .branch, next <= end,
                        isWellFormed(index + 1..<next, depth: depth + 1)
                    else { return false }
                    index = next
                }
            }
        }
        return true
    }
}
