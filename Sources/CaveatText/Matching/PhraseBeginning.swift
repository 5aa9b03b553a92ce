/// The first word of a phrase, and the second where it is known.
struct PhraseBeginning: Hashable, Comparable {
    /// The first word; 0 while it is not known.
    var first: SymbolID = 0
    /// The second word; 0 when any may follow.
    var second: SymbolID = 0

    static func < (left: PhraseBeginning, right: PhraseBeginning) -> Bool {
        (left.first, left.second) < (right.first, right.second)
    }
}

extension PhrasePool {
    /// More beginnings than this are filed under their first words only.
    ///
    /// Measured on generated rules: filing all pairs doubles the time to build and saves nothing.
    private static let beginningLimit = 48

    /// A beginning that is being put together.
    private struct Partial: Hashable {
        var beginning = PhraseBeginning()
        /// Whether nothing more is to be learned.
        var isComplete = false

        /// The beginning with one more word.
        func followed(by word: SymbolID) -> Partial {
            beginning.first == 0
                ? Partial(beginning: PhraseBeginning(first: word))
                : Partial(
                    beginning: PhraseBeginning(first: beginning.first, second: word),
                    isComplete: true
                )
        }
    }

    /// The beginnings that a phrase is filed under, in ascending order.
    func beginnings(of phrase: PhraseID) -> [PhraseBeginning] {
        let all = follow(self[phrase].steps, from: [Partial()]).map(\.beginning)
        if all.count == 1 { return all }
        var kept: [PhraseBeginning] = []
        for beginning in all.sorted() where beginning.first != 0 && kept.last != beginning {
            // A first word that any word may follow makes its pairs superfluous; it sorts first.
            if let last = kept.last, last.first == beginning.first, last.second == 0 { continue }
            kept.append(beginning)
        }
        return kept
    }

    private func follow(_ range: Range<Int>, from partials: [Partial]) -> [Partial] {
        var partials = partials
        var position = range.lowerBound
        while position < range.upperBound {
            if partials.allSatisfy(\.isComplete) { return partials }
            let step = steps[position]
            position += 1
            switch step.kind {
            case .word:
                for index in partials.indices where !partials[index].isComplete {
                    partials[index] = partials[index].followed(by: SymbolID(step.operand))
                }
            case .gap:
                for index in partials.indices where partials[index].beginning.first != 0 {
                    partials[index].isComplete = true
                }
            case .optional:
                let body = position..<position + step.operand
                partials += follow(body, from: partials.filter { !$0.isComplete })
                position = body.upperBound
            case .oneOf:
                let words = steps[position..<position + step.operand]
                let open = partials.filter { !$0.isComplete }
                partials = partials.filter(\.isComplete)
                for word in words {
                    partials += open.map { $0.followed(by: SymbolID(word.operand)) }
                }
                position = words.endIndex
            case .choice:
                let end = position + step.operand
                var reached = partials.filter(\.isComplete)
                let open = partials.filter { !$0.isComplete }
                while position < end {
                    let body = position + 1..<position + 1 + steps[position].operand
                    reached += follow(body, from: open)
                    position = body.upperBound
                }
                partials = reached
            case .call:
                var reached = partials.filter(\.isComplete)
                let open = partials.filter { !$0.isComplete }
                for phrase in lists[step.operand].phrases {
                    reached += follow(self[phrase].steps, from: open)
                }
                partials = reached
            case .branch: break
            }
            if partials.count > Self.beginningLimit { partials = Array(Set(partials)) }
            if partials.count > Self.beginningLimit {
                for index in partials.indices where partials[index].beginning.first != 0 {
                    partials[index].beginning.second = 0
                    partials[index].isComplete = true
                }
                partials = Array(Set(partials))
            }
        }
        return partials
    }
}
