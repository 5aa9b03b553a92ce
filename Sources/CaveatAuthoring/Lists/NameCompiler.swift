internal import CaveatText

/// Turns names into steps of phrases, with all their forms.
///
/// A name's phrase is a choice between its cases; in each, every word stands in that case or as the
/// list writes it, since in "Фонд поддержки …" only the first word changes. The words of one name
/// thus agree, and a name is filed under the few pairs of words that it can really begin with.
struct NameCompiler {
    /// The most words of a name.
    static let longestName = 16

    private let declension: Declension?
    private var collector = LetterCollector()
    private var scratch = FoldedWord()
    private var known: [[UInt32]: Forms] = [:]

    /// The forms of a word, as elements of the lexicon.
    private struct Forms {
        let base: SymbolID
        /// For each case the forms, the base among them; empty for a word that does not change.
        let cases: [[SymbolID]]
    }

    /// Why a name cannot be looked for.
    enum Problem: Error {
        /// It has no word.
        case empty
        /// It has more words than ``longestName``, or a word longer than any that is kept.
        case tooLong
    }

    /// Makes a compiler for the names of one list.
    init(declension: Declension?) { self.declension = declension }

    /// The number of letters of the name that was compiled last, if it is a single word; otherwise 0.
    private(set) var singleWordLength = 0

    /// Compiles a name.
    ///
    /// - Parameters:
    ///   - name: the name as the list writes it.
    ///   - parser: reads words as it reads those of phrases, and keeps them.
    /// - Returns: the steps of its phrase.
    /// - Throws: why it cannot be looked for.
    mutating func compile(
        _ name: String,
        using parser: inout PhraseParser
    ) throws(Problem) -> [PhraseStep] {
        collector.words.removeAll(keepingCapacity: true)
        let bytes = Array(name.utf8)
        WordScanner().scan(0..<bytes.count, of: bytes.span, using: &scratch, into: &collector)
        let words = collector.words
        guard !words.isEmpty else { throw .empty }
        guard words.count <= Self.longestName,
            words.allSatisfy({ $0.count <= FoldedWord.capacity })
        else { throw .tooLong }
        singleWordLength = words.count == 1 ? words[0].count : 0
        var forms: [Forms] = []
        for word in words { forms.append(try self.forms(of: word, using: &parser)) }
        return Self.steps(forms)
    }

    private mutating func forms(
        of word: [UInt32],
        using parser: inout PhraseParser
    ) throws(Problem) -> Forms {
        if let forms = known[word] { return forms }
        let base = try element(word, using: &parser)
        var cases: [[SymbolID]] = []
        for forms in declension?.forms(of: word) ?? [] {
            var elements = [base]
            for form in forms {
                let element = try element(form, using: &parser)
                if !elements.contains(element) { elements.append(element) }
            }
            cases.append(elements)
        }
        let forms = Forms(base: base, cases: cases)
        known[word] = forms
        return forms
    }

    private func element(
        _ word: [UInt32],
        using parser: inout PhraseParser
    ) throws(Problem) -> SymbolID {
        var text = ""
        for letter in word { text.unicodeScalars.append(Unicode.Scalar(letter) ?? "\u{FFFD}") }
        guard (try? parser.parse(text.utf8)) != nil, parser.steps.count == 1,
            let step = parser.steps.first, step.kind == .word
        else { throw .empty }
        return SymbolID(step.operand)
    }

    // MARK: Steps

    private static func steps(_ words: [Forms]) -> [PhraseStep] {
        let caseCount = words.map(\.cases.count).max() ?? 0
        guard caseCount > 0 else { return words.map { PhraseStep(.word, Int($0.base)) } }
        var branches: [[[SymbolID]]] = []
        if words.count == 1 {
            var all: [SymbolID] = []
            for element in words[0].cases.joined() where !all.contains(element) {
                all.append(element)
            }
            return choice(all)
        }
        for index in 0..<caseCount {
            let branch = words.map { $0.cases.isEmpty ? [$0.base] : $0.cases[index] }
            if !branches.contains(branch) { branches.append(branch) }
        }
        let bodies = branches.map { $0.flatMap(choice) }
        return PhraseStep.choice(between: bodies)
    }

    private static func choice(_ elements: [SymbolID]) -> [PhraseStep] {
        PhraseStep.choice(between: elements.map { [PhraseStep(.word, Int($0))] })
    }
}

/// Keeps the letters of each word.
private struct LetterCollector: WordSink {
    var words: [[UInt32]] = []

    mutating func receive(_ word: inout FoldedWord) {
        // A word that was cut keeps one letter too many, by which it is known to be too long.
        words.append(word.letters + (word.count > FoldedWord.capacity ? [0] : []))
    }
}
