internal import CaveatModel

extension Wording {
    /// What was looked for and what was read: the scope of a report, as sentences.
    ///
    /// Every format says it in these words, so that "nothing was found" never stands alone.
    static func scope(of report: RiskReport) -> String {
        [
            scope(of: report.rules),
            remark(onLanguageOf: report).map { "\($0.capitalizedSentence)." },
            unread(of: report.outcome),
        ]
        .compactMap { $0 }.joined(separator: " ")
    }

    /// What was looked for: which rules, about which laws, on which day.
    static func scope(of rules: RulesProvenance) -> String {
        var parts = ["Looked for with \(origin(of: rules))", laws(of: rules)]
        if let remark = rules.remarkOnLawsWithoutRules { parts.append(remark) }
        if let day = rules.asOf {
            parts.append("only rules and list entries that are valid on \(day)")
        }
        if rules.sensitivity == .high { parts.append("what only may be a warning counts as one") }
        return parts.joined(separator: "; ") + "."
    }

    /// What was not read: what is missing from the page, and what caveat never reads.
    private static func unread(of outcome: Outcome) -> String {
        let gaps =
            switch outcome {
            case .complete: ""
            case .partial(let shortfalls):
                shortfalls.map(description).joined(separator: "; ").capitalizedSentence + ". "
            case .empty(let reason): "\(reason.capitalizedSentence). "
            }
        return gaps + "Never read: pictures, sound, video, and what scripts or frames load."
    }

    /// How many rules there are, and whose.
    private static func origin(of rules: RulesProvenance) -> String {
        let count = count(rules.ruleCount, "rule")
        let files = names(of: rules.sources.files)
        switch (rules.sources.builtIn, files) {
        case (.all, nil): return "the \(count) inside caveat"
        case (.all, let files?): return "\(count): those inside caveat and those of \(files)"
        case (.some, let files):
            return "\(count): some inside caveat and those of \(files ?? "files")"
        case (.none, let files): return "\(count) of \(files ?? "files")"
        }
    }

    /// How many files are named.
    private static let shownFiles = 4

    private static func names(of files: [String]) -> String? {
        guard !files.isEmpty else { return nil }
        let rest = files.count - shownFiles
        guard rest > 1 else { return list(files, joinedBy: "and") }
        return list(files.prefix(shownFiles) + ["\(rest) more files"], joinedBy: "and")
    }

    /// Which laws the rules are about, and which were asked for.
    private static func laws(of rules: RulesProvenance) -> String {
        let known = rules.laws.filter { !$0.isUnknown }
        let all =
            switch known.count {
            case 0: "about no law in particular"
            case 1...3: "about the law of \(list(known.map(name), joinedBy: "and"))"
            default: "about the laws of \(known.count) countries and unions"
            }
        guard !rules.jurisdictions.isEmpty else { return all }
        return "\(all); only \(list(rules.jurisdictions.map(name), joinedBy: "and")) asked for"
    }

    /// Some words as an enumeration: "a, b and c".
    static func list(_ words: [String], joinedBy conjunction: String) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return "\(words.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
    }
}
