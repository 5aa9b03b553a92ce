internal import CaveatModel
internal import CaveatRules
internal import CaveatText

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
        // Nothing may follow lists that cannot be followed to an end.
        if isBroken || !listsAreBounded() { pool.lists.removeAll() }
    }

    /// Reports circles of lists, and lists and phrases that stand for too much.
    ///
    /// - Returns: whether there are none.
    private mutating func listsAreBounded() -> Bool {
        let order = ListOrder(pool, count: pool.lists.count)
        for circle in order.circles {
            let names = (circle + circle.prefix(1)).map { pool.lists[$0].name }
            report(.cyclicCues(names), at: pool.lists[circle[0]].place)
        }
        guard order.circles.isEmpty else { return false }
        let lists = pool.extents(ofListsIn: order.order)
        if let deep = order.order.first(where: { lists[$0].depth > PhraseExtent.deepestLists }) {
            // One report is enough: all lists above it are as deep.
            report(.deepCues(limit: PhraseExtent.deepestLists), at: pool.lists[deep].place)
            return false
        }
        return phrasesAreBounded(lists)
    }

    private mutating func phrasesAreBounded(_ lists: [PhraseExtent]) -> Bool {
        let errorCount = problems.errorCount
        var rest = PhraseExtent.mostWordsOfAll
        for phrase in pool.phrases {
            let extent = pool.extent(of: phrase.steps, lists: lists)
            if extent.words > PhraseExtent.mostWords {
                report(.phrase(.tooWide(limit: PhraseExtent.mostWords)), at: phrase.place)
                continue
            }
            if extent.gaps > PhraseExtent.longestGaps {
                report(.phrase(.longGaps(limit: PhraseExtent.longestGaps)), at: phrase.place)
            }
            rest -= extent.words
            if rest < 0 {
                report(.tooManyWords(limit: PhraseExtent.mostWordsOfAll), at: phrase.place)
                break
            }
        }
        return errorCount == problems.errorCount
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
            let element = SymbolID(pool.steps[steps.lowerBound].operand)
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
            case .oneOf:
                total += 1
                index += step.operand
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
