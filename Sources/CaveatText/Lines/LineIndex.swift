/// Finds which of many phrases a line is.
///
/// One walk through the beginnings of all phrases, on which most lines are not even sent: a small table
/// of first letters, ``Openings``, is at hand where the tree is not. A phrase that goes on behind its
/// beginning is compared only then.
package struct LineIndex: Sendable {
    private let openings: Openings
    private let beginnings: LetterTree
    private let patterns: [LinePattern]
    /// For each phrase the number of letters of its beginning.
    private let lengths: [UInt32]

    /// Files phrases; each is known by its index.
    ///
    /// - Parameter phrases: as vocabularies write them: `#` for a run of digits, `*` after the beginning
    ///   for any text. One without a beginning is never found.
    package init(_ phrases: [String]) {
        var letters: [UInt32] = []
        var lengths: [UInt32] = []
        var patterns: [LinePattern] = []
        patterns.reserveCapacity(phrases.count)
        lengths.reserveCapacity(phrases.count)
        letters.reserveCapacity(phrases.count * 16)
        var openings = Openings()
        for phrase in phrases {
            let start = letters.count
            patterns.append(LinePattern(phrase, appendingTo: &letters))
            lengths.append(UInt32(letters.count - start))
            openings.insert(letters[start...])
        }
        self.openings = openings
        beginnings = LetterTree(NumberLists(lengths: lengths, values: letters))
        self.patterns = patterns
        self.lengths = lengths
    }

    /// The number of letters with which lines have to begin to be a phrase.
    package func beginningLength(of phrase: Int) -> Int { Int(lengths[phrase]) }

    /// Whether a phrase leaves something open.
    package func isOpen(_ phrase: Int) -> Bool { !patterns[phrase].isWhole }

    /// Appends the phrases that a line is: those that begin it, the shortest first, then those that are
    /// all of it.
    ///
    /// - Parameters:
    ///   - bytes: valid UTF-8.
    ///   - range: the line.
    ///   - found: takes the numbers of the phrases.
    package func find(in bytes: Span<UInt8>, _ range: Range<Int>, into found: inout [Int]) {
        var folding = LineFolding(bytes, range)
        var first = InlineArray<6, UInt32>(repeating: 0)
        var firstCount = 0
        while firstCount < first.count, let letter = folding.next(in: bytes) {
            first[firstCount] = letter
            firstCount &+= 1
        }
        var next = 0
        let mayBePhrase = openings.mayOpen {
            guard next < firstCount else { return nil }
            defer { next &+= 1 }
            return first[next]
        }
        guard mayBePhrase else { return }
        var place = LetterTree.Place()
        var count = 0
        while let letter = count < firstCount ? first[count] : folding.next(in: bytes) {
            guard count < LineFolding.longest, beginnings.advance(&place, by: letter) else {
                return
            }
            count &+= 1
            for ending in beginnings.endings(at: place) {
                let number = Int(beginnings.wordNumbers[ending])
                if isBegun(number, by: count, bytes, range) { found.append(number) }
            }
        }
        for ending in beginnings.endings(at: place) {
            let number = Int(beginnings.wordNumbers[ending])
            if patterns[number].isWhole { found.append(number) }
        }
    }

    /// Whether a line goes on as an open phrase says.
    private func isBegun(
        _ number: Int,
        by count: Int,
        _ bytes: Span<UInt8>,
        _ range: Range<Int>
    ) -> Bool {
        let pattern = patterns[number]
        if pattern.isWhole { return false }
        if pattern.parts.isEmpty { return true }
        var line: [UInt32] = []
        LineFolding.append(bytes, range, to: &line)
        return pattern.matches(line[count...])
    }
}
