internal import CaveatModel
internal import CaveatText

extension RuleRun {
    /// From how many words on a name needs no capital to be told from other text.
    ///
    /// "фонд поддержки фонарщиков" is the fund in the middle of a sentence too.
    private static let tellingLength = 3

    /// What a rule about a list matched: one draft for each entry, with all its places.
    mutating func entryDrafts(of index: Int, _ list: NameList) -> [DraftFinding] {
        var names: [Int: [Occurrence]] = [:]
        for phrase in page.occurrences.found {
            guard let entry = list.entry(of: phrase) else { continue }
            let hasCapital = Self.hasCapital(engine.phraseTexts[phrase.index])
            for place in page.occurrences[phrase]
            where !hasCapital || place.words.count >= Self.tellingLength
                || self.hasCapital(place.words)
            {
                names[entry, default: []].append(place)
            }
        }
        let kind = engine.rules[index].summary.kind
        var drafts: [DraftFinding] = []
        for (entry, places) in names.sorted(by: { $0.key < $1.key }) {
            let (hits, isCompanionFound) = hits(of: index, at: places.map(\.words))
            // An entry that has its label in one place is not one that lacks it.
            if kind == .missingLabel, isCompanionFound { continue }
            guard let first = hits.first,
                let name = places.first(where: { $0.words == first.anchor })?.phrase
            else { continue }
            drafts.append(
                draft(of: index, hits, entry: DraftFinding.Entry(index: entry, name: name))
            )
        }
        return drafts
    }

    /// What a finding says about the entry that it is about.
    func listEntry(of draft: DraftFinding) -> ListEntry? {
        guard let entry = draft.entry, let list = engine.rules[draft.rule].list else { return nil }
        return ListEntry(
            list: list.title,
            source: list.source,
            date: list.date,
            digest: list.digest,
            id: list.ids[entry.index],
            name: engine.phraseTexts[entry.name.index]
        )
    }

    /// Whether one of some words begins with a capital.
    ///
    /// A short name that the list writes with a capital is a name on the page only if one of its words
    /// has one there: "Рассвет" is a newspaper, "рассвет" a time of day.
    private func hasCapital(_ words: Range<Int>) -> Bool {
        words.contains { word in
            let (start, end) = (page.stream.words[word].start, page.stream.words[word].end)
            let (scalar, _) = UTF8Scalars.decode(
                page.article.text.span,
                at: Int(start),
                end: Int(end)
            )
            return Unicode.Scalar(scalar).map(Self.isCapital) ?? false
        }
    }

    private static func hasCapital(_ name: String) -> Bool {
        name.unicodeScalars.contains(where: isCapital)
    }

    private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isUppercase
    }
}
