internal import CaveatModel
internal import CaveatRules
internal import CaveatText

/// A rule in words: what it looks for, for people who do not read YAML.
package struct RuleOutline: Hashable, Sendable {
    /// A condition as a clause, with what it holds.
    package struct Clause: Hashable, Sendable {
        /// The condition in words, for example `within 3 blocks of that`.
        package let text: String
        /// Phrases of which one must be found, as they are written.
        package let phrases: [String]
        /// The conditions inside.
        package let parts: [Clause]

        /// Whether it asks for nothing.
        var isEmpty: Bool { phrases.isEmpty && parts.isEmpty && text.hasSuffix(":") }
    }

    /// A value that the warning may state.
    package struct FactClause: Hashable, Sendable {
        /// The list of facts that it belongs to, for example `acts`.
        package let list: String
        /// The value.
        package let value: String
        /// The phrases by which it is stated, as they are written.
        package let phrases: [String]
    }

    /// A cue list that the rule uses, directly or through another.
    package struct CueList: Hashable, Sendable {
        /// Its name as every pack may use it.
        package let name: String
        /// Its phrases, as they are written.
        package let phrases: [String]
    }

    /// The phrases that a match begins with, lists put in the place of their names.
    package let anchors: [String]
    /// What must hold.
    package let condition: Clause
    /// What the warning may state.
    package let facts: [FactClause]
    /// The cue lists that the phrases use, by name.
    package let cues: [CueList]
}

extension RuleLibrary {
    /// Puts a rule of the library into words.
    ///
    /// - Parameter rule: the rule.
    /// - Returns: its conditions, facts and cue lists.
    package func outline(of rule: RuleDefinition) -> RuleOutline {
        var outliner = RuleOutliner(pool: phrases)
        var condition = outliner.clause(for: rule.condition)
        if let list = rule.list {
            let name = RuleOutline.Clause(
                text: "an entry of the list “\(nameLists[list.index].title)” is named",
                phrases: [],
                parts: []
            )
            condition = RuleOutline.Clause(
                text: "all of these hold:",
                phrases: [],
                parts: [name] + (condition.isEmpty ? [] : [condition])
            )
        }
        let facts = rule.facts.map { fact in
            RuleOutline.FactClause(
                list: fact.value.list,
                value: fact.value.name,
                phrases: outliner.texts(of: fact.phrases)
            )
        }
        let anchors = phrases.flattened((rule.condition.anchor ?? []).flatMap { $0 })
        return RuleOutline(
            anchors: anchors.map { phrases[$0].text },
            condition: condition,
            facts: facts,
            cues: outliner.cues
        )
    }
}

extension FactValue {
    /// The name of its list in rule files.
    fileprivate var list: String {
        switch self {
        case .act: "acts"
        case .penalty: "penalties"
        case .person: "persons"
        case .territory: "territory"
        case .authority: "authority"
        case .law: "law"
        }
    }

    /// The value as rule files write it.
    fileprivate var name: String {
        switch self {
        case .act(let act): act.rawValue
        case .penalty(let penalty): penalty.rawValue
        case .person(let name), .territory(let name), .authority(let name): name
        case .law(let law): law.code
        }
    }
}
