internal import CaveatModel
internal import CaveatText

extension LibraryBuilder {
    /// Reads a file of cue lists that every pack may use.
    mutating func readCueFile(_ tree: RuleTree) {
        let fields = fields(of: tree, as: RuleForms.cueFile)
        let name = requiredText("cues", in: fields, of: "the cue file", at: tree)
        scope = name
        guard let lists = fields["lists"] else {
            report(.missingKey("lists", in: "the cue file"), at: tree)
            return
        }
        readCueLists(lists, namespace: name)
    }

    /// Reads lists of phrases; a list `x` of the namespace `n` is `{n.x}` everywhere.
    mutating func readCueLists(_ tree: RuleTree, namespace: String) {
        guard tree.kind == .mapping else {
            report(.wrongType(expected: "a mapping of names to lists of phrases"), at: tree)
            return
        }
        for (key, value) in tree.pairs {
            let name = "\(namespace).\(key.text)"
            claim(name, as: "cue list", at: key)
            let phrases = phrases(value)
            pool.lists.append(
                PhrasePool.List(name: name, phrases: phrases, place: phrasePlace(of: key))
            )
        }
    }
}
