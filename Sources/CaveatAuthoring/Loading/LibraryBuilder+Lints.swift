internal import CaveatModel
internal import CaveatRules
internal import CaveatText

extension LibraryBuilder {
    // MARK: Contradictions

    /// Why a condition can never hold, as far as that is plain; nil when it may.
    func contradiction(in condition: Condition<[PhraseID]>) -> String? {
        var demands = Demands()
        demands.add(condition)
        if demands.zones?.isEmpty == true { return "no zone is left" }
        if demands.roles?.isEmpty == true { return "no role is left" }
        if demands.voices?.isEmpty == true { return "no voice is left" }
        if demands.speakers?.isEmpty == true { return "no speaker is left" }
        if demands.positions?.isEmpty == true { return "no position is left" }
        if !demands.refused.isEmpty {
            let anchor = texts(of: (condition.anchor ?? []).flatMap { $0 })
            if !anchor.isEmpty, anchor.isSubset(of: texts(of: demands.refused)) {
                return "its anchor is among the phrases under 'none'"
            }
        }
        if case .all(let parts) = condition {
            // A branch that contradicts what stands beside it leaves the others; all of them, none.
            for case .any(let branches) in parts {
                let causes = branches.map { branch in contradiction(in: .all(others(parts, branch)))
                }
                if let first = causes.first, let first, !causes.contains(nil) {
                    return "no branch of 'any' is left: \(first)"
                }
            }
        }
        return nil
    }

    /// Conditions with a branch instead of their `any`s.
    private func others(
        _ parts: [Condition<[PhraseID]>],
        _ branch: Condition<[PhraseID]>
    ) -> [Condition<[PhraseID]>] {
        parts.filter { if case .any = $0 { false } else { true } } + [branch]
    }

    /// Phrases as they are written, those of cue lists instead of the lists' names.
    private func texts(of phrases: [PhraseID]) -> Set<String> {
        guard !pool.lists.isEmpty || pool.references.isEmpty else { return [] }
        return Set(pool.flattened(phrases).map { pool[$0].text })
    }

    /// What a condition demands of the anchor itself; nil where it leaves everything open.
    private struct Demands {
        var zones: Set<Zone>?
        var roles: Set<Disposition>?
        var voices: Set<Voice>?
        var speakers: Set<Speaker>?
        var positions: Set<Position>?
        /// Phrases that must not stand in the anchor's block.
        var refused: [PhraseID] = []

        mutating func add(_ condition: Condition<[PhraseID]>) {
            switch condition {
            case .all(let parts): for part in parts { add(part) }
            case .none(let parts): for part in parts { refuse(part) }
            case .zone(let some): zones = zones?.intersection(some) ?? some
            case .role(let some): roles = roles?.intersection(some) ?? some
            case .voice(let some): voices = voices?.intersection(some) ?? some
            case .speaker(let some): speakers = speakers?.intersection(some) ?? some
            case .position(let some): positions = positions?.intersection(some) ?? some
            default: break
            }
        }

        private mutating func refuse(_ condition: Condition<[PhraseID]>) {
            switch condition {
            case .zone(let some): zones = (zones ?? Set(Zone.allCases)).subtracting(some)
            case .role(let some): roles?.subtract(some)
            case .voice(let some): voices = (voices ?? Set(Voice.allCases)).subtracting(some)
            case .speaker(let some):
                speakers = (speakers ?? Set(Speaker.allCases)).subtracting(some)
            case .phrase(let phrases), .near(_, .phrase(let phrases)), .page(.phrase(let phrases)):
                refused += phrases
            case .any(let parts): for part in parts { refuse(part) }
            default: break
            }
        }
    }

    // MARK: Common anchors

    /// Words of so few letters are among the most frequent of most languages.
    ///
    /// "you are", "in the", "и не": all words of an anchor being that short, it is found on most pages.
    private static let commonWordLength = 3
    /// A stem of fewer letters, alone, begins words of every page.
    private static let broadStemLength = 4

    /// Warns of anchors that are found on almost every page.
    mutating func warnAboutBroadAnchors() {
        guard !pool.lists.isEmpty || pool.references.isEmpty else { return }
        var seen: Set<PhraseID> = []
        for rule in packs.flatMap(\.rules) {
            for phrase in pool.flattened((rule.condition.anchor ?? []).flatMap { $0 })
            where seen.insert(phrase).inserted {
                if isBroad(pool[phrase]) {
                    report(.broadPhrase(pool[phrase].text), at: pool[phrase].place)
                }
            }
        }
    }

    private func isBroad(_ phrase: PhrasePool.Phrase) -> Bool {
        let steps = phrase.steps.map { pool.steps[$0] }
        // Brackets and lists are left alone: what they hold may be as rare as one likes.
        guard steps.allSatisfy({ $0.kind == .word || $0.kind == .gap }) else { return false }
        let words = steps.filter { $0.kind == .word }.map { SymbolID($0.operand) }
        if words.count == 1, let word = words.first, lexicon.entries[Int(word)].isStem {
            return lexicon.letters(of: word).count < Self.broadStemLength
        }
        return (2...3).contains(words.count)
            && words.allSatisfy { word in
                let letters = lexicon.letters(of: word)
                return letters.count <= Self.commonWordLength
                    && letters.allSatisfy { Unicode.Scalar($0)?.properties.isAlphabetic ?? false }
                    && !letters.contains { FoldingTable.isWordByItself($0) }
            }
    }
}
