internal import CaveatRules
internal import CaveatText

/// Puts cue lists in the place of phrases that are nothing but a list's name.
struct PhraseExpansion {
    private let table: PhraseTable

    /// Makes an expansion by the lists of a table.
    init(table: PhraseTable) { self.table = table }

    /// The phrases that some phrases stand for.
    func phrases(of ids: [PhraseID]) -> [PhraseID] { table.flattened(ids) }

    /// Makes a rule ready to be run.
    ///
    /// - Parameters:
    ///   - definition: the rule as it is written.
    ///   - list: the list with whose names it begins; nil for a rule that begins with phrases.
    /// - Returns: the rule, its lists of phrases put in.
    func rule(_ definition: RuleDefinition, list: NameList? = nil) -> CompiledRule {
        let condition = definition.condition.mapPhrases { ids in
            PhraseSet(entries: ids.map { phrases(of: [$0]) })
        }
        let beginnings = list == nil ? condition.anchor?.flatMap(\.all) ?? [] : []
        let anchors = beginnings.map(\.index).sorted()
        var distinct: [PhraseID] = []
        for index in anchors where distinct.last?.index != index {
            distinct.append(PhraseID(index: index))
        }
        return CompiledRule(
            summary: definition.summary,
            condition: condition,
            anchors: distinct,
            facts: definition.facts.map { fact in
                CompiledRule.Fact(value: fact.value, phrases: phrases(of: fact.phrases))
            },
            reach: min(max(1, condition.blockReach), CompiledRule.longestReach),
            list: list
        )
    }
}
