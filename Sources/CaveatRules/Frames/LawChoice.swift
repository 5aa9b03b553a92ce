internal import CaveatModel

/// Tells whose law a match is about, and by which rule it is reported.
struct LawChoice {
    private let engine: RuleEngine
    private let annotation: Annotation
    /// The country that the page means when nothing names another; nil for none.
    private let home: Int?
    /// The countries that the page names.
    private let places: Tally

    /// Chooses on one page.
    init(engine: RuleEngine, article: Article, annotation: Annotation) {
        self.engine = engine
        self.annotation = annotation
        places = annotation.places
        home =
            HomeCountry(
                article: article,
                language: annotation.language,
                table: engine.concepts
            ).index
    }

    /// What a page says of laws in some sentences.
    private struct Signs {
        /// What the sentences hold.
        var signals = SignalSet()
        /// How often they name each country.
        var places = Tally()
        /// How often they tell each country by a city, an authority, a currency.
        var localities = Tally()
        /// How often they name each law, by its words or its formula.
        var laws = Tally()
    }

    /// The rule that reports a match, and whose law it is; nil when no rule has the frame.
    ///
    /// A city, an authority or a currency tells a country where none is named near it. A law is meant that is
    /// named, or whose statuses or contents the passage says while its country
    /// is named, or is that of the page. Where no law is known, it is that of the country named in
    /// the sentence, beside it, or else that of the page. A doubtful report beside words of another sense
    /// is about no law unless something on the page tells its country.
    ///
    /// - Parameters:
    ///   - match: the match.
    ///   - isWanted: whether a rule may report.
    /// - Returns: the rule and the law, or nil.
    func choose(
        _ match: FrameMatch,
        where isWanted: (Int) -> Bool
    ) -> (rule: Int, law: Jurisdiction)? {
        var own = signs(in: match.sentences)
        var near = signs(
            in: match.sentences.flatMap { annotation.sentences.neighbours(of: $0) }
        )
        if near.places.isEmpty { (own.places, near.places) = (own.localities, near.localities) }
        let kind = engine.frames[match.frame].kind
        let beside = kind == .label ? placesBesideStatuses(in: match.sentences) : Tally()
        if !beside.isEmpty { (own.places, near.places) = (beside, beside) }
        let rules = engine.frameRules[match.frame]
        let general = rules.first { $0.law == nil && isWanted($0.rule) }?.rule
        let laws = candidates(own: own, near: near)
        let needsCountry =
            kind == .mention && match.margin < 0 && near.signals.meets(engine.concepts.otherSenses)
        if needsCountry, places.isEmpty, home == nil { return nil }
        guard let best = laws.first else {
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

    /// The laws that something speaks for, the most likely first.
    private func candidates(own: Signs, near: Signs) -> [(index: Int, points: Int)] {
        var candidates: [(index: Int, points: Int)] = []
        for (index, subject) in engine.lawSubjects.enumerated() {
            let isAbout = near.signals.meets(subject.about)
            guard isAbout || near.laws.names(index) else { continue }
            let points = points(of: index, subject, isAbout: isAbout, own: own, near: near)
            if points > 0 { candidates.append((index, points)) }
        }
        return candidates.sorted { ($1.points, $0.index) < ($0.points, $1.index) }
    }

    private func signs(in sentences: [Int]) -> Signs {
        var signs = Signs()
        let telling = Circumstance.ofCountries.union(Circumstance.ofLaws)
        for index in sentences.sortedOnce() {
            signs.signals.formUnion(annotation.sentences.signals(of: index))
            // Few sentences name a country or a law.
            guard annotation.sentences.signals(of: index).meets(telling) else { continue }
            annotation.forEachHit(of: index) { hit in
                if hit.signal == Circumstance.place.signal {
                    signs.places.add(hit.thing)
                } else if hit.signal == Circumstance.locality.signal {
                    signs.localities.add(hit.thing)
                } else if Circumstance.ofLaws.contains(hit.signal) {
                    signs.laws.add(hit.thing)
                }
            }
        }
        return signs
    }

    /// The countries that stand nearest to a status, sentence by sentence: "the German writer (listed as a
    /// foreign agent in Russia)" is about Russia.
    private func placesBesideStatuses(in sentences: [Int]) -> Tally {
        var places = Tally()
        for index in sentences.sortedOnce() {
            let hits = annotation.hits(of: index)
            let named = hits.filter { $0.signal == Circumstance.place.signal }
            let statuses = hits.filter { engine.concepts.statuses.contains($0.signal) }
            let nearest = named.min { one, other in
                distance(from: one, to: statuses) < distance(from: other, to: statuses)
            }
            if let nearest, !statuses.isEmpty { places.add(nearest.thing) }
        }
        return places
    }

    /// How many words lie between a hit and the nearest of others.
    private func distance(
        from hit: Annotation.Hit,
        to others: some Collection<Annotation.Hit>
    ) -> Int {
        others.map { other in
            max(
                other.words.lowerBound - hit.words.upperBound,
                hit.words.lowerBound - other.words.upperBound,
                0
            )
        }.min() ?? .max
    }

    /// How much speaks for a law that is named, or whose subject is; 0 when it is not meant.
    private func points(
        of index: Int,
        _ subject: LawSubject,
        isAbout: Bool,
        own: Signs,
        near: Signs
    ) -> Int {
        let place = subject.place
        func isNamed(in places: Tally) -> Bool { place.map { places.names($0) } ?? false }
        let isHome = place != nil && place == home
        let isOnPage = isNamed(in: places)
        var points = isAbout ? (subject.isNarrow ? 8 : 4) : 0
        if own.laws.names(index) {
            points += 9
        } else if near.laws.names(index) {
            points += 7
        } else if !isNamed(in: near.places) {
            let isOpen = near.places.isEmpty && isAbout
            guard isOpen, subject.isDefault || isHome || isOnPage else { return 0 }
        } else if !isAbout {
            return 0
        }
        if isNamed(in: own.places) {
            points += 7
        } else if isNamed(in: near.places) {
            points += 5
        }
        if subject.isDefault { points += 2 }
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
            own.places.main ?? near.places.main ?? (kind == .label ? nil : home) ?? places.main
        return place.flatMap { Jurisdiction(engine.concepts.countries[$0]) } ?? .unknown
    }
}
