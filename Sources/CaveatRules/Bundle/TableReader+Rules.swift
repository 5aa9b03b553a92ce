internal import CaveatModel
internal import CaveatText

extension TableReader {
    /// The next rule, which uses the first so many phrases.
    mutating func rule(phrases limit: Int) throws(Malformed) -> CompiledRule {
        CompiledRule(
            summary: try summary(),
            condition: try condition(phrases: limit, depth: 0),
            anchors: try phrases(below: limit),
            facts: try list { reader throws(Malformed) in
                CompiledRule.Fact(
                    value: try reader.fact(),
                    phrases: try reader.phrases(below: limit)
                )
            },
            reach: try index(below: CompiledRule.longestReach + 1),
            list: nil
        )
    }

    private mutating func summary() throws(Malformed) -> RuleSummary {
        RuleSummary(
            id: RuleID(try string()),
            pack: try string(),
            jurisdiction: try jurisdiction(),
            kind: try code(FindingKind.self),
            severity: try code(Severity.self),
            status: try code(RuleStatus.self),
            title: try string(),
            message: try string(),
            languages: try strings().map { tag throws(Malformed) in
                guard let language = LanguageTag(tag) else { throw Malformed() }
                return language
            },
            basis: try list { reader throws(Malformed) in try reader.basis() },
            frame: try optionalString()
        )
    }

    private mutating func basis() throws(Malformed) -> LegalBasis {
        LegalBasis(
            citation: try string(),
            from: try optionalString(),
            until: try optionalString(),
            says: try optionalString(),
            penalties: try list { reader throws(Malformed) in try reader.code(Penalty.self) },
            source: try optionalString(),
            checked: try optionalString(),
            note: try optionalString()
        )
    }

    private mutating func fact() throws(Malformed) -> FactValue {
        let parts = try strings()
        guard parts.count == 2 else { throw Malformed() }
        let value: FactValue? =
            switch parts[0] {
            case "act": Act(rawValue: parts[1]).map { .act($0) }
            case "penalty": Penalty(rawValue: parts[1]).map { .penalty($0) }
            case "person": .person(parts[1])
            case "territory": .territory(parts[1])
            case "authority": .authority(parts[1])
            case "law": Jurisdiction(parts[1]).map { .law($0) }
            default: nil
            }
        guard let value else { throw Malformed() }
        return value
    }

    // MARK: Conditions

    /// How deep conditions may hold others; no rule that can be read has as many.
    private static let deepestCondition = 200

    private mutating func condition(
        phrases limit: Int,
        depth: Int
    ) throws(Malformed) -> Condition<PhraseSet> {
        guard depth < Self.deepestCondition else { throw Malformed() }
        switch try string() {
        case "phrase": return .phrase(try phraseSet(limit))
        case "near":
            return .near(try distance(), try condition(phrases: limit, depth: depth + 1))
        case "page": return .page(try condition(phrases: limit, depth: depth + 1))
        case "count":
            return .count(
                atLeast: try index(below: PackedNumbers.limit),
                of: try phraseSet(limit),
                within: try optionalDistance()
            )
        case "all": return .all(try conditions(phrases: limit, depth: depth + 1))
        case "absent":
            return .absent(
                try optionalDistance(),
                try condition(phrases: limit, depth: depth + 1)
            )
        case "any": return .any(try conditions(phrases: limit, depth: depth + 1))
        case "none": return .none(try conditions(phrases: limit, depth: depth + 1))
        case "zone": return .zone(try codes(Zone.self))
        case "role":
            return .role(
                Set(
                    try strings().map { text throws(Malformed) in
                        guard let role = Disposition(code: text) else { throw Malformed() }
                        return role
                    }
                )
            )
        case "position": return .position(try codes(Position.self))
        case "voice": return .voice(try codes(Voice.self))
        case "speaker": return .speaker(try codes(Speaker.self))
        case "selector":
            guard let selector = try? ElementSelector(parsing: try string()) else {
                throw Malformed()
            }
            return .selector(selector)
        case "link": return .link(hosts: try strings(), within: try optionalDistance())
        case "meta": return .meta(try codes(MetadataField.self), try phraseSet(limit))
        case "regex":
            guard let program = try? RegexProgram(compiling: try string()) else {
                throw Malformed()
            }
            return .regex(program, words: try phraseSet(limit))
        default: throw Malformed()
        }
    }

    private mutating func conditions(
        phrases limit: Int,
        depth: Int
    ) throws(Malformed) -> [Condition<PhraseSet>] {
        try list { reader throws(Malformed) in
            try reader.condition(phrases: limit, depth: depth)
        }
    }

    private mutating func codes<Value: RawRepresentable<String> & Hashable>(
        _ type: Value.Type
    ) throws(Malformed) -> Set<Value> {
        Set(try list { reader throws(Malformed) in try reader.code(type) })
    }

    private mutating func phraseSet(_ limit: Int) throws(Malformed) -> PhraseSet {
        let lists = try lists(below: limit)
        return PhraseSet(
            entries: (0..<lists.count).map { list in
                lists[list].map { PhraseID(index: Int($0)) }
            }
        )
    }

    private mutating func distance() throws(Malformed) -> Distance {
        Distance(
            count: try index(below: PackedNumbers.limit),
            unit: try code(Distance.Unit.self)
        )
    }

    private mutating func optionalDistance() throws(Malformed) -> Distance? {
        try flag() ? try distance() : nil
    }
}
