internal import CaveatModel
internal import CaveatRules
internal import CaveatText

extension TableWriter {
    /// Appends a rule that is ready to be run; one of a list has none in a bundle.
    mutating func append(_ rule: CompiledRule) {
        append(rule.summary)
        append(rule.condition)
        append(rule.anchors)
        append(rule.facts) {
            $0.append($1.value)
            $0.append($1.phrases)
        }
        append(rule.reach)
    }

    private mutating func append(_ summary: RuleSummary) {
        append(summary.id.rawValue)
        append(summary.pack)
        append(summary.jurisdiction.code)
        append(summary.kind.rawValue)
        append(summary.severity.rawValue)
        append(summary.status.rawValue)
        append(summary.title)
        append(summary.message)
        append(summary.languages.map(\.rawValue))
        append(summary.basis) { $0.append($1) }
        append(optional: summary.frame)
    }

    private mutating func append(_ basis: LegalBasis) {
        append(basis.citation)
        append(optional: basis.from)
        append(optional: basis.until)
        append(optional: basis.says)
        append(basis.penalties.map(\.rawValue))
        append(optional: basis.source)
        append(optional: basis.checked)
        append(optional: basis.note)
    }

    private mutating func append(_ fact: FactValue) {
        switch fact {
        case .act(let act): append(["act", act.rawValue])
        case .penalty(let penalty): append(["penalty", penalty.rawValue])
        case .person(let person): append(["person", person])
        case .territory(let name): append(["territory", name])
        case .authority(let name): append(["authority", name])
        case .law(let law): append(["law", law.code])
        }
    }

    // MARK: Conditions

    private mutating func append(_ condition: Condition<PhraseSet>) {
        switch condition {
        case .phrase(let phrases):
            append("phrase")
            append(phrases)
        case .near(let distance, let inner):
            append("near")
            append(distance)
            append(inner)
        case .page(let inner):
            append("page")
            append(inner)
        case .count(let minimum, let phrases, let distance):
            append("count")
            append(minimum)
            append(phrases)
            append(optional: distance)
        case .all(let parts):
            append("all")
            append(parts) { $0.append($1) }
        case .absent(let distance, let inner):
            append("absent")
            append(optional: distance)
            append(inner)
        case .any(let parts):
            append("any")
            append(parts) { $0.append($1) }
        case .none(let parts):
            append("none")
            append(parts) { $0.append($1) }
        case .zone(let zones): append("zone", zones)
        case .role(let roles):
            append("role")
            append(roles.map(\.code).sorted())
        case .position(let positions): append("position", positions)
        case .voice(let voices): append("voice", voices)
        case .speaker(let speakers): append("speaker", speakers)
        case .selector(let selector):
            append("selector")
            append(selector.text)
        case .link(let hosts, let distance):
            append("link")
            append(hosts)
            append(optional: distance)
        case .meta(let fields, let phrases):
            append("meta", fields)
            append(phrases)
        case .regex(let program, let words):
            append("regex")
            append(program.pattern)
            append(words)
        }
    }

    private mutating func append<Value: RawRepresentable<String>>(
        _ name: String,
        _ values: Set<Value>
    ) {
        append(name)
        append(values.map(\.rawValue).sorted())
    }

    private mutating func append(_ phrases: PhraseSet) {
        append(PackedLists(phrases.entries.map { $0.map { UInt32($0.index) } }))
    }

    private mutating func append(_ distance: Distance) {
        append(distance.count)
        append(distance.unit.rawValue)
    }

    private mutating func append(optional distance: Distance?) {
        append(distance != nil)
        if let distance { append(distance) }
    }
}
