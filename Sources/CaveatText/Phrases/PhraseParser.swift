/// Turns one written phrase into steps.
///
/// One parser reads all phrases of a library, so that its buffers are allocated once. It works on bytes: all characters that mean something are ASCII, and everything between them goes
/// through the ``WordScanner`` that also reads pages.
package struct PhraseParser {
    /// The fewest letters before a `*`.
    package static let minimalStemLength = 2
    /// The most words a gap may skip.
    package static let longestGap = 32
    /// The words a gap `..` without a number skips at most.
    package static let plainGap = 4
    /// The most words that alternatives inside one word may make.
    package static let variantLimit = 256
    /// The most brackets inside one another.
    package static let depthLimit = 16

    private var text: [UInt8] = []
    private var position = 0
    private let scanner = WordScanner()
    private var word = FoldedWord()
    /// Whether the last word of the text that is being scanned may be a stem.
    private var keepsLast = false
    /// That word.
    private var lastWord: FoldedWord?
    /// The words of all phrases so far.
    package private(set) var lexicon = Lexicon()
    /// The steps of the last phrase.
    package private(set) var steps: [PhraseStep] = []
    /// The names of the lists it calls, in order, and the steps that call them.
    package private(set) var calls: [(name: String, step: Int)] = []

    /// Makes a parser that has read no phrase.
    package init() {}

    /// Parses a phrase, whose steps and calls then stand in ``steps`` and ``calls``.
    ///
    /// - Parameter phrase: the phrase as UTF-8.
    /// - Throws: the first problem.
    package mutating func parse(
        _ phrase: some Collection<UInt8>
    ) throws(PhraseProblem) {
        text.removeAll(keepingCapacity: true)
        text.append(contentsOf: phrase)
        position = 0
        steps.removeAll(keepingCapacity: true)
        calls.removeAll(keepingCapacity: true)
        try parseSequence(depth: 0)
        if position < text.count {
            throw .unbalanced(Character(Unicode.Scalar(text[position])))
        }
        guard let first = steps.first else { throw .empty }
        if first.kind == .gap || lastTopLevelKind == .gap { throw .gapAtEdge }
    }

    private var lastTopLevelKind: PhraseStep.Kind? {
        var index = 0
        var kind: PhraseStep.Kind?
        while index < steps.count {
            kind = steps[index].kind
            index += 1 + (steps[index].isBracket ? steps[index].operand : 0)
        }
        return kind
    }

    // MARK: Sequences

    /// Parses items until `|`, a closing bracket or the end.
    private mutating func parseSequence(
        depth: Int
    ) throws(PhraseProblem) {
        guard depth <= Self.depthLimit else { throw .tooDeep }
        while position < text.count {
            switch text[position] {
            case UInt8(ascii: "|"), UInt8(ascii: ")"), UInt8(ascii: "]"): return
            case UInt8(ascii: "}"): throw .unbalanced("}")
            case let byte where Self.isSpace(byte): position += 1
            case UInt8(ascii: "{"): try parseCall()
            case UInt8(ascii: ".") where isGap: try parseGap()
            default: try parseChunk(depth: depth)
            }
        }
    }

    /// Whether two dots begin here, and neither a third nor a word follows.
    private var isGap: Bool {
        guard position + 1 < text.count, text[position + 1] == UInt8(ascii: ".") else {
            return false
        }
        var index = position + 2
        while index < text.count, Self.isDigit(text[index]) { index += 1 }
        return index == text.count || Self.isSpace(text[index])
            || [UInt8(ascii: "|"), UInt8(ascii: ")"), UInt8(ascii: "]")].contains(text[index])
    }

    private mutating func parseGap() throws(PhraseProblem) {
        position += 2
        let start = position
        while position < text.count, Self.isDigit(text[position]) { position += 1 }
        let digits = String(decoding: text[start..<position], as: UTF8.self)
        let length = digits.isEmpty ? Self.plainGap : Int(digits) ?? 0
        guard (1...Self.longestGap).contains(length) else { throw .longGap(".." + digits) }
        steps.append(PhraseStep(.gap, length))
    }

    private mutating func parseCall() throws(PhraseProblem) {
        guard let close = text[position...].firstIndex(of: UInt8(ascii: "}")) else {
            throw .unbalanced("{")
        }
        let name = String(decoding: text[position + 1..<close], as: UTF8.self)
        let isGluedBefore = position > 0 && Self.endsInWord(text[..<position])
        let isGluedAfter = Self.isGlue(text[(close + 1)...])
        if isGluedBefore || isGluedAfter { throw .gluedCues(name) }
        calls.append((name, steps.count))
        steps.append(PhraseStep(.call, 0))
        position = close + 1
    }

    // MARK: Words and brackets

    /// Parses what stands together without white space.
    private mutating func parseChunk(
        depth: Int
    ) throws(PhraseProblem) {
        let start = position
        var end = start
        var hasBracket = false
        while end < text.count, !Self.isEndOfChunk(text[end]) {
            if text[end] == UInt8(ascii: "(") || text[end] == UInt8(ascii: "[") {
                hasBracket = true
                end = try closing(of: end) + 1
            } else {
                end += 1
            }
        }
        if !hasBracket {
            try appendLiteral(text[start..<end])
            position = end
            return
        }
        let opening = text[start..<end].firstIndex {
            $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[")
        }
        guard let opening else { return }
        let close = try closing(of: opening)
        let isGlued =
            Self.endsInWord(text[start..<opening])
            || Self.isGlue(text[close + 1..<end])
        if isGlued {
            let variants = try variants(of: start..<end, depth: depth)
            try appendChoice(variants)
            position = end
        } else {
            try appendLiteral(text[start..<opening])
            position = opening
            try parseBracket(depth: depth)
        }
    }

    /// Parses `(a|b)` or `[a|b]`, whose alternatives are phrases themselves.
    private mutating func parseBracket(
        depth: Int
    ) throws(PhraseProblem) {
        let isOptional = text[position] == UInt8(ascii: "[")
        let close = try closing(of: position)
        position += 1
        let outer = steps.count
        if isOptional { steps.append(PhraseStep(.optional, 0)) }
        let choice = steps.count
        steps.append(PhraseStep(.choice, 0))
        while true {
            let branch = steps.count
            steps.append(PhraseStep(.branch, 0))
            try parseSequence(depth: depth + 1)
            if steps.count == branch + 1 { throw .emptyAlternative }
            steps[branch] = PhraseStep(.branch, steps.count - branch - 1)
            if position >= close { break }
            position += 1
        }
        finishChoice(at: choice)
        if isOptional { steps[outer] = PhraseStep(.optional, steps.count - outer - 1) }
        position = close + 1
    }

    /// Appends a choice between texts without brackets.
    private mutating func appendChoice(
        _ variants: [[UInt8]]
    ) throws(PhraseProblem) {
        let choice = steps.count
        steps.append(PhraseStep(.choice, 0))
        for variant in variants {
            let branch = steps.count
            steps.append(PhraseStep(.branch, 0))
            try appendLiteral(variant[...])
            if steps.count == branch + 1 { throw .emptyAlternative }
            steps[branch] = PhraseStep(.branch, steps.count - branch - 1)
        }
        finishChoice(at: choice)
    }

    /// Ends a choice whose branches are all there; one between words alone takes its shorter form.
    private mutating func finishChoice(at choice: Int) {
        var ways: [[PhraseStep]] = []
        var branch = choice + 1
        while branch < steps.count {
            let end = branch + 1 + steps[branch].operand
            ways.append(Array(steps[branch + 1..<end]))
            branch = end
        }
        steps.replaceSubrange(choice..., with: PhraseStep.choice(between: ways))
    }

    /// All texts that a piece of a phrase with brackets inside its words stands for.
    private func variants(
        of range: Range<Int>,
        depth: Int
    ) throws(PhraseProblem) -> [[UInt8]] {
        guard depth <= Self.depthLimit else { throw .tooDeep }
        var variants: [[UInt8]] = [[]]
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = text[index]
            if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") {
                let close = try closing(of: index)
                var endings: [[UInt8]] = byte == UInt8(ascii: "[") ? [[]] : []
                for alternative in alternatives(in: index + 1..<close) {
                    if alternative.isEmpty { throw .emptyAlternative }
                    endings += try self.variants(of: alternative, depth: depth + 1)
                }
                guard variants.count * endings.count <= Self.variantLimit else {
                    throw .tooManyVariants
                }
                variants = variants.flatMap { start in endings.map { start + $0 } }
                index = close + 1
            } else {
                for position in variants.indices { variants[position].append(byte) }
                index += 1
            }
        }
        return variants
    }

    /// The pieces between the bars of a bracket.
    private func alternatives(in range: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = range.lowerBound
        var depth = 0
        for index in range {
            switch text[index] {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "|") where depth == 0:
                pieces.append(start..<index)
                start = index + 1
            default: break
            }
        }
        pieces.append(start..<range.upperBound)
        return pieces
    }

    /// The place of the bracket that closes the one at `opening`.
    private func closing(of opening: Int) throws(PhraseProblem) -> Int {
        // The kinds of the open brackets, innermost lowest; the first bit marks the bottom.
        var open: UInt64 = 1
        for index in opening..<text.count {
            switch text[index] {
            case UInt8(ascii: "("), UInt8(ascii: "["):
                if open.leadingZeroBitCount == 0 { throw .tooDeep }
                open = open << 1 | (text[index] == UInt8(ascii: "[") ? 1 : 0)
            case UInt8(ascii: ")"), UInt8(ascii: "]"):
                guard open & 1 == (text[index] == UInt8(ascii: "]") ? 1 : 0) else {
                    throw .unbalanced(Character(Unicode.Scalar(text[index])))
                }
                open >>= 1
                if open == 1 { return index }
            default: break
            }
        }
        throw .unbalanced(Character(Unicode.Scalar(text[opening])))
    }

    // MARK: Literal text

    /// Appends the words of text without brackets; a `*` makes the word before it a stem.
    private mutating func appendLiteral(
        _ literal: ArraySlice<UInt8>
    ) throws(PhraseProblem) {
        var start = literal.startIndex
        while let star = literal[start...].firstIndex(of: UInt8(ascii: "*")) {
            let rest = literal[(star + 1)...]
            guard Self.endsInWord(literal[start..<star]), rest.isEmpty || !Self.isGlue(rest) else {
                throw .strayStar
            }
            try appendWords(literal[start..<star], endsInStem: true)
            start = star + 1
        }
        try appendWords(
            literal[start...],
            endsInStem: false
        )
    }

    private mutating func appendWords(
        _ literal: ArraySlice<UInt8>,
        endsInStem: Bool
    ) throws(PhraseProblem) {
        guard !literal.isEmpty else { return }
        keepsLast = endsInStem
        lastWord = nil
        // Taken out of the parser while the scanner fills it, so that it is not copied.
        var word = FoldedWord.none
        swap(&word, &self.word)
        let scanner = scanner
        scanner.scan(0..<literal.count, of: literal.span, using: &word, into: &self)
        swap(&word, &self.word)
        guard endsInStem else { return }
        let isIdeograph = FoldingTable.isWordByItself(lastWord?.scalars[0] ?? 0)
        let length = lastWord?.count ?? 0
        takeLast(isStem: !isIdeograph)
        lastWord = nil
        if !isIdeograph, length < Self.minimalStemLength {
            if length == 0 { throw .strayStar }
            throw .shortStem(String(decoding: literal, as: UTF8.self))
        }
    }

    // MARK: Bytes

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Whether the character before an offset of a text can be part of a word.
    private static func endsInWord(_ text: some Collection<UInt8>) -> Bool {
        let tail = Array(text.suffix(4))
        guard let lead = tail.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return false }
        return isWordCharacter(tail[lead...])
    }

    /// Whether text begins with a character that belongs to the same word as the bracket before it.
    private static func isGlue(_ text: some Collection<UInt8>) -> Bool {
        switch text.first {
        case nil: false
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "*"), UInt8(ascii: "{"): true
        default: isWordCharacter(text.prefix(4))
        }
    }

    private static func isWordCharacter(_ bytes: some Collection<UInt8>) -> Bool {
        let bytes = Array(bytes)
        let (scalar, _) = UTF8Scalars.decode(bytes.span, at: 0, end: bytes.count)
        return scalar >= 0x1_0000
            || FoldingTable.shared.values[Int(scalar)] != FoldingTable.separator
    }

    private static func isEndOfChunk(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "|"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "{"),
            UInt8(ascii: "}"):
            true
        default: isSpace(byte)
        }
    }
}

extension PhraseParser: WordSink {
    /// Makes a step of a word; of the last one, if it may be a stem, only when asked to.
    package mutating func receive(_ word: inout FoldedWord) {
        if keepsLast {
            takeLast(isStem: false)
            lastWord = word
        } else {
            steps.append(PhraseStep(.word, Int(lexicon.intern(word, isStem: false))))
        }
    }

    private mutating func takeLast(isStem: Bool) {
        guard let lastWord else { return }
        steps.append(PhraseStep(.word, Int(lexicon.intern(lastWord, isStem: isStem))))
    }
}
