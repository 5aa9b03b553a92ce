internal import CaveatModel
internal import CaveatRules
internal import CaveatText

/// Puts conditions into words and notes which cue lists their phrases use.
struct RuleOutliner {
    private let pool: PhrasePool
    private var used: Set<Int> = []

    /// Makes an outliner for the phrases of a library.
    init(pool: PhrasePool) { self.pool = pool }

    /// The lists that were used so far, with those that they use, by name.
    var cues: [RuleOutline.CueList] {
        used.map { pool.lists[$0] }.sorted { $0.name < $1.name }.map { list in
            RuleOutline.CueList(name: list.name, phrases: list.phrases.map { pool[$0].text })
        }
    }

    /// Phrases as they are written.
    mutating func texts(of phrases: [PhraseID]) -> [String] {
        for phrase in phrases { note(phrase) }
        return phrases.map { pool[$0].text }
    }

    private mutating func note(_ phrase: PhraseID) {
        for step in pool[phrase].steps where pool.steps[step].kind == .call {
            let list = pool.steps[step].operand
            guard used.insert(list).inserted else { continue }
            for inner in pool.lists[list].phrases { note(inner) }
        }
    }

    /// A condition in words.
    mutating func clause(for condition: Condition<[PhraseID]>) -> RuleOutline.Clause {
        switch condition {
        case .phrase(let phrases): return clause("one of these phrases is found:", phrases)
        case .near(let distance, let inner):
            return clause("within \(distance) of the anchor:", [inner])
        case .absent(let distance, let inner):
            let place = distance.map { "within \($0) of the anchor" } ?? "on the page"
            return clause("nowhere \(place):", [inner])
        case .page(let inner): return clause("anywhere on the page:", [inner])
        case .count(let least, let phrases, let distance):
            let place =
                distance.map { "within \($0) of the anchor" } ?? "in the anchor’s block"
            return clause("at least \(least) of these are found \(place):", phrases)
        case .all(let parts): return clause("all of these hold:", parts.flatMap(\.conjuncts))
        case .any(let parts): return clause("one of these holds:", parts)
        case .none(let parts): return clause("none of these holds:", parts)
        case .zone(let zones): return clause("the block stands in \(choice(zones.map(\.rawValue)))")
        case .role(let roles): return clause("the block is \(choice(roles.map(\.name)))")
        case .position(let positions):
            let ends = choice(positions.map(\.rawValue))
            return clause("the block is among the \(ends) of the article")
        case .voice(let voices):
            return clause("the voice is \(choice(voices.map(\.rawValue)))")
        case .speaker(let speakers):
            return clause("the speaker is \(choice(speakers.map(\.rawValue)))")
        case .selector(let selector):
            return clause("the block stands in an element that ‘\(selector.text)’ selects")
        case .link(let hosts, let distance):
            let place = distance.map { "within \($0)" } ?? "in the anchor’s block"
            return clause("\(place) there is a link to \(choice(hosts))")
        case .meta(let fields, let phrases):
            let isAny = fields.count == MetadataField.allCases.count
            let place = isAny ? "metadata" : choice(fields.map(\.rawValue))
            return clause("the page’s \(place) holds one of these phrases:", phrases)
        case .regex(let program, let words):
            return clause("/\(program.pattern)/ is found in a block with one of these:", words)
        }
    }

    private func clause(_ text: String) -> RuleOutline.Clause {
        RuleOutline.Clause(text: text, phrases: [], parts: [])
    }

    private mutating func clause(_ text: String, _ phrases: [PhraseID]) -> RuleOutline.Clause {
        RuleOutline.Clause(text: text, phrases: texts(of: phrases), parts: [])
    }

    private mutating func clause(
        _ text: String,
        _ parts: [Condition<[PhraseID]>]
    ) -> RuleOutline.Clause {
        var clauses: [RuleOutline.Clause] = []
        for part in parts { clauses.append(clause(for: part)) }
        return RuleOutline.Clause(text: text, phrases: [], parts: clauses)
    }

    /// Names joined by commas and "or", in alphabetical order.
    private func choice(_ names: [String]) -> String {
        let names = names.sorted()
        guard let last = names.last, names.count > 1 else { return names.first ?? "nothing" }
        return "\(names.dropLast().joined(separator: ", ")) or \(last)"
    }
}

extension Condition {
    /// The conditions that must all hold for this one to hold.
    fileprivate var conjuncts: [Condition] {
        if case .all(let parts) = self { parts.flatMap(\.conjuncts) } else { [self] }
    }
}

extension Disposition {
    /// The role or category as rule files write it.
    fileprivate var name: String {
        switch self {
        case .kept(let role): role.rawValue
        case .removed(let category): category.rawValue
        }
    }
}
