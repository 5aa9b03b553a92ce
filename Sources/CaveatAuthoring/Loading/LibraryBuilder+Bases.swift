extension LibraryBuilder {
    /// Gives packs that build on others what they take from them, before anything is read.
    ///
    /// A rule with `extends` has the keys of the other rule that it does not have itself. They stand in
    /// its tree as if they were written at the word `extends`, so that whatever reads the tree later
    /// need not know.
    mutating func inherit() {
        var states = [BaseState](repeating: .new, count: documents.count)
        for index in documents.indices { inherit(into: index, &states) }
    }

    /// How far a document has come.
    private enum BaseState {
        case new
        case open
        case done
    }

    private mutating func inherit(into index: Int, _ states: inout [BaseState]) {
        guard states[index] == .new else { return }
        states[index] = .open
        defer { states[index] = .done }
        let tree = documents[index].tree
        current = index
        guard tree["pack"] != nil, let name = tree["extends"] else {
            reportBaselessRules(of: tree)
            return
        }
        let others = documents.indices.filter { $0 != index && documents[$0].tree["pack"] != nil }
        guard let base = others.first(where: { documents[$0].tree["pack"]?.text == name.text })
        else {
            let names = others.compactMap { documents[$0].tree["pack"]?.text }
            report(.unknownBase(name.text, what: "pack", allowed: names), at: name)
            return
        }
        guard states[base] != .open else {
            report(.cyclicBase(name.text), at: name)
            return
        }
        inherit(into: base, &states)
        current = index
        bases[tree["pack"]?.text ?? ""] = name.text
        let baseRules = Self.rules(of: documents[base].tree)
        var builder = RuleTreeBuilder()
        let start = builder.open(tree)
        for (key, value) in tree.pairs {
            builder.append(key)
            guard key.text == "rules", value.kind == .sequence else {
                builder.append(value)
                continue
            }
            let list = builder.open(value)
            for rule in value.children { append(rule, after: baseRules, to: &builder) }
            builder.close(list)
        }
        builder.close(start)
        guard !builder.isFull else {
            report(.tooLarge, at: name)
            return
        }
        if let tree = builder.finish() { documents[index] = documents[index].replacing(tree) }
    }

    /// Keys that a rule has for itself; the path of a list would mean another file.
    private static let ownKeys: Set<String> = ["id", "extends", "list", "examples"]

    private mutating func append(
        _ rule: RuleTree,
        after baseRules: [RuleTree],
        to builder: inout RuleTreeBuilder
    ) {
        guard let id = rule["extends"] else {
            builder.append(rule)
            return
        }
        guard let base = baseRules.first(where: { $0["id"]?.text == id.text }) else {
            let ids = baseRules.compactMap { $0["id"]?.text }
            report(.unknownBase(id.text, what: "rule", allowed: ids), at: id)
            builder.append(rule)
            return
        }
        let start = builder.open(rule)
        for child in rule.children { builder.append(child) }
        for (key, value) in base.pairs
        where !Self.ownKeys.contains(key.text) && rule[key.text] == nil {
            builder.append(key, as: id)
            builder.append(value, as: id)
        }
        builder.close(start)
    }

    /// Reports rules that build on others in a pack that does not.
    private mutating func reportBaselessRules(of tree: RuleTree) {
        for rule in Self.rules(of: tree) {
            guard let id = rule["extends"] else { continue }
            report(.unknownBase(id.text, what: "rule", allowed: []), at: id)
        }
    }

    private static func rules(of tree: RuleTree) -> [RuleTree] {
        tree["rules"].map { Array($0.children) } ?? []
    }

    /// The packs that a pack builds on, the nearest first.
    func bases(of pack: String) -> [String] {
        var names: [String] = []
        var name = pack
        while let base = bases[name], !names.contains(base) {
            names.append(base)
            name = base
        }
        return names
    }
}

extension RuleTreeBuilder {
    /// Begins a sequence or a mapping where another one begins.
    fileprivate mutating func open(_ tree: RuleTree) -> Int {
        open(tree.kind, line: tree.line, column: tree.column)
    }

    /// Appends a copy of a node and all below it.
    ///
    /// - Parameters:
    ///   - tree: the node.
    ///   - place: the node in whose place the copy shall seem to stand; nil for its own.
    fileprivate mutating func append(_ tree: RuleTree, as place: RuleTree? = nil) {
        guard !isFull else { return }
        let (line, column) = ((place ?? tree).line, (place ?? tree).column)
        if tree.kind == .scalar {
            appendScalar(tree.bytes, line: line, column: column)
            return
        }
        let start = open(tree.kind, line: line, column: column)
        for child in tree.children { append(child, as: place) }
        close(start)
    }
}
