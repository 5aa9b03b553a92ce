internal import CaveatModel
internal import CaveatRules
internal import CaveatText

extension LibraryBuilder {
    /// Warns of phrases that a list holds twice.
    mutating func warnAboutDuplicatePhrases(_ scalars: [RuleTree]) {
        guard scalars.count > 1 else { return }
        let hashes = scalars.map { Self.hash(of: $0.bytes) }
        let sorted = hashes.sorted()
        guard zip(sorted, sorted.dropFirst()).contains(where: { $0 == $1 }) else { return }
        for (index, scalar) in scalars.enumerated() where hashes[..<index].contains(hashes[index]) {
            report(.duplicatePhrase(scalar.text), at: scalar)
        }
    }

    /// Warns of rules that have the same conditions under two ids; what sets rules with a frame apart is
    /// their law.
    mutating func warnAboutDuplicateRules() {
        guard !pool.lists.isEmpty || pool.references.isEmpty else { return }
        let hashes = pool.phrases.map { Self.hash(of: $0.text.utf8) }
        var first: [RuleSignature: RuleDefinition] = [:]
        let rules = packs.flatMap(\.rules)
        let replaced = Set(rules.compactMap(\.replaced))
        for rule in rules where rule.list == nil && rule.frame == nil && !replaced.contains(rule.id)
        {
            let condition = rule.condition.mapPhrases { phrases in
                Set(pool.flattened(phrases).map { hashes[$0.index] })
            }
            let signature = RuleSignature(
                kind: rule.kind,
                jurisdiction: rule.jurisdiction,
                condition: ConditionSignature(condition)
            )
            guard let other = first[signature] else {
                first[signature] = rule
                continue
            }
            report(
                .duplicateRule(of: other.id.rawValue, place: other.place.description),
                at: PhrasePool.PhrasePlace(
                    document: documents.firstIndex { $0.path == rule.place.path } ?? 0,
                    line: rule.place.line,
                    column: rule.place.column,
                    length: rule.place.length
                )
            )
        }
    }

    /// A hash of bytes that is the same in every run.
    ///
    /// Hashing the text itself would normalise it, at ten times the cost.
    fileprivate static func hash(of bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(LetterHash.seed) { LetterHash.feed($0, UInt32($1)) }
    }
}

/// What two rules that find the same have in common.
private struct RuleSignature: Hashable {
    let kind: FindingKind
    let jurisdiction: Jurisdiction
    let condition: ConditionSignature
}

/// What a condition asks for, whatever the order of its parts and of their phrases.
private struct ConditionSignature: Hashable {
    /// Which condition it is.
    private let name: String
    /// A number or a distance that belongs to it.
    private let measure: String
    /// The hashes of its phrases.
    private let phrases: Set<UInt64>
    /// The names that it chooses from.
    private let choices: Set<String>
    /// The conditions inside.
    private let parts: Set<ConditionSignature>

    /// Describes a condition whose phrases are given by their hashes.
    init(_ condition: Condition<Set<UInt64>>) {
        switch condition {
        case .phrase(let phrases): self.init("phrase", phrases: phrases)
        case .near(let distance, let inner): self.init("near", distance.description, [inner])
        case .absent(let distance, let inner):
            self.init("absent", distance?.description ?? "", [inner])
        case .page(let inner): self.init("page", "", [inner])
        case .count(let least, let phrases, let distance):
            self.init("count", "\(least) in \(distance?.description ?? "")", phrases: phrases)
        case .all(let parts) where parts.count == 1, .any(let parts) where parts.count == 1:
            self.init(parts[0])
        case .all(let parts): self.init("all", "", parts)
        case .any(let parts): self.init("any", "", parts)
        case .none(let parts): self.init("none", "", parts)
        case .zone(let zones): self.init("zone", choices: zones.map(\.rawValue))
        case .role(let roles): self.init("role", choices: roles.map { "\($0)" })
        case .position(let positions): self.init("position", choices: positions.map(\.rawValue))
        case .voice(let voices): self.init("voice", choices: voices.map(\.rawValue))
        case .speaker(let speakers):
            self.init("speaker", choices: speakers.map(\.rawValue))
        case .selector(let selector): self.init("selector", choices: [selector.text])
        case .link(let hosts, let distance):
            self.init("link", distance?.description ?? "", choices: hosts)
        case .meta(let fields, let phrases):
            self.init("meta", phrases: phrases, choices: fields.map(\.rawValue))
        case .regex(let program, let words):
            self.init("regex", phrases: words, choices: [program.pattern])
        }
    }

    private init(
        _ name: String,
        _ measure: String = "",
        _ parts: [Condition<Set<UInt64>>] = [],
        phrases: Set<UInt64> = [],
        choices: [String] = []
    ) {
        self.name = name
        self.measure = measure
        self.phrases = phrases
        self.choices = Set(choices)
        self.parts = Set(parts.map { ConditionSignature($0) })
    }
}
