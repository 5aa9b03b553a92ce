internal import CaveatModel
internal import CaveatRules
internal import CaveatText

/// What words files, lists of places and laws say, before it is put into tables.
struct ConceptDraft {
    /// The concepts by name, each with the phrases of the languages.
    var concepts: [String: [(language: Int, phrases: [PhraseID])]] = [:]
    /// The languages in the order of their files.
    var languages: [String] = []
    /// For each language the country that a page in it means when it names none; empty for none.
    var homes: [String] = []
    /// The countries that files of places know.
    var countries: [String] = []
    /// What names a country or tells it, with its index in ``countries``.
    var places: [(country: Int, role: Circumstance, phrases: [PhraseID])] = []
    /// The laws, each with the words that name it and the wording that it prescribes.
    var laws: [LawDraft] = []
    /// The files of frames, which are read when all concepts are known.
    var frames: [(document: Int, tree: RuleTree)] = []
    /// The rules that are found by a frame, by the name of the frame, to be checked at the end.
    var uses: [(frame: RuleTree, document: Int)] = []
    /// The phrases that were read, by their text: what several languages share is one phrase.
    var known: [String: PhraseID] = [:]

    /// What a pack says of its law.
    struct LawDraft {
        /// The name of the pack.
        let pack: String
        /// Whose law.
        let jurisdiction: Jurisdiction
        /// The names of the concepts that it is about, with where they stand.
        let about: [RuleTree]
        /// Whether it is meant where no country is named.
        let isDefault: Bool
        /// Words that only this law uses.
        let names: [PhraseID]
        /// Wordings that it prescribes for labels.
        let labels: [PhraseID]
        /// Wordings that it prescribes for block pages.
        let restrictions: [PhraseID]
        /// The document.
        let document: Int
    }
}

extension LibraryBuilder {
    /// Reads the words of a language.
    mutating func readWords(_ tree: RuleTree) {
        let fields = fields(of: tree, as: RuleForms.words)
        let language = requiredText("words", in: fields, of: "the words file", at: tree)
        if let value = fields["words"] {
            claim(language, as: "words file", at: value)
            if LanguageTag(language) == nil {
                report(.unknownValue(language, field: "language (BCP 47)", allowed: []), at: value)
            }
        }
        guard let concepts = fields["concepts"], concepts.kind == .mapping else {
            report(.missingKey("concepts", in: "the words file"), at: tree)
            return
        }
        let index = draft.languages.count
        draft.languages.append(language)
        draft.homes.append(fields["country"].flatMap { jurisdiction($0)?.code } ?? "")
        let spelling = spelling(fields)
        for (key, value) in concepts.pairs {
            draft.concepts[key.text, default: []].append((index, sharedPhrases(value, spelling)))
        }
    }

    /// Reads the names of countries, and what else tells them.
    mutating func readPlaces(_ tree: RuleTree) {
        let fields = fields(of: tree, as: RuleForms.places)
        if fields["names"] == nil, fields["signs"] == nil {
            report(.missingKey("names' or 'signs", in: "the file of places"), at: tree)
        }
        for (field, role) in [("names", Circumstance.place), ("signs", .locality)] {
            guard let countries = fields[field] else { continue }
            if countries.kind != .mapping {
                report(.wrongType(expected: "codes of countries with phrases"), at: countries)
            }
            for (key, value) in countries.pairs {
                guard let code = jurisdiction(key)?.code else { continue }
                let known = draft.countries.firstIndex(of: code)
                if known == nil { draft.countries.append(code) }
                let country = known ?? draft.countries.count - 1
                draft.places.append((country, role, sharedPhrases(value)))
            }
        }
    }

    /// Reads what a pack says of its law.
    mutating func readLaw(_ tree: RuleTree, pack: String, jurisdiction: Jurisdiction) {
        let fields = fields(of: tree, as: RuleForms.law)
        let formulas = fields["formulas"].map { self.fields(of: $0, as: RuleForms.formulas) }
        draft.laws.append(
            ConceptDraft.LawDraft(
                pack: pack,
                jurisdiction: jurisdiction,
                about: fields["about"].map { scalars(of: $0) } ?? [],
                isDefault: fields["default"]?.text == "true",
                names: fields["names"].map { sharedPhrases($0) } ?? [],
                labels: formulas?["label"].map { sharedPhrases($0) } ?? [],
                restrictions: formulas?["restriction"].map { sharedPhrases($0) } ?? [],
                document: current
            )
        )
    }

    /// Reads a list of phrases, of which those that were read before are the same.
    private mutating func sharedPhrases(
        _ tree: RuleTree,
        _ spelling: WordSpelling = WordSpelling()
    ) -> [PhraseID] {
        let scalars = scalars(of: tree)
        warnAboutDuplicatePhrases(scalars)
        var phrases: [PhraseID] = []
        for scalar in scalars {
            for text in spelling.texts(of: scalar.text) {
                if let known = draft.known[text] {
                    phrases.append(known)
                } else if let phrase = phrase(text, at: scalar) {
                    draft.known[text] = phrase
                    phrases.append(phrase)
                }
            }
        }
        return phrases
    }

    /// Makes each concept a list that phrases may name, and the tables of all concepts.
    mutating func finishConcepts() {
        let names = draft.concepts.keys.sorted()
        let catalog = SignalCatalog(concepts: names)
        if catalog.names.count < names.count + Circumstance.allCases.count,
            let first = documents.first
        {
            let most = SignalSet.capacity - Circumstance.allCases.count
            report(
                .wrongType(expected: "at most \(most) concepts in all words files"),
                at: first.tree
            )
        }
        var meanings = [[ConceptMeaning]](repeating: [], count: pool.phrases.count)
        func add(_ phrases: [PhraseID], _ signal: Signal, thing: Int, languages: UInt64) {
            for phrase in phrases {
                let same = meanings[phrase.index].firstIndex {
                    $0.signal == signal && $0.thing == thing
                }
                let before = same.map { meanings[phrase.index].remove(at: $0).languages } ?? 0
                meanings[phrase.index].append(
                    ConceptMeaning(signal: signal, thing: thing, languages: before | languages)
                )
            }
        }
        for name in names {
            guard let signal = catalog.signal(named: name), let entries = draft.concepts[name]
            else { continue }
            for entry in entries {
                add(entry.phrases, signal, thing: 0, languages: 1 << UInt64(entry.language))
            }
            let place = PhrasePool.PhrasePlace(document: 0, line: 1, column: 1, length: 0)
            pool.lists.append(
                PhrasePool.List(name: name, phrases: entries.flatMap(\.phrases), place: place)
            )
        }
        for place in draft.places {
            add(
                place.phrases,
                place.role.signal,
                thing: place.country,
                languages: ConceptMeaning.everyLanguage
            )
        }
        for (index, law) in draft.laws.enumerated() {
            let phrases: [(Circumstance, [PhraseID])] = [
                (.lawName, law.names), (.labelFormula, law.labels),
                (.restrictionFormula, law.restrictions),
            ]
            for (circumstance, phrases) in phrases {
                add(
                    phrases,
                    circumstance.signal,
                    thing: index,
                    languages: ConceptMeaning.everyLanguage
                )
            }
        }
        var all: [ConceptMeaning] = []
        var places: [ConceptMeaning: UInt32] = [:]
        let uses = meanings.map { list in
            list.map { meaning in
                if let place = places[meaning] { return place }
                let place = UInt32(all.count)
                places[meaning] = place
                all.append(meaning)
                return place
            }
        }
        concepts = ConceptTable(
            catalog: catalog,
            languages: draft.languages,
            homes: draft.homes,
            countries: draft.countries,
            meanings: PackedMeanings(all),
            uses: PackedLists(uses)
        )
        finishLaws()
    }

    private mutating func finishLaws() {
        let owners = Set(draft.laws.map(\.pack))
        for law in draft.laws {
            current = law.document
            let heirs = bases.keys.sorted().filter { pack in
                bases(of: pack).first { owners.contains($0) } == law.pack && !owners.contains(pack)
            }
            var about = SignalSet()
            for name in law.about { about.formUnion(signals(named: name)) }
            laws.append(
                LawDefinition(
                    packs: [law.pack] + heirs,
                    jurisdiction: law.jurisdiction,
                    about: about,
                    isDefault: law.isDefault
                )
            )
        }
    }

    /// The signals that a name stands for; none, and reported, when there is no such concept.
    mutating func signals(named tree: RuleTree) -> SignalSet {
        let signals = concepts.catalog.signals(named: tree.text)
        if signals.isEmpty {
            report(
                .unknownPart(tree.text, what: "concept", allowed: concepts.catalog.names),
                at: tree
            )
        }
        return signals
    }
}
