/// Words in one automaton that a text is led through letter by letter.
///
/// A node is what some words have in common, its letters are those that lead to it from the node above.
/// Nodes are in order of depth, those under one node side by side in order of their first letters, so
/// that the whole tree is a few flat arrays. It says for certain what it knows: no two texts are taken
/// for each other, as with hashes, and a text that begins like no word is left after a letter or two.
package struct LetterTree: Sendable {
    /// For each node the letters that lead to it; none to the first, under which all others hang.
    private let letters: NumberLists
    /// For each node the first of those letters.
    private let heads: [UInt32]
    /// For each node the first node under it, and their count at the end.
    private let children: [UInt32]
    /// For each node the numbers of the words that end there, the lowest first.
    private let words: NumberLists

    /// How far a text was led.
    package struct Place {
        fileprivate var node = 0
        /// Where the next letter on the way to the node stands; at the node when it is ``end``.
        fileprivate var next = 0
        fileprivate var end = 0

        /// The place before the first letter.
        package init() {}
    }

    /// Puts a tree together from its tables.
    private init(letters: NumberLists, children: [UInt32], words: NumberLists) {
        self.letters = letters
        heads = (0..<letters.count).map { node in
            letters.places(of: node).isEmpty
                ? 0 : letters.values[letters.places(of: node).lowerBound]
        }
        self.children = children
        self.words = words
    }

    /// Plants words; each is known by its index.
    ///
    /// - Parameter spellings: the letters of each; a word without any is never found.
    package init(_ spellings: NumberLists) {
        let order = spellings.alphabetical
        var lengths: [UInt32] = []
        var letters: [UInt32] = []
        var childCounts: [UInt32] = []
        var wordCounts: [UInt32] = []
        var words: [UInt32] = []
        // What hangs under a node is a range of the words in order, all alike for some letters.
        var nodes = [(range: order.indices, depth: 0)]
        var index = 0
        while index < nodes.count {
            var (range, depth) = nodes[index]
            let start = depth
            if index > 0 {
                let first = spellings.places(of: order[range.lowerBound])
                let last = spellings.places(of: order[range.upperBound - 1])
                while depth < min(first.count, last.count),
                    spellings.values[first.lowerBound + depth]
                        == spellings.values[last.lowerBound + depth]
                {
                    letters.append(spellings.values[first.lowerBound + depth])
                    depth += 1
                }
            }
            lengths.append(UInt32(depth - start))
            let wordCount = words.count
            while let place = range.first, spellings.places(of: order[place]).count == depth {
                if index > 0 { words.append(UInt32(order[place])) }
                range.removeFirst()
            }
            wordCounts.append(UInt32(words.count - wordCount))
            let nodeCount = nodes.count
            while let place = range.first {
                let letter = spellings.letter(depth, of: order[place])
                let end = range.partitionPoint { spellings.letter(depth, of: order[$0]) == letter }
                nodes.append((place..<end, depth))
                range = end..<range.upperBound
            }
            childCounts.append(UInt32(nodes.count - nodeCount))
            index += 1
        }
        self.init(
            letters: NumberLists(lengths: lengths, values: letters),
            children: childCounts.runningSums.map { $0 + 1 },
            words: NumberLists(lengths: wordCounts, values: words)
        )
    }

    /// Whether there are no words.
    package var isEmpty: Bool { words.values.isEmpty }

    /// Leads a text on by a letter.
    ///
    /// - Returns: whether a word goes on so; when none does, the place is of no more use.
    @inline(__always)
    package func advance(_ place: inout Place, by letter: UInt32) -> Bool {
        if place.next < place.end {
            guard letters.values[place.next] == letter else { return false }
            place.next &+= 1
            return true
        }
        let below = Int(children[place.node])..<Int(children[place.node &+ 1])
        let child = below.partitionPoint { heads[$0] < letter }
        guard child < below.upperBound, heads[child] == letter else { return false }
        let way = letters.places(of: child)
        place.node = child
        place.next = way.lowerBound &+ 1
        place.end = way.upperBound
        return true
    }

    /// The words that are what was read until a place, as places in ``wordNumbers``.
    @inline(__always)
    package func endings(at place: Place) -> Range<Int> {
        place.next == place.end ? words.places(of: place.node) : 0..<0
    }

    /// The numbers of all words by node; see ``endings(at:)``.
    @inline(__always)
    package var wordNumbers: [UInt32] { words.values }

    /// The lowest number of a word; nil when it is not in the tree.
    package func number(of word: ArraySlice<UInt32>) -> Int? {
        var place = Place()
        for letter in word { guard advance(&place, by: letter) else { return nil } }
        return endings(at: place).first.map { Int(wordNumbers[$0]) }
    }

    /// Whether some letters begin with one of the words.
    package func holdsBeginning(of text: ArraySlice<UInt32>) -> Bool {
        var place = Place()
        for letter in text {
            guard advance(&place, by: letter) else { return false }
            if !endings(at: place).isEmpty { return true }
        }
        return false
    }
}

extension NumberLists {
    /// A letter of a word that has as many.
    fileprivate func letter(_ index: Int, of word: Int) -> UInt32 {
        values[places(of: word).lowerBound + index]
    }

    /// The words in order of their letters, those that are equal in their own.
    fileprivate var alphabetical: [Int] {
        // The first three letters in one number settle most comparisons.
        let words = (0..<count).map { word in
            (
                key: self[word].prefix(3).reduce(0) { $0 << 21 | UInt64($1) } << shift(word),
                word: word
            )
        }
        return words.sorted { first, second in
            if first.key != second.key { return first.key < second.key }
            let (a, b) = (self[first.word], self[second.word])
            return a.lexicographicallyPrecedes(b)
                || a.count == b.count && a == b && first.word < second.word
        }
        .map(\.word)
    }

    private func shift(_ word: Int) -> UInt64 { UInt64(21 * (3 - min(3, places(of: word).count))) }
}
