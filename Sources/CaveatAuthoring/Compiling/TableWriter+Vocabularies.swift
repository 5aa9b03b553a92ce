internal import CaveatModel
internal import CaveatRules
internal import CaveatText

extension TableWriter {
    /// Appends a vocabulary of page furniture.
    mutating func append(_ vocabulary: BoilerplateVocabulary) {
        append(vocabulary.name)
        append(vocabulary.title)
        append(vocabulary.scope.hosts)
        append(vocabulary.scope.classes)
        append(vocabulary.scope.phrases)
        append(vocabulary.entries) { $0.append($1) }
    }

    private mutating func append(_ entry: BoilerplateVocabulary.Entry) {
        switch entry.meaning {
        case .block(let disposition):
            append(["block", disposition.code, entry.place.rawValue])
            append(entry.phrases)
            append(entry.classes)
        case .page(let kind):
            append(["page", kind.rawValue])
            append(entry.phrases)
            append(entry.classes)
        case .hint(let hint):
            append(["hint", hint.rawValue])
            append(entry.words)
            append(entry.classes)
        case .word(let meaning):
            append(["word", meaning.rawValue])
            append(entry.words)
        }
    }
}
