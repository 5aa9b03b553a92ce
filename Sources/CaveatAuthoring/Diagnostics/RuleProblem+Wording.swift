internal import CaveatText

extension RuleProblem {
    /// What is wrong, in one line.
    package var message: String {
        switch self {
        case .syntax(let problem, _): "not YAML: \(problem)"
        case .unknownFileKind: "the file begins with none of 'pack', 'cues', 'vocabulary'"
        case .missingKey(let key, let owner): "\(owner) has no '\(key)'"
        case .wrongType(let expected): "this must be \(expected)"
        case .unknownValue(let value, let field, _): "'\(value)' is no \(field)"
        case .duplicateKey(let key): "key '\(key)' is given twice"
        case .unknownKey(let key, _): "unknown key '\(key)'"
        case .misplacedKey(let key, let owner):
            "key '\(key)' stands beside '\(owner)', which has no value"
        case .duplicateName(let name, let what, let first):
            "\(what) '\(name)' exists already: \(first)"
        case .wrongPrefix(let id, let pack): "rule '\(id)' does not begin with '\(pack).'"
        case .phrase(let problem): problem.message
        case .unknownCues(let name, _): "no cue list is named '\(name)'"
        case .unknownPart(let name, let what, _): "no \(what) is named '\(name)'"
        case .refusedOption(let message): message
        case .cyclicCues(let names): "cue list uses itself: \(names.joined(separator: " → "))"
        case .noAnchor: "the rule has no phrase to begin with"
        case .neverMatches(let cause): "the rule can never match: \(cause)"
        case .regex(let problem): "regular expression: \(problem)"
        case .regexWithoutWords: "the regular expression has no 'words'"
        case .badNumber(let text, let expected): "'\(text)' is not \(expected)"
        case .badDate(let text): "'\(text)' is not a day, or lies before the beginning"
        case .tooLarge: "the file has more than \(RuleTreeBuilder.nodeLimit) values"
        case .deepCues(let limit): "more than \(limit) cue lists name one another in a row"
        case .tooManyWords(let limit):
            "the phrases of all files, cue lists put in, stand for more than \(limit) words"
        case .moreProblems(let count):
            "\(count) more \(count == 1 ? "error was" : "errors were") found from here on"
        case .moreWarnings(let count):
            "\(count) more \(count == 1 ? "warning was" : "warnings were") given from here on"
        case .fewExamples(let match, let noMatch, _):
            "only \(match) matching and \(noMatch) non-matching examples"
        case .shortPhrase(let phrase): "'\(phrase)' is a single very short word"
        case .duplicatePhrase(let phrase): "'\(phrase)' is in the list already"
        case .duplicateRule(let id, let place): "the rule asks for the same as '\(id)': \(place)"
        case .broadPhrase(let phrase): "'\(phrase)' is found on almost every page"
        case .expired(let day): "the entry has expired on \(day); its findings count again"
        case .unreadableList(let file, let cause): "the list '\(file)' cannot be read: \(cause)"
        case .malformedList(let problem): "the list is broken: \(problem)"
        case .missingColumn(let name, _): "the list has no column '\(name)'"
        case .emptyName: "an entry has no name with a word in it"
        case .longName(let name):
            "'\(name)' has more than \(NameCompiler.longestName) words, or a word of more than "
                + "\(FoldedWord.capacity) letters"
        case .moreListProblems(let count): "the list has \(count) more problems"
        case .selector(let problem): "selector: \(problem)"
        case .unknownBase(let name, let what, _): "there is no \(what) '\(name)' to build on"
        case .cyclicBase(let name): "the pack builds on '\(name)', which builds on it"
        case .undatedList: "the list has 'stale_after' but no 'date', so its age is not known"
        case .staleList(let age, let limit):
            "the list is \(age) days old, which is more than \(limit)"
        case .emptyList(let expiredCount):
            "the list has no entry to look for"
                + (expiredCount > 0 ? "; \(expiredCount) are not valid on the day asked for" : "")
        }
    }

    /// How to mend it, in one line.
    package var fix: String {
        switch self {
        case .syntax(_, let fix):
            fix ?? "check quotation marks, indentation and colons at this place"
        case .unknownFileKind: "begin with 'pack: <jurisdiction>.<topic>', for example"
        case .missingKey(let key, _): "add '\(key): …'"
        case .wrongType(let expected): "write \(expected)"
        case .unknownValue(_, let field, let allowed) where allowed.isEmpty: "write a \(field)"
        case .unknownValue(let value, _, let allowed): Self.choose(value, from: allowed)
        case .duplicateKey: "join the two or delete one"
        case .unknownKey(let key, let allowed): Self.choose(key, from: allowed)
        case .misplacedKey(_, let owner): "indent it further than '\(owner)'"
        case .duplicateName: "choose another name"
        case .wrongPrefix(_, let pack): "rename it to '\(pack).<name>'"
        case .phrase(let problem): problem.fix
        case .unknownCues(let name, let allowed), .unknownPart(let name, _, let allowed):
            Self.choose(name, from: allowed)
        case .refusedOption: "mend the value, or delete the line; 'caveat config --help' tells more"
        case .cyclicCues: "take one of them out of the circle"
        case .noAnchor: "add '- phrase: […]' under 'all', outside 'near', 'page' and 'none'"
        case .neverMatches: "delete one of the conditions that exclude each other"
        case .regex: "see “Regular expressions” in Rules/README.md"
        case .regexWithoutWords: "add 'words: […]': phrases without which it cannot match"
        case .badNumber(_, let expected): "write \(expected)"
        case .badDate: "write YYYY-MM-DD, 'until' not before 'from'"
        case .tooLarge: "split it"
        case .deepCues: "put the phrases of some lists into those that name them"
        case .tooManyWords: "name fewer cue lists in one phrase, or use fewer rule files at once"
        case .moreProblems, .moreWarnings: "mend those shown first"
        case .fewExamples(_, _, let wanted):
            "give at least \(wanted) of each; a rule is only as good as its examples"
        case .shortPhrase: "add a word that stands beside it"
        case .duplicatePhrase: "delete one"
        case .duplicateRule: "delete one, or say what sets them apart"
        case .broadPhrase: "add a word that stands beside it, or begin with a rarer phrase"
        case .expired: "look at the findings again; then set a new day or delete the entry"
        case .unreadableList: "give its path as seen from the folder of the rule file"
        case .malformedList:
            "save it as UTF-8: a table with a header and ',', ';' or tabs, or one JSON object a line"
        case .missingColumn(let name, let allowed): Self.choose(name, from: allowed)
        case .emptyName: "fill it in, or delete the line"
        case .longName: "shorten it to the words that tell it from others"
        case .moreListProblems: "mend those shown first"
        case .selector: "write 'tag', '#id', '.class', joined by spaces, '>' and ','"
        case .unknownBase(let name, "pack", let allowed)
        where NearestName.of(name, in: allowed) == nil:
            "name its file with --rules too, unless it is inside caveat"
        case .unknownBase(_, "rule", let allowed) where allowed.isEmpty:
            "say which pack this one builds on: 'extends: …' of the pack"
        case .unknownBase(let name, _, let allowed): Self.choose(name, from: allowed)
        case .cyclicBase: "take one 'extends' out of the circle"
        case .undatedList: "add the 'date' on which the list was taken from its source"
        case .staleList: "take the list from its source again, and change 'date'"
        case .emptyList: "check the file, or the days of its entries"
        }
    }

    /// "rename it to X" when a name is near, otherwise the list of what is allowed.
    private static func choose(_ name: String, from allowed: [String]) -> String {
        if let nearest = NearestName.of(name, in: allowed) { return "rename it to '\(nearest)'" }
        guard let first = allowed.first else { return "delete it" }
        guard allowed.count > 1 else { return "use '\(first)'" }
        let shown = allowed.prefix(20).map { "'\($0)'" }.joined(separator: ", ")
        return "use one of \(shown)" + (allowed.count > 20 ? ", …" : "")
    }
}

extension PhraseProblem {
    /// What is wrong, in one line.
    var message: String {
        switch self {
        case .empty: "the phrase has no word"
        case .unbalanced(let bracket): "'\(bracket)' has no counterpart"
        case .emptyAlternative: "an alternative has no word"
        case .strayStar: "'*' does not stand at the end of a word"
        case .shortStem(let stem):
            "'\(stem)*' has fewer than \(PhraseParser.minimalStemLength) letters"
        case .gapAtEdge: "the phrase begins or ends with '..'"
        case .longGap(let gap): "'\(gap)' is no gap of 1 to \(PhraseParser.longestGap) words"
        case .gluedCues(let name): "'{\(name)}' is glued to a word"
        case .tooManyVariants:
            "alternatives inside words make more than \(PhraseParser.variantLimit) words"
        case .tooLong: "the phrase takes more than \(PhraseMachine.longestMatch) words"
        case .mayBeEmpty: "all words of the phrase may be missing"
        case .tooDeep: "brackets are nested more than \(PhraseParser.depthLimit) deep"
        case .tooWide(let limit):
            "the phrase stands for more than \(limit) words, those of its cue lists put in"
        case .longGaps(let limit): "the gaps of the phrase skip more than \(limit) words together"
        }
    }

    /// How to mend it, in one line.
    var fix: String {
        switch self {
        case .empty: "write a word, or delete the phrase"
        case .unbalanced(let bracket): "close or delete '\(bracket)'"
        case .emptyAlternative: "use '[…]' for words that may be missing"
        case .strayStar: "put '*' right after the last letter of a word's stem"
        case .shortStem: "write a longer stem, or the whole word"
        case .gapAtEdge: "delete the '..'; a phrase may stand anywhere in a sentence"
        case .longGap: "use 'near' for things that stand further apart"
        case .gluedCues: "put a space beside it"
        case .tooManyVariants: "write separate phrases, or a stem with '*'"
        case .tooLong: "match its beginning, and the rest with 'near'"
        case .mayBeEmpty: "take one word out of the square brackets"
        case .tooDeep: "split it into a cue list"
        case .tooWide: "name fewer cue lists in it, or lists of fewer phrases"
        case .longGaps: "match its beginning, and the rest with 'near'"
        }
    }
}
