internal import CaveatModel
internal import CaveatRules

extension LibraryBuilder {
    /// Reads a pack.
    mutating func readPack(_ tree: RuleTree) {
        let fields = fields(of: tree, as: RuleForms.pack)
        let name = requiredText("pack", in: fields, of: "the pack", at: tree)
        if let value = fields["pack"] { claim(name, as: "pack", at: value) }
        scope = name
        let title = requiredText("title", in: fields, of: "the pack", at: tree)
        var jurisdiction: Jurisdiction?
        if let value = fields["jurisdiction"] {
            jurisdiction = self.jurisdiction(value)
        } else {
            report(.missingKey("jurisdiction", in: "the pack"), at: tree)
        }
        var modified = ""
        if let value = fields["modified"] {
            modified = day(value) ?? ""
        } else {
            report(.missingKey("modified", in: "the pack"), at: tree)
        }
        packHasList = fields["list"] != nil
        packList = fields["list"].flatMap { readList($0) }
        if let law = fields["law"], let jurisdiction {
            readLaw(law, pack: name, jurisdiction: jurisdiction)
        }
        packBasis = readLawBasis(of: tree)
        if let cues = fields["cues"] { readCueLists(cues, namespace: name) }
        guard let list = fields["rules"], list.kind == .sequence else {
            if let list = fields["rules"] {
                report(.wrongType(expected: "a list of rules"), at: list)
            } else {
                report(.missingKey("rules", in: "the pack"), at: tree)
            }
            return
        }
        var rules: [RuleDefinition] = []
        for child in list.children {
            if let rule = readRule(child, pack: name, jurisdiction: jurisdiction) {
                rules.append(rule)
            }
        }
        guard let jurisdiction else { return }
        packs.append(
            RulePack(
                name: name,
                title: title,
                description: fields["description"].map { self.text(of: $0) } ?? "",
                jurisdiction: jurisdiction,
                modified: modified,
                path: documents[current].path,
                rules: rules
            )
        )
    }

    /// Reads a rule; nil when it lacks what every rule must have.
    mutating func readRule(
        _ tree: RuleTree,
        pack: String,
        jurisdiction: Jurisdiction?
    ) -> RuleDefinition? {
        let fields = fields(of: tree, as: RuleForms.rule)
        let id = requiredText("id", in: fields, of: "the rule", at: tree)
        let owner = id.isEmpty ? "the rule" : "rule '\(id)'"
        if let value = fields["id"], !id.isEmpty {
            claim(id, as: "rule", at: value)
            if !id.hasPrefix(pack + ".") { report(.wrongPrefix(id: id, pack: pack), at: value) }
        }
        let place = fields["id"] ?? tree
        let kind = fields["kind"].flatMap { code($0, "kind", as: FindingKind.self) }
        let hasList = fields["list"] != nil || kind?.needsList == true
        // What a rule does not take from another, that one lacks, or it is not there: reported already.
        let isDerived = fields["extends"] != nil
        var required = isDerived ? [] : ["kind", "severity", "status", "title", "message"]
        if hasList, fields["list"] == nil, !packHasList { required.append("list") }
        if !isDerived, fields["frame"] == nil, !hasList || kind == .missingLabel {
            required.append("when")
        }
        for key in required where fields[key] == nil {
            report(.missingKey(key, in: owner), at: place)
        }
        let list = fields["list"].map { readList($0) } ?? (hasList ? packList : nil)
        let severity = fields["severity"].flatMap { code($0, "severity", as: Severity.self) }
        let status = fields["status"].flatMap { code($0, "status", as: RuleStatus.self) }
        let title = fields["title"].map { text(of: $0) } ?? ""
        let message = fields["message"].map { text(of: $0) } ?? ""
        let languages = fields["languages"].map { readLanguages($0) } ?? []
        let condition =
            fields["when"].map { readCondition($0) }
            ?? (hasList || fields["frame"] != nil ? .all([]) : nil)
        if let condition, kind == .missingLabel, !condition.asksForAbsence {
            report(.missingKey("absent", in: "'when' of \(owner)"), at: fields["when"] ?? place)
        }
        if let frame = fields["frame"] { draft.uses.append((frame, current)) }
        let validity = fields["valid"].map { readValidity($0) } ?? Validity()
        let facts = fields["facts"].map { readFacts($0) } ?? []
        let basis = fields["basis"].map { readBasis($0) } ?? packBasis
        let examples = readExamples(fields["examples"])
        if !isDerived {
            let wanted = Self.wantedExamples(hasFrame: fields["frame"] != nil)
            warnAboutFewExamples(examples, wanting: wanted, at: place)
        }
        guard let jurisdiction, let kind, let severity, let status, let condition,
            !hasList || list != nil
        else { return nil }
        return RuleDefinition(
            summary: RuleSummary(
                id: RuleID(id),
                pack: pack,
                jurisdiction: jurisdiction,
                kind: kind,
                severity: severity,
                status: status,
                title: title,
                message: message,
                languages: languages,
                basis: basis,
                frame: fields["frame"]?.text
            ),
            examples: examples,
            validity: validity,
            place: rulePlace(of: place),
            replaced: fields["extends"].map { RuleID($0.text) },
            condition: condition,
            facts: facts,
            list: list
        )
    }

    private mutating func readValidity(_ tree: RuleTree) -> Validity {
        let fields = fields(of: tree, as: RuleForms.valid)
        let validity = Validity(
            from: fields["from"].flatMap { day($0) }.flatMap { CalendarDay($0) },
            until: fields["until"].flatMap { day($0) }.flatMap { CalendarDay($0) }
        )
        if validity.isEmpty, let until = fields["until"] { report(.badDate(until.text), at: until) }
        return validity
    }

    private mutating func readLanguages(_ tree: RuleTree) -> [LanguageTag] {
        scalars(of: tree).compactMap { scalar in
            let tag = LanguageTag(scalar.text).flatMap { $0.primary.count <= 3 ? $0 : nil }
            if tag == nil {
                report(
                    .unknownValue(
                        scalar.text,
                        field: "language code of two or three letters (BCP 47), such as 'en'",
                        allowed: []
                    ),
                    at: scalar
                )
            }
            return tag
        }
    }

    private mutating func readFacts(_ tree: RuleTree) -> [FactDefinition] {
        let fields = fields(of: tree, as: RuleForms.facts)
        var facts: [FactDefinition] = []
        for list in RuleForms.facts.keys {
            guard let values = fields[list] else { continue }
            guard values.kind == .mapping else {
                report(.wrongType(expected: "a mapping of values to phrases"), at: values)
                continue
            }
            for (key, value) in values.pairs {
                let phrases = phrases(value)
                let fact: FactValue? =
                    switch list {
                    case "acts": code(key, "act", as: Act.self).map { .act($0) }
                    case "penalties": code(key, "penalty", as: Penalty.self).map { .penalty($0) }
                    case "persons": .person(key.text)
                    case "territory": .territory(key.text)
                    case "law": jurisdiction(key).map { .law($0) }
                    default: .authority(key.text)
                    }
                if let fact { facts.append(FactDefinition(value: fact, phrases: phrases)) }
            }
        }
        return facts
    }

    /// The jurisdiction of a code; nil, and reported, when it is none.
    mutating func jurisdiction(_ tree: RuleTree) -> Jurisdiction? {
        let jurisdiction = Jurisdiction(tree.text)
        if jurisdiction?.code != tree.text || jurisdiction?.isAssigned != true {
            report(
                .unknownValue(
                    tree.text,
                    field: "jurisdiction (ISO 3166 in capitals, or EU)",
                    allowed: [Jurisdiction.meant(by: tree.text)].compactMap { $0?.code }
                ),
                at: tree
            )
        }
        return jurisdiction
    }

    /// The provisions that a pack gives for all its rules.
    mutating func readLawBasis(of pack: RuleTree) -> [LegalBasis] {
        pack["law"]?["basis"].map { readBasis($0) } ?? []
    }

    private mutating func readBasis(_ tree: RuleTree) -> [LegalBasis] {
        guard tree.kind == .sequence else {
            report(.wrongType(expected: "a list of provisions"), at: tree)
            return []
        }
        var basis: [LegalBasis] = []
        for child in tree.children {
            let fields = fields(of: child, as: RuleForms.basis)
            let citation = requiredText("cite", in: fields, of: "the provision", at: child)
            let from = fields["from"].flatMap { day($0) }
            let until = fields["until"].flatMap { day($0) }
            if let from, let until, until < from, let value = fields["until"] {
                report(.badDate(until), at: value)
            }
            basis.append(
                LegalBasis(
                    citation: citation,
                    from: from,
                    until: until,
                    says: fields["says"].map { text(of: $0) },
                    penalties: fields["penalties"].map { list in
                        scalars(of: list).compactMap { code($0, "penalty", as: Penalty.self) }
                    } ?? [],
                    source: fields["source"].map { text(of: $0) },
                    checked: fields["checked"].flatMap { day($0) },
                    note: fields["note"].map { text(of: $0) }
                )
            )
        }
        return basis
    }

    /// The examples of either kind that a rule should have.
    ///
    /// What a rule leaves to a frame is tried on the passages that the frame is fitted on; its own
    /// examples only show that the law is the right one.
    private static func wantedExamples(hasFrame: Bool) -> Int { hasFrame ? 1 : 3 }

    private mutating func readExamples(_ tree: RuleTree?) -> [RuleExample] {
        guard let tree else { return [] }
        let fields = fields(of: tree, as: RuleForms.examples)
        var examples = readExamples(of: fields, isTodo: false)
        if let todo = fields["todo"] {
            examples += readExamples(
                of: self.fields(of: todo, as: RuleForms.todo),
                isTodo: true
            )
        }
        return examples
    }

    private mutating func warnAboutFewExamples(
        _ examples: [RuleExample],
        wanting wanted: Int,
        at place: RuleTree
    ) {
        let matching = examples.count { $0.isMatch && !$0.isTodo }
        let others = examples.count { !$0.isMatch && !$0.isTodo }
        if matching < wanted || others < wanted {
            report(.fewExamples(match: matching, noMatch: others, wanted: wanted), at: place)
        }
    }

    private mutating func readExamples(of fields: Fields, isTodo: Bool) -> [RuleExample] {
        var examples: [RuleExample] = []
        for key in RuleForms.todo.keys {
            guard let list = fields[key] else { continue }
            guard list.kind == .sequence else {
                report(.wrongType(expected: "a list of examples"), at: list)
                continue
            }
            for child in list.children {
                if child.kind == .mapping {
                    checkExample(child)
                } else {
                    _ = text(of: child)
                }
                examples.append(
                    RuleExample(isMatch: key == "match", isTodo: isTodo, tree: child)
                )
            }
        }
        return examples
    }

    private mutating func checkExample(_ tree: RuleTree) {
        let fields = fields(of: tree, as: RuleForms.example)
        if fields["html"] == nil, fields["text"] == nil {
            report(.missingKey("html", in: "the example"), at: tree)
        }
        guard let facts = fields["facts"] else { return }
        let values = self.fields(of: facts, as: RuleForms.exampleFacts)
        if let acts = values["acts"] {
            for act in scalars(of: acts) { _ = code(act, "act", as: Act.self) }
        }
        if let penalties = values["penalties"] {
            for penalty in scalars(of: penalties) {
                _ = code(penalty, "penalty", as: Penalty.self)
            }
        }
    }
}

extension FindingKind {
    /// Whether rules of the kind are about entries of a list.
    fileprivate var needsList: Bool { self == .exposure || self == .missingLabel }
}
