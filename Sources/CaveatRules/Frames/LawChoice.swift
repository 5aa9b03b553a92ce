internal import CaveatModel

/// Tells whose law a match is about, and by which rule it is reported.
struct LawChoice {
    private let engine: RuleEngine
    private let annotation: Annotation

    /// Chooses on one page.
    init(engine: RuleEngine, annotation: Annotation) {
        self.engine = engine
        self.annotation = annotation
    }

    /// What a page says of laws in some sentences.
    struct Signs {
        /// What the sentences hold.
        var signals = SignalSet()
        /// How often they name each country.
        var places: [Int: Int] = [:]
        /// How often they name each law, by its words or its formula.
        var laws: [Int: Int] = [:]
    }

    /// The rule that reports a match, and whose law it is; nil when no rule has the frame.
    ///
    /// - Parameters:
    ///   - match: the match.
    ///   - isWanted: whether a rule may report.
    /// - Returns: the rule and the law, or nil.
    func choose(
        _ match: FrameMatch,
        where isWanted: (Int) -> Bool
    ) -> (rule: Int, law: Jurisdiction)? {
        let close = signs(
            in: match.sentences.flatMap { Array(annotation.sentences[$0].neighbours) }
        )
        var best: (points: Int, rule: Int, law: Jurisdiction)?
        var general: Int?
        for (rule, law) in engine.frameRules[match.frame] where isWanted(rule) {
            guard let law else {
                general = general ?? rule
                continue
            }
            let points = points(of: law, close)
            guard points > 0, points > best?.points ?? 0 else { continue }
            best = (points, rule, engine.laws[law].jurisdiction)
        }
        if let best { return (best.rule, best.law) }
        return general.map { ($0, country(of: match, close)) }
    }

    private func signs(in sentences: [Int]) -> Signs {
        var signs = Signs()
        for index in Set(sentences) {
            signs.signals.formUnion(annotation.sentences[index].signals)
            for hit in annotation.hits[annotation.sentences[index].hits] {
                switch hit.signal {
                case Circumstance.place.signal: signs.places[hit.thing, default: 0] += 1
                case Circumstance.lawName.signal, Circumstance.formula.signal:
                    signs.laws[hit.thing, default: 0] += 1
                default: break
                }
            }
        }
        return signs
    }

    /// How much speaks for a law; 0 when it is not meant.
    private func points(of index: Int, _ signs: Signs) -> Int {
        let law = engine.laws[index]
        let isNamed = signs.laws[index] != nil
        let isAbout = signs.signals.meets(law.about)
        guard isNamed || isAbout else { return 0 }
        let place = engine.concepts.countries.firstIndex(of: law.jurisdiction.code)
        let isHere = place.map { signs.places[$0] != nil } ?? false
        let isOnPage = place.map { annotation.places[$0] != nil } ?? false
        let isElsewhere = !isHere && !signs.places.isEmpty
        let isTongue = law.languages & annotation.languages != 0
        if !isNamed, !isHere, isElsewhere || !(isOnPage || law.isDefault || isTongue) { return 0 }
        return (isNamed ? 8 : 0) + (isAbout ? 4 : 0) + (isHere ? 6 : 0) + (isOnPage ? 2 : 0)
            + (law.isDefault ? 1 : 0) + (isTongue ? 1 : 0)
    }

    /// The country that the sentences name, or else the only one that the page names.
    private func country(of match: FrameMatch, _ signs: Signs) -> Jurisdiction {
        let own = self.signs(in: match.sentences).places
        for places in [own, signs.places] {
            let most = places.values.max() ?? 0
            let named = places.filter { $0.value == most }
            if named.count == 1, let place = named.first?.key,
                let law = Jurisdiction(engine.concepts.countries[place])
            {
                return law
            }
        }
        return .unknown
    }
}
