internal import CaveatModel

extension LibraryBuilder {
    /// Puts the numbers of lists where phrases name them, once all files are read.
    mutating func link() {
        var lists: [String: Int] = [:]
        for (index, list) in pool.lists.enumerated() {
            lists[list.name] = lists[list.name] ?? index
        }
        let references = pool.references
        var isBroken = false
        for reference in references {
            let scopes = [reference.scope] + bases(of: reference.scope)
            let known = scopes.lazy.compactMap { lists["\($0).\(reference.name)"] }.first
            guard let list = known ?? lists[reference.name] else {
                isBroken = true
                let prefix = reference.scope + "."
                let allowed = pool.lists.map(\.name).map {
                    $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : $0
                }
                report(.unknownCues(reference.name, allowed: allowed), at: reference.place)
                continue
            }
            pool.steps[reference.step] = PhraseStep(.call, list)
        }
        if isBroken || reportCycles() { pool.lists.removeAll() }
    }

    /// Reports each circle of lists that use one another.
    ///
    /// - Returns: whether there was one.
    private mutating func reportCycles() -> Bool {
        enum State { case new, open, done }
        let calls = pool.lists.map { list in
            list.phrases.flatMap { phrase in
                pool[phrase].steps.compactMap {
                    pool.steps[$0].kind == .call ? pool.steps[$0].operand : nil
                }
            }
        }
        var states = [State](repeating: .new, count: pool.lists.count)
        var found = false
        for root in pool.lists.indices where states[root] == .new {
            var path: [(list: Int, next: Int)] = [(root, 0)]
            states[root] = .open
            while let last = path.last {
                guard last.next < calls[last.list].count else {
                    states[last.list] = .done
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let callee = calls[last.list][last.next]
                switch states[callee] {
                case .done: break
                case .new:
                    states[callee] = .open
                    path.append((callee, 0))
                case .open:
                    found = true
                    let start = path.firstIndex { $0.list == callee } ?? 0
                    let circle = path[start...].map { pool.lists[$0.list].name }
                    report(
                        .cyclicCues(circle + [pool.lists[callee].name]),
                        at: pool.lists[callee].place
                    )
                }
            }
        }
        return found
    }

    /// Checks what can only be seen when everything is linked.
    mutating func check() {
        checkLengths()
        for pack in packs {
            for rule in pack.rules {
                let place = PhrasePool.PhrasePlace(
                    document: documents.firstIndex { $0.path == rule.place.path } ?? 0,
                    line: rule.place.line,
                    column: rule.place.column,
                    length: rule.place.length
                )
                if rule.list != nil || rule.frame != nil {
                    continue
                } else if rule.condition.anchor?.allSatisfy(\.isEmpty) ?? true {
                    report(.noAnchor, at: place)
                } else if let cause = contradiction(in: rule.condition) {
                    report(.neverMatches(because: cause), at: place)
                }
                warnAboutShortAnchors(of: rule)
            }
        }
        warnAboutBroadAnchors()
        warnAboutDuplicateRules()
    }

    /// Warns of phrases that alone bring a rule into play though they are one very short word.
    private mutating func warnAboutShortAnchors(of rule: RuleDefinition) {
        for phrase in (rule.condition.anchor ?? []).joined() {
            let steps = pool[phrase].steps
            guard steps.count == 1, pool.steps[steps.lowerBound].kind == .word else { continue }
            let element = ElementID(pool.steps[steps.lowerBound].operand)
            let word = lexicon.letters(of: element)
            if word.count < 3 || word.contains(where: { FoldingTable.isWordByItself($0) }) {
                report(.shortPhrase(pool[phrase].text), at: pool[phrase].place)
            }
        }
    }

    /// Reports phrases that may be empty or are longer than a match can be.
    private mutating func checkLengths() {
        guard !pool.lists.isEmpty || pool.references.isEmpty else { return }
        var shortest = [Int?](repeating: nil, count: pool.lists.count)
        for phrase in pool.phrases {
            let length = pool.shortestMatch(of: phrase.steps, lists: &shortest)
            if length == 0 { report(.phrase(.mayBeEmpty), at: phrase.place) }
            if length > PhraseMachine.longestMatch { report(.phrase(.tooLong), at: phrase.place) }
        }
    }
}

extension PhrasePool {
    /// The fewest words that steps take; lists that were measured are kept in `lists`.
    func shortestMatch(of range: Range<Int>, lists: inout [Int?]) -> Int {
        var total = 0
        var index = range.lowerBound
        while index < range.upperBound {
            let step = steps[index]
            index += 1
            switch step.kind {
            case .word: total += 1
            case .gap: break
            case .optional: index += step.operand
            case .call:
                if lists[step.operand] == nil {
                    lists[step.operand] =
                        self.lists[step.operand].phrases.map {
                            shortestMatch(of: self[$0].steps, lists: &lists)
                        }.min() ?? 0
                }
                total += lists[step.operand] ?? 0
            case .choice, .branch:
                let end = index + step.operand
                var best = Int.max
                while index < end {
                    let size = steps[index].operand
                    best = min(best, shortestMatch(of: index + 1..<index + 1 + size, lists: &lists))
                    index += 1 + size
                }
                total += best == .max ? 0 : best
            }
        }
        return total
    }
}
