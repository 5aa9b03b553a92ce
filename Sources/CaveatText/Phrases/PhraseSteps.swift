/// Phrases by their steps, with the lists that they call.
package protocol PhraseSteps {
    /// One of the steps of all phrases, which stand one after the other.
    func step(at index: Int) -> PhraseStep

    /// The indices of a phrase's steps.
    func steps(of id: PhraseID) -> Range<Int>

    /// The phrases of a list.
    func phrases(ofList index: Int) -> [PhraseID]
}

extension PhraseSteps {
    /// Phrases, each list's phrases in the place of a phrase that is nothing but its `{name}`.
    package func flattened(_ ids: [PhraseID]) -> [PhraseID] {
        var phrases: [PhraseID] = []
        for id in ids { appendFlattened(id, to: &phrases) }
        return phrases
    }

    private func appendFlattened(_ id: PhraseID, to phrases: inout [PhraseID]) {
        let range = steps(of: id)
        let first = step(at: range.lowerBound)
        guard range.count == 1, first.kind == .call else {
            phrases.append(id)
            return
        }
        for inner in self.phrases(ofList: first.operand) {
            appendFlattened(inner, to: &phrases)
        }
    }
}
