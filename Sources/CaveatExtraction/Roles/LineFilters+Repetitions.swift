internal import CaveatModel
internal import CaveatText

/// What a page says twice.
extension LineFilters {
    /// Shorter texts may well be said twice: a refrain, a question in an interview.
    private static let shortestRepetition: Int32 = 60

    /// Drops a paragraph that repeats one elsewhere before it word for word.
    ///
    /// Beside each other, both are the author's; pages repeat text in another place.
    static func dropRepetitions(
        _ decisions: inout [BlockClassifier.Decision],
        _ outline: Segmentation,
        _ evidence: PageEvidence
    ) {
        let text = outline.text.span
        let long = decisions.indices.filter {
            guard evidence.features[$0].length >= shortestRepetition,
                case .kept = decisions[$0].disposition
            else { return false }
            return true
        }
        var twins = LikelyTwins(expecting: long.count)
        let paragraphs = long.map { ($0, twins.add(text, outline.range(of: $0))) }
        guard twins.isAny else { return }
        var seen = HashMemo()
        for (index, look) in paragraphs where twins.hasTwin(look) {
            let range = outline.range(of: index)
            let hash = LetterHash.hash(lowercasing: text, range)
            let first = seen.first(for: hash).map { Int($0) }
            let isRepeated = first.map {
                outline.text[outline.range(of: $0)] == outline.text[range]
            }
            if isRepeated == true, let first, !areSiblings(first, index, outline),
                !isRefrain(first, index, outline)
            {
                decisions[index] = BlockClassifier.Decision(
                    disposition: .removed(.related),
                    reason: .duplicate
                )
            } else if isRepeated == nil {
                seen.insert(Int32(index), for: hash)
            }
        }
    }

    /// Whether a line stands in sections of one shape: a question that is put to each of several.
    private static func isRefrain(_ first: Int, _ second: Int, _ outline: Segmentation) -> Bool {
        func section(_ block: Int) -> Int? {
            let element = Int(outline.blocks[block].element)
            guard element >= 0, outline.elements[element].parent >= 0 else { return nil }
            return Int(outline.elements[element].parent)
        }
        guard !outline.isPlainText, var one = section(first), var other = section(second),
            outline.blocks[first].form == outline.blocks[second].form
        else { return false }
        // A word in bold is the paragraph's.
        for _ in 0..<2 {
            let (left, right) = (outline.elements[one], outline.elements[other])
            if left.parent == right.parent, one != other {
                return left.name == right.name && left.blocks.count > 1 && right.blocks.count > 1
                    && left.cues.words.isDisjoint(with: .anyRemoval)
            }
            guard left.parent >= 0, right.parent >= 0 else { return false }
            (one, other) = (Int(left.parent), Int(right.parent))
        }
        return false
    }

    private static func areSiblings(_ first: Int, _ second: Int, _ outline: Segmentation) -> Bool {
        let elements = (Int(outline.blocks[first].element), Int(outline.blocks[second].element))
        guard !outline.isPlainText, elements.0 >= 0, elements.1 >= 0 else { return false }
        return outline.elements[elements.0].parent == outline.elements[elements.1].parent
    }

    /// The shortest text, in letters, that is looked through for what other blocks say.
    private static let shortestRetelling: Int32 = 200
    /// A text says nothing of its own when at least this share of it stands in other blocks, in percent.
    private static let retoldShare = 80

    /// Drops a block that is made of the sentences of smaller ones: the article in one piece, as some pages
    /// hold it for machines.
    static func dropRetoldText(
        _ decisions: inout [BlockClassifier.Decision],
        _ outline: Segmentation,
        _ evidence: PageEvidence
    ) {
        var texts: [Int] = []
        for index in decisions.indices where outline.blocks[index].origin == .text {
            if case .kept(let role) = decisions[index].disposition, role != .headline {
                texts.append(index)
            }
        }
        guard texts.contains(where: { evidence.features[$0].length >= shortestRetelling }) else {
            return
        }
        let text = outline.text.span
        var twins = LikelyTwins(expecting: texts.count * 2)
        var sentences: [Sentence] = []
        for index in texts {
            forEachSentence(text, outline.range(of: index)) { range in
                sentences.append(Sentence(block: index, range: range, look: twins.add(text, range)))
            }
        }
        guard twins.isAny else { return }
        let shortest = shortestHolders(of: sentences, twins, text, evidence)
        var next = 0
        for index in texts {
            var (all, told) = (0, 0)
            while next < sentences.count, sentences[next].block == index {
                let length = sentences[next].range.count
                all += length
                if shortest[next] * 2 < evidence.features[index].length { told += length }
                next += 1
            }
            guard all > 0, told * 100 >= all * retoldShare,
                evidence.features[index].length >= shortestRetelling
            else { continue }
            decisions[index] = BlockClassifier.Decision(
                disposition: .removed(.related),
                reason: .duplicate
            )
        }
    }

    /// A sentence of a block.
    private struct Sentence {
        /// The block.
        let block: Int
        /// Its place in the text.
        let range: Range<Int>
        /// The number of its look.
        let look: Int
    }

    /// For each sentence the length of the shortest block that holds it.
    private static func shortestHolders(
        of sentences: [Sentence],
        _ twins: LikelyTwins,
        _ text: Span<UInt8>,
        _ evidence: PageEvidence
    ) -> [Int32] {
        var shortest = sentences.map { evidence.features[$0.block].length }
        var firsts = HashMemo()
        var firstOfSentence: [(sentence: Int, first: Int)] = []
        for (index, sentence) in sentences.enumerated() where twins.hasTwin(sentence.look) {
            let hash = LetterHash.hash(lowercasing: text, sentence.range)
            if let first = firsts.first(for: hash).map({ Int($0) }) {
                shortest[first] = min(shortest[first], shortest[index])
                firstOfSentence.append((index, first))
            } else {
                firsts.insert(Int32(index), for: hash)
            }
        }
        for (sentence, first) in firstOfSentence { shortest[sentence] = shortest[first] }
        return shortest
    }

    /// Calls `body` with the sentences of a block, as full stops and their like before white space divide
    /// them.
    private static func forEachSentence(
        _ text: Span<UInt8>,
        _ block: Range<Int>,
        _ body: (Range<Int>) -> Void
    ) {
        var start = block.lowerBound
        var index = block.lowerBound
        while index < block.upperBound {
            index = text.firstIndex(from: index, to: block.upperBound - 1) {
                ($0 == 0x2E).mark | ($0 == 0x21).mark | ($0 == 0x3F).mark
            }
            index &+= 1
            guard index == block.upperBound || text[index] <= 0x20 else { continue }
            while start < index - 1, text[start] <= 0x20 { start &+= 1 }
            if index - start >= shortestSentence { body(start..<index) }
            start = index
        }
    }

    /// Shorter sentences, in bytes, say nothing about where they come from.
    private static let shortestSentence = 20
}
