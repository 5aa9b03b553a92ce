internal import CaveatModel
internal import CaveatRules
internal import CaveatText

/// Gathers what rule files say, and everything that is wrong with them.
struct LibraryBuilder {
    /// The files by path.
    var documents: [RuleDocument]
    /// For each pack that builds on another that one's name.
    var bases: [String: String] = [:]
    /// The problems so far.
    var problems = ProblemList()
    /// The phrases so far.
    var pool = PhrasePool()
    /// The packs so far.
    var packs: [RulePack] = []
    /// The vocabularies so far.
    var vocabularies: [BoilerplateVocabulary] = []
    /// Where each name that must be unique was first given: `rule x`, `pack y`.
    var names: [String: RulePlace] = [:]
    /// The document that is being read.
    var current = 0
    /// The namespace of cue lists of that document.
    var scope = ""

    /// The users' lists by path.
    let sources: [String: ListSource]
    /// The day by which rules and entries are judged; nil when they are not.
    let asOf: CalendarDay?
    /// The lists that were read so far.
    var nameLists: [NameList] = []
    /// The lists by what rule files say about them; nil for those that are broken.
    var listIDs: [NameListDefinition: NameListID?] = [:]
    /// The list of the pack that is being read, for rules without one of their own.
    var packList: NameListID?
    /// The provisions that the pack that is being read gives for all its rules.
    var packBasis: [LegalBasis] = []
    /// Whether that pack gives a list, be it sound or not.
    var packHasList = false
    /// What words, places and laws say, until all of them are read.
    var draft = ConceptDraft()
    /// What phrases mean, once the words are read.
    var concepts = ConceptTable.empty
    /// The laws, once the words are read.
    var laws: [LawDefinition] = []
    /// The frames, once the words are read.
    var frames: [FrameDefinition] = []
    /// Reads phrases, and keeps the words of all of them.
    var parser = PhraseParser()

    /// Makes a builder.
    ///
    /// - Parameters:
    ///   - documents: the files in the order of their paths.
    ///   - lists: the lists that they use.
    ///   - asOf: the day by which rules and entries are judged; nil not to.
    init(documents: [RuleDocument], lists: [ListSource] = [], asOf: CalendarDay? = nil) {
        self.documents = documents
        sources = Dictionary(lists.map { ($0.path, $0) }) { first, _ in first }
        self.asOf = asOf
    }

    /// Reads one file, whichever kind it is.
    mutating func read(document index: Int) {
        current = index
        let tree = documents[index].tree
        guard tree.kind == .mapping, let key = tree.pairs.first?.key else {
            report(.unknownFileKind, at: tree)
            return
        }
        switch key.text {
        case "pack": readPack(tree)
        case "cues": readCueFile(tree)
        case "vocabulary": readVocabulary(tree)
        case "words": readWords(tree)
        case "places": readPlaces(tree)
        case "frame": draft.frames.append((current, tree))
        default: report(.unknownFileKind, at: key)
        }
    }

    /// The words of all phrases.
    var lexicon: Lexicon { parser.lexicon }

    /// The phrases of all files, linked, with their words.
    mutating func finish() -> PhrasePool {
        pool.lexicon = parser.lexicon
        return pool
    }

    // MARK: Problems

    /// The problems so far.
    var diagnostics: [RuleError] { problems.all }

    /// Notes a problem at a node.
    mutating func report(_ problem: RuleProblem, at tree: RuleTree) {
        report(problem, at: phrasePlace(of: tree))
    }

    /// Notes a problem at a remembered place.
    mutating func report(_ problem: RuleProblem, at place: PhrasePool.PhrasePlace) {
        problems.append(problem, at: rulePlace(place), lineOf: documents[place.document].bytes)
    }

    /// A node's place, to be remembered.
    func phrasePlace(of tree: RuleTree) -> PhrasePool.PhrasePlace {
        var length = 0
        for byte in tree.bytes where byte & 0xC0 != 0x80 { length += 1 }
        return PhrasePool.PhrasePlace(
            document: current,
            line: tree.line,
            column: tree.column,
            length: length
        )
    }

    /// A remembered place as messages show it.
    func rulePlace(_ place: PhrasePool.PhrasePlace) -> RulePlace {
        RulePlace(
            path: documents[place.document].path,
            line: place.line,
            column: place.column,
            length: place.length
        )
    }

    /// A node's place as messages show it.
    func rulePlace(of tree: RuleTree) -> RulePlace { rulePlace(phrasePlace(of: tree)) }

    /// Takes a name that must be unique; reports it when it is taken.
    mutating func claim(_ name: String, as what: String, at tree: RuleTree) {
        let key = "\(what) \(name)"
        if let first = names[key] {
            report(.duplicateName(name, what: what, first: first.description), at: tree)
        } else {
            names[key] = rulePlace(of: tree)
        }
    }

    // MARK: Values

    /// The values of a mapping's keys, in the order of its form; reports keys that the form does not have.
    mutating func fields(of tree: RuleTree, as form: SchemaNode) -> Fields {
        let keys = form.keys
        var fields = Fields(keys: keys)
        guard tree.kind == .mapping else {
            report(.wrongType(expected: "a mapping with keys and values"), at: tree)
            return fields
        }
        var childless: String?
        for (key, value) in tree.pairs {
            guard let index = keys.firstIndex(where: { key.bytes.elementsEqual($0.utf8) }) else {
                report(
                    childless.map { .misplacedKey(key.text, under: $0) }
                        ?? .unknownKey(key.text, allowed: keys),
                    at: key
                )
                continue
            }
            childless = value.isBlank && RuleForms.parents.contains(keys[index]) ? keys[index] : nil
            if fields.values[index] != nil { report(.duplicateKey(key.text), at: key) }
            fields.values[index] = value
        }
        return fields
    }

    /// The text of a required key; empty, and reported, when it is missing.
    mutating func requiredText(
        _ key: String,
        in fields: Fields,
        of owner: String,
        at tree: RuleTree
    )
        -> String
    {
        guard let value = fields[key] else {
            report(.missingKey(key, in: owner), at: tree)
            return ""
        }
        return text(of: value)
    }

    /// The text of a scalar that must not be blank.
    mutating func text(of tree: RuleTree) -> String {
        guard tree.kind == .scalar, !tree.isBlank else {
            report(.wrongType(expected: "a text"), at: tree)
            return ""
        }
        return tree.text
    }

    /// The scalars of a list, or one scalar alone.
    mutating func scalars(of tree: RuleTree) -> [RuleTree] {
        switch tree.kind {
        case .scalar where !tree.isBlank: return [tree]
        case .sequence:
            var scalars: [RuleTree] = []
            for child in tree.children {
                if child.kind == .scalar, !child.isBlank {
                    scalars.append(child)
                } else {
                    report(.wrongType(expected: "a text"), at: child)
                }
            }
            return scalars
        default:
            report(.wrongType(expected: "a list of texts"), at: tree)
            return []
        }
    }

    /// The value that a code stands for; nil, and reported, when it is none.
    mutating func code<Value: RawRepresentable & CaseIterable>(
        _ tree: RuleTree,
        _ field: String,
        as type: Value.Type = Value.self,
        among allowed: [Value] = Array(Value.allCases)
    ) -> Value? where Value.RawValue == String {
        let text = tree.text
        if tree.kind == .scalar, let value = allowed.first(where: { $0.rawValue == text }) {
            return value
        }
        let codes = allowed.map(\.rawValue)
        report(
            tree.isBlank
                ? .wrongType(expected: "a \(field): \(codes.joined(separator: ", "))")
                : .unknownValue(text, field: field, allowed: codes),
            at: tree
        )
        return nil
    }

    /// A day as `YYYY-MM-DD`; nil, and reported, when it is none.
    mutating func day(_ tree: RuleTree) -> String? {
        guard tree.kind == .scalar, CalendarDay(tree.text) != nil else {
            report(
                tree.isBlank ? .wrongType(expected: "a day: YYYY-MM-DD") : .badDate(tree.text),
                at: tree
            )
            return nil
        }
        return tree.text
    }

    // MARK: Phrases

    /// Reads a list of phrases, or one phrase alone.
    mutating func phrases(_ tree: RuleTree) -> [PhraseID] {
        let scalars = scalars(of: tree)
        if scalars.isEmpty, tree.kind == .sequence { report(.phrase(.empty), at: tree) }
        warnAboutDuplicatePhrases(scalars)
        return scalars.compactMap { phrase($0.text, at: $0) }
    }

    /// Reads one phrase; nil, and reported, when it is none.
    mutating func phrase(_ text: String, at tree: RuleTree) -> PhraseID? {
        do throws(PhraseProblem) {
            try parser.parse(text.utf8)
            let place = phrasePlace(of: tree)
            let start = pool.steps.count
            pool.steps += parser.steps
            for call in parser.calls {
                pool.references.append(
                    PhrasePool.Reference(
                        name: call.name,
                        scope: scope,
                        step: start + call.step,
                        place: place
                    )
                )
            }
            pool.phrases.append(
                PhrasePool.Phrase(text: text, steps: start..<pool.steps.count, place: place)
            )
            return PhraseID(index: pool.phrases.count - 1)
        } catch {
            report(.phrase(error), at: tree)
            return nil
        }
    }
}

/// The values of a mapping, by the keys that it may have.
struct Fields {
    private let keys: [String]
    /// The values in the order of the keys; nil where the mapping has none.
    var values: [RuleTree?]

    /// Makes room for the values of some keys.
    init(keys: [String]) {
        self.keys = keys
        values = Array(repeating: nil, count: keys.count)
    }

    /// The value of a key; nil when the mapping does not have it.
    subscript(key: String) -> RuleTree? {
        keys.firstIndex(of: key).flatMap { values[$0] }
    }
}
