internal import CaveatModel
internal import CaveatRules
internal import CaveatText

extension LibraryBuilder {
    /// Reads a condition; several keys in one mapping must all hold.
    mutating func readCondition(_ tree: RuleTree) -> Condition<[PhraseID]>? {
        guard tree.kind == .mapping else {
            report(.wrongType(expected: "a mapping of conditions"), at: tree)
            return nil
        }
        _ = fields(of: tree, as: RuleForms.condition)
        return join(tree.pairs.map { readCondition(key: $0.key, $0.value) }, at: tree)
    }

    /// Joins conditions that must all hold; nil when one of them could not be read.
    private mutating func join(
        _ parts: [Condition<[PhraseID]>?],
        at tree: RuleTree
    ) -> Condition<[PhraseID]>? {
        let whole = parts.compactMap { $0 }
        guard whole.count == parts.count else { return nil }
        if whole.isEmpty { report(.wrongType(expected: "a mapping of conditions"), at: tree) }
        return whole.count == 1 ? whole.first : .all(whole)
    }

    private mutating func readCondition(
        key: RuleTree,
        _ value: RuleTree
    ) -> Condition<[PhraseID]>? {
        switch key.text {
        case "phrase":
            let phrases = phrases(value)
            return phrases.isEmpty ? nil : .phrase(phrases)
        case "near": return readNear(value)
        case "absent": return readAbsent(value)
        case "page": return readCondition(value).map { .page($0) }
        case "count": return readCount(value)
        case "all": return readConditions(value).map { .all($0) }
        case "any": return readConditions(value).map { .any($0) }
        case "none": return readConditions(value).map { .none($0) }
        case "zone": return codes(value, { $0.code($1, "zone", as: Zone.self) }).map { .zone($0) }
        case "role": return codes(value, { $0.readRole($1) }).map { .role($0) }
        case "position":
            return codes(value, { $0.code($1, "position", as: Position.self) }).map {
                .position($0)
            }
        case "voice":
            return codes(value, { $0.code($1, "voice", as: Voice.self) }).map { .voice($0) }
        case "speaker":
            return codes(value, { $0.code($1, "speaker", as: Speaker.self) }).map { .speaker($0) }
        case "selector": return readSelector(value)
        case "link": return readLink(value)
        case "meta": return readMeta(value)
        case "regex": return readRegex(value)
        default: return nil
        }
    }

    /// The values that the codes of a list stand for; nil when one is none.
    private mutating func codes<Value: Hashable>(
        _ tree: RuleTree,
        _ read: (inout Self, RuleTree) -> Value?
    ) -> Set<Value>? {
        let scalars = scalars(of: tree)
        if scalars.isEmpty, tree.kind == .sequence {
            report(.neverMatches(because: "the list is empty"), at: tree)
        }
        let values = scalars.compactMap { read(&self, $0) }
        return values.count == scalars.count && !values.isEmpty ? Set(values) : nil
    }

    private mutating func readConditions(_ tree: RuleTree) -> [Condition<[PhraseID]>]? {
        if tree.kind == .mapping { return readCondition(tree).map { [$0] } }
        guard tree.kind == .sequence else {
            report(.wrongType(expected: "a list of conditions"), at: tree)
            return nil
        }
        var conditions: [Condition<[PhraseID]>] = []
        var count = 0
        for child in tree.children {
            count += 1
            if let condition = readCondition(child) { conditions.append(condition) }
        }
        if count == 0 { report(.neverMatches(because: "the list is empty"), at: tree) }
        return conditions.count == count ? conditions : nil
    }

    private mutating func readNear(_ tree: RuleTree) -> Condition<[PhraseID]>? {
        guard let within = within(of: tree, "near"), let distance = readDistance(within) else {
            return nil
        }
        return readConditions(besideWithin: tree).map { .near(distance, $0) }
    }

    private mutating func readAbsent(_ tree: RuleTree) -> Condition<[PhraseID]>? {
        guard let within = within(of: tree, "absent") else { return nil }
        if within.text == "page" {
            return readConditions(besideWithin: tree).map { .absent(nil, $0) }
        }
        guard let distance = readDistance(within) else { return nil }
        return readConditions(besideWithin: tree).map { .absent(distance, $0) }
    }

    /// The distance that `near` or `absent` must give.
    private mutating func within(of tree: RuleTree, _ name: String) -> RuleTree? {
        let fields = fields(of: tree, as: RuleForms.near)
        if fields["within"] == nil { report(.missingKey("within", in: "'\(name)'"), at: tree) }
        return fields["within"]
    }

    private mutating func readConditions(besideWithin tree: RuleTree) -> Condition<[PhraseID]>? {
        var parts: [Condition<[PhraseID]>?] = []
        for (key, value) in tree.pairs where key.text != "within" {
            parts.append(readCondition(key: key, value))
        }
        return join(parts, at: tree)
    }

    /// The greatest distance; what stands further apart is not near.
    private static let longestDistance = 1000

    private mutating func readDistance(_ tree: RuleTree) -> Distance? {
        let parts = tree.text.split(separator: " ")
        let units = Distance.Unit.allCases
        if parts.count == 2, let count = Int(parts[0]), (0...Self.longestDistance).contains(count),
            let unit = units.first(where: {
                $0.rawValue == parts[1] || $0.rawValue == parts[1] + "s"
            })
        {
            return Distance(count: count, unit: unit)
        }
        report(
            .badNumber(tree.text, expected: "a distance such as '3 blocks' or '20 words'"),
            at: tree
        )
        return nil
    }

    private mutating func readCount(_ tree: RuleTree) -> Condition<[PhraseID]>? {
        let fields = fields(of: tree, as: RuleForms.count)
        guard let minimum = fields["at_least"], let list = fields["of"] else {
            let missing = fields["of"] == nil ? "of" : "at_least"
            report(.missingKey(missing, in: "'count'"), at: tree)
            return nil
        }
        var distance: Distance?
        if let within = fields["within"] {
            distance = readDistance(within)
            if distance == nil { return nil }
        }
        let phrases = phrases(list)
        guard let count = Int(minimum.text), count > 0 else {
            report(.badNumber(minimum.text, expected: "a number from 1 on"), at: minimum)
            return nil
        }
        if phrases.count == scalars(of: list).count, count > phrases.count {
            report(
                .neverMatches(because: "\(count) of \(phrases.count) phrases are asked for"),
                at: minimum
            )
        }
        return .count(atLeast: count, of: phrases, within: distance)
    }

    private mutating func readRole(_ tree: RuleTree) -> Disposition? {
        let text = tree.text
        if let role = Disposition(code: text) { return role }
        let allowed =
            BlockRole.allCases.map(\.rawValue) + RemovalCategory.furniture.map(\.rawValue)
        report(.unknownValue(text, field: "role", allowed: allowed), at: tree)
        return nil
    }

    private mutating func readSelector(_ tree: RuleTree) -> Condition<[PhraseID]>? {
        let text = text(of: tree)
        guard !text.isEmpty else { return nil }
        do throws(SelectorProblem) {
            return .selector(try ElementSelector(parsing: text))
        } catch {
            report(.selector(error.message), at: tree)
            return nil
        }
    }

    private mutating func readLink(_ tree: RuleTree) -> Condition<[PhraseID]>? {
        let fields = fields(of: tree, as: RuleForms.link)
        guard let host = fields["host"] else {
            report(.missingKey("host", in: "'link'"), at: tree)
            return nil
        }
        var distance: Distance?
        if let within = fields["within"] {
            distance = readDistance(within)
            if distance == nil { return nil }
        }
        return .link(hosts: scalars(of: host).map { $0.text.lowercased() }, within: distance)
    }

    private mutating func readMeta(_ tree: RuleTree) -> Condition<[PhraseID]>? {
        let fields = fields(of: tree, as: RuleForms.meta)
        guard let phrase = fields["phrase"] else {
            report(.missingKey("phrase", in: "'meta'"), at: tree)
            return nil
        }
        let phrases = phrases(phrase)
        guard let name = fields["name"] else {
            return .meta(Set(MetadataField.allCases), phrases)
        }
        return codes(name, { $0.code($1, "metadata name", as: MetadataField.self) })
            .map { .meta($0, phrases) }
    }

    private mutating func readRegex(_ tree: RuleTree) -> Condition<[PhraseID]>? {
        let fields = fields(of: tree, as: RuleForms.regex)
        guard let pattern = fields["pattern"] else {
            report(.missingKey("pattern", in: "'regex'"), at: tree)
            return nil
        }
        var words: [PhraseID] = []
        if let list = fields["words"] {
            words = phrases(list)
        } else {
            report(.regexWithoutWords, at: pattern)
        }
        do throws(RegexProblem) {
            return .regex(try RegexProgram(compiling: pattern.text), words: words)
        } catch {
            report(.regex(error.description), at: pattern)
            return nil
        }
    }
}
