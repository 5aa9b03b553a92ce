internal import CaveatModel
internal import CaveatText

extension LibraryBuilder {
    /// Reads a file of findings to ignore.
    ///
    /// - Parameters:
    ///   - index: the file's index among the documents.
    ///   - asOf: the day on which to judge whether entries have expired; nil never to, since
    ///     libraries have no clock.
    /// - Returns: the entries that hold.
    mutating func readIgnoreFile(document index: Int, asOf: CalendarDay?) -> [IgnoreEntry] {
        current = index
        let tree = documents[index].tree
        guard tree.kind == .mapping else {
            report(.wrongType(expected: "a mapping with the key 'ignore'"), at: tree)
            return []
        }
        let fields = fields(of: tree, as: RuleForms.ignoreFile)
        guard let list = fields["ignore"] else {
            report(.missingKey("ignore", in: "the file"), at: tree)
            return []
        }
        guard list.kind == .sequence else {
            report(.wrongType(expected: "a list of entries"), at: list)
            return []
        }
        var entries: [IgnoreEntry] = []
        for child in list.children {
            let entry = readIgnoreEntry(child)
            if let asOf, let last = entry.expires, last < asOf {
                report(.expired(last.description), at: child["expires"] ?? child)
            } else {
                entries.append(entry)
            }
        }
        return entries
    }

    private mutating func readIgnoreEntry(_ tree: RuleTree) -> IgnoreEntry {
        let fields = fields(of: tree, as: RuleForms.ignored)
        let reason = requiredText("reason", in: fields, of: "the entry", at: tree)
        if ["rule", "site", "path", "text"].allSatisfy({ fields[$0] == nil }) {
            report(.missingKey("rule' or 'site' or 'path' or 'text", in: "the entry"), at: tree)
        }
        var phrase: PhraseID?
        if let value = fields["text"], !text(of: value).isEmpty { phrase = phrases(value).first }
        return IgnoreEntry(
            rules: fields["rule"].flatMap { readIgnoredRules($0) },
            site: optionalText(fields["site"])?.lowercased(),
            path: optionalText(fields["path"]).map { PathGlob($0) },
            text: fields["text"]?.text,
            reason: reason,
            author: optionalText(fields["author"]),
            expires: fields["expires"].flatMap { day($0) }.flatMap { CalendarDay($0) },
            place: rulePlace(of: fields["reason"] ?? tree),
            phrase: phrase
        )
    }

    private mutating func optionalText(_ tree: RuleTree?) -> String? { tree.map { text(of: $0) } }

    private mutating func readIgnoredRules(_ tree: RuleTree) -> IgnoreEntry.Rules {
        let text = text(of: tree)
        guard let star = text.firstIndex(of: "*") else { return .one(RuleID(text)) }
        if !text.hasSuffix(".*") || text.index(after: star) != text.endIndex {
            report(.wrongType(expected: "the id of a rule, or 'prefix.*'"), at: tree)
        }
        return .prefix(String(text.dropLast()))
    }
}
