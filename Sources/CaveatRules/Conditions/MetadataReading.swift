internal import CaveatModel
internal import CaveatText

/// What a page says about itself, read like its text.
struct MetadataReading {
    private let fields: [MetadataField]
    private let stream: WordStream
    private let occurrences: Occurrences

    /// Reads the fields of the metadata that conditions can ask for.
    init(_ metadata: ArticleMetadata, engine: RuleEngine) {
        let values: [(MetadataField, String?)] =
            [
                (.title, metadata.title), (.site, metadata.site), (.url, metadata.url),
                (.language, metadata.language?.rawValue), (.summary, metadata.summary),
            ] + metadata.authors.map { (.author, $0) }
        var text: [UInt8] = []
        var blocks: [Range<Int>] = []
        var fields: [MetadataField] = []
        for case (let field, let value?) in values {
            let start = text.count
            text += value.utf8
            blocks.append(start..<text.count)
            fields.append(field)
        }
        self.fields = fields
        stream = WordStream(of: text, blocks: blocks, index: engine.wordIndex)
        occurrences = Occurrences(
            in: stream,
            index: engine.phraseIndex,
            machine: engine.machine
        )
    }

    /// Whether one of the phrases stands in one of the fields.
    func holds(_ phrases: PhraseSet, in wanted: Set<MetadataField>) -> Bool {
        phrases.all.contains { phrase in
            occurrences[phrase].contains { wanted.contains(fields[stream.block(ofWord: $0.start)]) }
        }
    }
}
