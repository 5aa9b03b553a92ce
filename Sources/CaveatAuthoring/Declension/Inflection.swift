/// One line of a language's table of endings: how words that end so change with case.
struct Inflection: Sendable {
    /// The letters of which one must stand before the ending; empty when any may.
    let preceding: [UInt32]
    /// What the word ends in as the list writes it; empty for words that only take on endings.
    let ending: [UInt32]
    /// For each case, the endings that take its place.
    let cases: [[[UInt32]]]

    /// Makes a line.
    ///
    /// - Parameters:
    ///   - preceding: the letters of which one must stand before the ending; empty when any may.
    ///   - ending: what the word ends in.
    ///   - cases: for each case the endings with spaces between; `-` is no ending.
    init(after preceding: String = "", _ ending: String, _ cases: String...) {
        self.preceding = preceding.unicodeScalars.map(\.value)
        self.ending = ending.unicodeScalars.map(\.value)
        self.cases = cases.map { endings in
            endings.split(separator: " ").map { ending in
                ending == "-" ? [] : ending.unicodeScalars.map(\.value)
            }
        }
    }

    /// Whether a word changes in this way.
    func applies(to word: [UInt32]) -> Bool {
        guard word.count > ending.count, word.suffix(ending.count).elementsEqual(ending) else {
            return false
        }
        return preceding.isEmpty || preceding.contains(word[word.count - ending.count - 1])
    }

    /// The forms of a word for each case but the first.
    func forms(of word: [UInt32]) -> [[[UInt32]]] {
        let stem = word.dropLast(ending.count)
        return cases.map { endings in endings.map { stem + $0 } }
    }
}
