internal import CaveatModel

/// Tells whose law a match is about, and by which rule it is reported.
struct LawChoice {
    private let engine: RuleEngine
    private let annotation: Annotation
    /// The country that the page means when nothing names another; nil for none.
    private let home: Int?

    /// Chooses on one page.
    init(engine: RuleEngine, metadata: ArticleMetadata, annotation: Annotation) {
        self.engine = engine
        self.annotation = annotation
        home =
            HomeCountry(
                metadata: metadata,
                language: annotation.language,
                table: engine.concepts
            ).index
    }

    /// What a page says of laws in some sentences.
    private struct Signs {
        /// What the sentences hold.
        var signals = SignalSet()
        /// How often they name each country.
        var places: [Int: Int] = [:]
        /// How often they name each law, by its words or its formula.
        var laws: [Int: Int] = [:]
    }

    /// The rule that reports a match, and whose law it is; nil when no rule has the frame.
    ///
    /// A law is meant that is named, or whose statuses or contents the passage says while its country
    /// is named, or is that of the page. Where no law is known, it is that of the country named in
    /// the sentence, beside it, or else that of the page.
    ///
    /// - Parameters:
    ///   - match: the match.
    ///   - isWanted: whether a rule may report.
    /// - Returns: the rule and the law, or nil.
    func choose(
        _ match: FrameMatch,
        where isWanted: (Int) -> Bool
    ) -> (rule: Int, law: Jurisdiction)? {
        let own = signs(in: match.sentences)
        let near = signs(
            in: match.sentences.flatMap { Array(annotation.sentences[$0].neighbours) }
        )
        let rules = engine.frameRules[match.frame]
        let general = rules.first { $0.law == nil && isWanted($0.rule) }?.rule
        let laws = engine.laws.indices
            .map { (index: $0, points: points(of: $0, own: own, near: near)) }
            .filter { $0.points > 0 }
            .sorted { ($1.points, $0.index) < ($0.points, $1.index) }
        guard let best = laws.first else {
            let kind = engine.frames[match.frame].kind
            return general.map { ($0, country(of: kind, own: own, near: near)) }
        }
        // A law that has no such rule leaves the match to another one of its country that has.
        let law = engine.laws[best.index].jurisdiction
        let special = laws.lazy.filter { engine.laws[$0.index].jurisdiction == law }
            .map { meant in rules.filter { $0.law == meant.index } }
            .first { !$0.isEmpty }
        guard let special else { return general.map { ($0, law) } }
        return special.first { isWanted($0.rule) }.map { ($0.rule, law) }
    }

    private func signs(in sentences: [Int]) -> Signs {
        var signs = Signs()
        for index in Set(sentences) {
            signs.signals.formUnion(annotation.sentences[index].signals)
            for hit in annotation.hits[annotation.sentences[index].hits] {
                if hit.signal == Circumstance.place.signal {
                    signs.places[hit.thing, default: 0] += 1
                } else if Circumstance.ofLaws.contains(hit.signal) {
                    signs.laws[hit.thing, default: 0] += 1
                }
            }
        }
        return signs
    }

    /// A law about so few concepts is meant by them rather than one that is about many: sanctions, not the
    /// blocking law of the country that they hit.
    private static let fewSubjects = 2

    /// How much speaks for a law; 0 when it is not meant.
    private func points(of index: Int, own: Signs, near: Signs) -> Int {
        let law = engine.laws[index]
        let place = engine.concepts.place(of: law.jurisdiction.code)
        func isNamed(in places: [Int: Int]) -> Bool { place.map { places[$0] != nil } ?? false }
        let isHome = place != nil && place == home
        let isOnPage = isNamed(in: annotation.places)
        let isAbout = near.signals.meets(law.about)
        var points = isAbout ? (law.about.count <= Self.fewSubjects ? 6 : 4) : 0
        if own.laws[index] != nil {
            points += 9
        } else if near.laws[index] != nil {
            points += 7
        } else if !isNamed(in: near.places) {
            let isOpen = near.places.isEmpty && isAbout
            guard isOpen, law.isDefault || isHome || isOnPage else { return 0 }
        } else if !isAbout {
            return 0
        }
        if isNamed(in: own.places) {
            points += 7
        } else if isNamed(in: near.places) {
            points += 5
        }
        if law.isDefault { points += 2 }
        if isHome { points += 1 }
        if isOnPage { points += 1 }
        return points
    }

    /// Whose law a passage means that no known law fits.
    ///
    /// A label in one language is mostly one that another country demands. The state that a medium belongs to
    /// demands none.
    private func country(of kind: FindingKind, own: Signs, near: Signs) -> Jurisdiction {
        let table = engine.concepts
        if kind == .label, own.signals.meets(table.ownership), !own.signals.meets(table.statuses) {
            return .unknown
        }
        let place =
            main(of: own.places) ?? main(of: near.places) ?? (kind == .label ? nil : home)
            ?? main(of: annotation.places)
        return place.flatMap { Jurisdiction(engine.concepts.countries[$0]) } ?? .unknown
    }

    /// The country named most often; nil for none, and for several.
    private func main(of places: [Int: Int]) -> Int? {
        let most = places.values.max() ?? 0
        let named = places.filter { $0.value == most }
        return named.count == 1 ? named.first?.key : nil
    }
}
