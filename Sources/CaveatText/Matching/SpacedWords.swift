/// Cuts capitals that are set apart by single spaces into words.
///
/// Markup folds white space, so that "И Н О С Т Р А Н Н Ы М  А Г Е Н Т О М" has nothing left that tells
/// where a word ends. The words of the rules do: the letters are cut so that known words cover as many
/// of them as can be, long words first.
package struct SpacedWords {
    private let index: WordIndex

    /// Cuts by the words that an index knows.
    package init(index: WordIndex) { self.index = index }

    /// Rules hardly have a longer word.
    private static let longestWord = 24
    /// What may follow a stem and still be the ending of its word.
    private static let longestEnding = 6

    /// A known word that begins at a letter.
    private struct Known {
        let end: Int
        let isStem: Bool
    }

    /// The words of some folded letters, one after the other; all of them one word where less than
    /// half is known.
    package func cut(_ letters: [UInt32]) -> [Range<Int>] {
        let known = bestWords(in: letters)
        var words: [Range<Int>] = []
        var knownCount = 0
        var unknownStart = 0
        var mayExtend = false
        var position = 0
        while position <= letters.count {
            let word = position < letters.count ? known[position] : nil
            guard word != nil || position == letters.count else {
                position += 1
                continue
            }
            if unknownStart < position {
                if mayExtend, position - unknownStart <= Self.longestEnding,
                    let last = words.popLast()
                {
                    words.append(last.lowerBound..<position)
                } else {
                    words.append(unknownStart..<position)
                }
            }
            guard let word else { break }
            words.append(position..<word.end)
            knownCount += word.end - position
            mayExtend = word.isStem
            position = word.end
            unknownStart = position
        }
        return knownCount * 2 < letters.count ? [0..<letters.count] : words
    }

    /// For each letter the known word of the best cut that begins there, if one does.
    private func bestWords(in letters: [UInt32]) -> [Known?] {
        var scores = [Int](repeating: 0, count: letters.count + 1)
        var best = [Known?](repeating: nil, count: letters.count)
        var word = FoldedWord()
        for start in letters.indices.reversed() {
            scores[start] = scores[start + 1]
            word.begin(at: 0)
            for end in start + 1...min(letters.count, start + Self.longestWord) {
                word.append(letters[end - 1])
                guard let kind = index.kind(of: word) else { continue }
                let score = word.count * word.count + scores[end]
                if score > scores[start] {
                    scores[start] = score
                    best[start] = Known(end: end, isStem: kind == .stem)
                }
            }
        }
        return best
    }
}
