internal import CaveatModel
internal import CaveatText

extension LibraryBuilder {
    /// Reads a file of cue lists that every pack may use.
    mutating func readCueFile(_ tree: RuleTree) {
        let fields = fields(of: tree, allowing: RuleKeys.cueFile)
        let name = requiredText("cues", in: fields, of: "the cue file", at: tree)
        scope = name
        guard let lists = fields["lists"] else {
            report(.missingKey("lists", in: "the cue file"), at: tree)
            return
        }
        readCueLists(lists, namespace: name)
    }

    /// Reads lists of phrases; a list `x` of the namespace `n` is `{n.x}` everywhere.
    mutating func readCueLists(_ tree: RuleTree, namespace: String) {
        guard tree.kind == .mapping else {
            report(.wrongType(expected: "a mapping of names to lists of phrases"), at: tree)
            return
        }
        for (key, value) in tree.pairs {
            let name = "\(namespace).\(key.text)"
            claim(name, as: "cue list", at: key)
            let phrases = phrases(value)
            pool.lists.append(
                PhrasePool.List(name: name, phrases: phrases, place: phrasePlace(of: key))
            )
        }
    }

    // MARK: Vocabularies

    /// Reads a vocabulary of page furniture.
    mutating func readVocabulary(_ tree: RuleTree) {
        let fields = fields(of: tree, allowing: RuleKeys.vocabulary)
        let name = requiredText("vocabulary", in: fields, of: "the vocabulary", at: tree)
        if let value = fields["vocabulary"] { claim(name, as: "vocabulary", at: value) }
        let title = requiredText("title", in: fields, of: "the vocabulary", at: tree)
        var scope = BoilerplateVocabulary.Scope()
        if let value = fields["scope"] {
            let parts = self.fields(of: value, allowing: RuleKeys.scope)
            scope = BoilerplateVocabulary.Scope(
                hosts: texts(parts["hosts"]),
                classes: texts(parts["classes"]),
                phrases: texts(parts["phrases"])
            )
        }
        guard let list = fields["entries"], list.kind == .sequence else {
            if let list = fields["entries"] {
                report(.wrongType(expected: "a list of entries"), at: list)
            } else {
                report(.missingKey("entries", in: "the vocabulary"), at: tree)
            }
            return
        }
        var entries: [BoilerplateVocabulary.Entry] = []
        for child in list.children {
            if let entry = readEntry(child) { entries.append(entry) }
        }
        vocabularies.append(
            BoilerplateVocabulary(name: name, title: title, scope: scope, entries: entries)
        )
    }

    private mutating func readEntry(_ tree: RuleTree) -> BoilerplateVocabulary.Entry? {
        let fields = fields(of: tree, allowing: RuleKeys.entry)
        var meaning: BoilerplateVocabulary.Meaning?
        switch (fields["removed"], fields["kept"], fields["page"]) {
        case (let removed?, nil, nil):
            meaning = code(removed, "category", among: RemovalCategory.furniture)
                .map { .block(.removed($0)) }
        case (nil, let kept?, nil):
            meaning = code(kept, "role", as: BlockRole.self).map { .block(.kept($0)) }
        case (nil, nil, let page?):
            meaning = code(page, "kind of page", among: PageKind.others).map { .page($0) }
        default:
            report(.missingKey("removed', 'kept' or 'page", in: "the entry"), at: tree)
        }
        let phrases = texts(fields["phrases"])
        let classes = texts(fields["classes"])
        if phrases.isEmpty, classes.isEmpty {
            report(.missingKey("phrases' or 'classes", in: "the entry"), at: tree)
        }
        let place = fields["where"].map {
            code($0, "place", as: BoilerplateVocabulary.Place.self)
        }
        guard let meaning, let place = place ?? .anywhere else { return nil }
        return switch meaning {
        case .block(let disposition):
            BoilerplateVocabulary.Entry(
                disposition: disposition,
                phrases: phrases,
                classes: classes,
                place: place
            )
        case .page(let kind):
            BoilerplateVocabulary.Entry(page: kind, phrases: phrases, classes: classes)
        }
    }

    private mutating func texts(_ tree: RuleTree?) -> [String] {
        tree.map { scalars(of: $0).map(\.text) } ?? []
    }
}
