internal import CaveatModel
internal import CaveatRules

extension LibraryBuilder {
    /// Reads the files of frames, now that all concepts are known.
    mutating func finishFrames() {
        for (document, tree) in draft.frames {
            current = document
            readFrame(tree)
        }
        let names = frames.map(\.name)
        for use in draft.uses where !names.contains(use.frame.text) {
            current = use.document
            report(
                .unknownPart(use.frame.text, what: "frame", allowed: names),
                at: use.frame
            )
        }
    }

    private mutating func readFrame(_ tree: RuleTree) {
        let fields = fields(of: tree, as: RuleForms.frame)
        let name = requiredText("frame", in: fields, of: "the frame", at: tree)
        if let value = fields["frame"] { claim(name, as: "frame", at: value) }
        let title = requiredText("title", in: fields, of: "the frame", at: tree)
        guard let kind = fields["kind"].flatMap({ code($0, "kind", as: FindingKind.self) }) else {
            if fields["kind"] == nil { report(.missingKey("kind", in: "the frame"), at: tree) }
            return
        }
        var needs: [SignalSet] = []
        if let list = fields["needs"] {
            for child in list.children { needs.append(signals(of: child)) }
        }
        if needs.isEmpty { report(.missingKey("needs", in: "the frame"), at: tree) }
        let decisive = fields["decides"].map { signals(of: $0) } ?? SignalSet()
        var evidence: [FrameEvidence] = []
        if fields["evidence"] == nil { report(.missingKey("evidence", in: "the frame"), at: tree) }
        if let list = fields["evidence"] {
            for child in list.children {
                if let item = readEvidence(child) { evidence.append(item) }
            }
        }
        let threshold = integer("threshold", in: fields, at: tree)
        let possible = integer("possible", in: fields, at: tree)
        frames.append(
            FrameDefinition(
                name: name,
                kind: kind,
                title: title,
                threshold: threshold,
                possible: min(possible, threshold),
                needs: needs,
                decisive: decisive,
                evidence: evidence
            )
        )
    }

    private mutating func integer(_ key: String, in fields: Fields, at tree: RuleTree) -> Int {
        guard let value = fields[key] else {
            report(.missingKey(key, in: "the mapping"), at: tree)
            return 0
        }
        guard let number = Int(value.text) else {
            report(.badNumber(value.text, expected: "a whole number"), at: value)
            return 0
        }
        return number
    }

    /// The signals of a list of names.
    private mutating func signals(of tree: RuleTree) -> SignalSet {
        var set = SignalSet()
        for scalar in scalars(of: tree) { set.formUnion(signals(named: scalar)) }
        return set
    }

    private mutating func readEvidence(_ tree: RuleTree) -> FrameEvidence? {
        let fields = fields(of: tree, as: RuleForms.evidence)
        guard let have = fields["have"] else {
            report(.missingKey("have", in: "the evidence"), at: tree)
            return nil
        }
        let other = fields["with"] ?? fields["before"]
        var reach = FrameEvidence.Reach.sentence
        if let within = fields["within"] {
            guard let read = readReach(within) else { return nil }
            reach = read
        }
        var inside: FrameEvidence.Inside?
        if let value = fields["in"] { inside = code(value, "in", as: FrameEvidence.Inside.self) }
        return FrameEvidence(
            text: FrameEvidence.text(
                have: scalars(of: have).map(\.text),
                other: other.map { scalars(of: $0).map(\.text) } ?? [],
                isOrdered: fields["before"] != nil,
                atLeast: fields["at_least"]?.text,
                inside: inside,
                within: fields["within"]?.text
            ),
            have: signals(of: have),
            atLeast: fields["at_least"] == nil ? 1 : integer("at_least", in: fields, at: tree),
            with: other.map { signals(of: $0) } ?? SignalSet(),
            isOrdered: fields["before"] != nil,
            reach: reach,
            inside: inside,
            points: integer("points", in: fields, at: tree)
        )
    }

    private mutating func readReach(_ tree: RuleTree) -> FrameEvidence.Reach? {
        switch tree.text {
        case "sentence": return .sentence
        case "near": return .near
        case "page": return .page
        default:
            let parts = tree.text.split(separator: " ")
            if parts.count == 2, let count = Int(parts[0]), (1...40).contains(count),
                parts[1] == "words" || parts[1] == "word"
            {
                return .words(count)
            }
            report(
                .badNumber(tree.text, expected: "'sentence', 'near', 'page' or '8 words'"),
                at: tree
            )
            return nil
        }
    }
}

extension FrameEvidence {
    /// How a ledger names the evidence.
    static func text(
        have: [String],
        other: [String],
        isOrdered: Bool,
        atLeast: String?,
        inside: Inside?,
        within: String?
    ) -> String {
        var text = atLeast.map { "\($0) of " } ?? ""
        text += have.joined(separator: " or ")
        if let inside { text += " in \(inside.rawValue)" }
        if !other.isEmpty {
            text += (isOrdered ? " before " : " with ") + other.joined(separator: " or ")
        }
        if let within { text += ", within \(within)" }
        return text
    }
}
