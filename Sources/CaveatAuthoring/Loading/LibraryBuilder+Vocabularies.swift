internal import CaveatModel

extension LibraryBuilder {
    /// Reads a vocabulary of page furniture.
    mutating func readVocabulary(_ tree: RuleTree) {
        let fields = fields(of: tree, as: RuleForms.vocabulary)
        let name = requiredText("vocabulary", in: fields, of: "the vocabulary", at: tree)
        if let value = fields["vocabulary"] { claim(name, as: "vocabulary", at: value) }
        let title = requiredText("title", in: fields, of: "the vocabulary", at: tree)
        var scope = BoilerplateVocabulary.Scope()
        if let value = fields["scope"] {
            let parts = self.fields(of: value, as: RuleForms.scope)
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
            entries += readEntries(child)
        }
        vocabularies.append(
            BoilerplateVocabulary(name: name, title: title, scope: scope, entries: entries)
        )
    }

    /// Reads what one entry says; two things, where its phrases tell what a block is and speak for a kind
    /// of page.
    private mutating func readEntries(_ tree: RuleTree) -> [BoilerplateVocabulary.Entry] {
        if tree["hint"] != nil { return readHint(tree).map { [$0] } ?? [] }
        if tree["says"] != nil { return readWords(ofEntry: tree).map { [$0] } ?? [] }
        return readPhrases(tree)
    }

    private mutating func readHint(_ tree: RuleTree) -> BoilerplateVocabulary.Entry? {
        let fields = fields(of: tree, as: RuleForms.hintEntry)
        let words = texts(fields["words"])
        let classes = texts(fields["classes"])
        if words.isEmpty, classes.isEmpty {
            report(.missingKey("words' or 'classes", in: "the entry"), at: tree)
        }
        return fields["hint"].flatMap { code($0, "hint", as: ClassHint.self) }.map {
            BoilerplateVocabulary.Entry(hint: $0, words: words, classes: classes)
        }
    }

    private mutating func readWords(ofEntry tree: RuleTree) -> BoilerplateVocabulary.Entry? {
        let fields = fields(of: tree, as: RuleForms.wordEntry)
        let words = texts(fields["words"])
        if fields["words"] == nil { report(.missingKey("words", in: "the entry"), at: tree) }
        return fields["says"].flatMap { code($0, "meaning", as: WordMeaning.self) }.map {
            BoilerplateVocabulary.Entry(says: $0, words: words)
        }
    }

    private mutating func readPhrases(_ tree: RuleTree) -> [BoilerplateVocabulary.Entry] {
        let fields = fields(of: tree, as: RuleForms.entry)
        let phrases = texts(fields["phrases"])
        let classes = texts(fields["classes"])
        if phrases.isEmpty, classes.isEmpty {
            report(.missingKey("phrases' or 'classes", in: "the entry"), at: tree)
        }
        let place = fields["where"].map {
            code($0, "place", as: BoilerplateVocabulary.Place.self)
        }
        var entries: [BoilerplateVocabulary.Entry] = []
        if let disposition = disposition(fields, at: tree), let place = place ?? .anywhere {
            entries.append(
                BoilerplateVocabulary.Entry(
                    disposition: disposition,
                    phrases: phrases,
                    classes: classes,
                    place: place
                )
            )
        }
        if let page = fields["page"],
            let kind = code(page, "kind of page", among: PageKind.others)
        {
            entries.append(
                BoilerplateVocabulary.Entry(page: kind, phrases: phrases, classes: classes)
            )
        }
        return entries
    }

    /// What an entry says of a block; nil when it speaks of pages alone.
    private mutating func disposition(_ fields: Fields, at tree: RuleTree) -> Disposition? {
        switch (fields["removed"], fields["kept"]) {
        case (let removed?, nil):
            return code(removed, "category", among: RemovalCategory.furniture)
                .map { .removed($0) }
        case (nil, let kept?): return code(kept, "role", as: BlockRole.self).map { .kept($0) }
        case (nil, nil) where fields["page"] != nil: return nil
        default:
            report(
                .missingKey("removed', 'kept', 'page', 'hint' or 'says", in: "the entry"),
                at: tree
            )
            return nil
        }
    }

    private mutating func texts(_ tree: RuleTree?) -> [String] {
        tree.map { scalars(of: $0).map(\.text) } ?? []
    }
}
