internal import CaveatModel

/// Hits are told sentence by sentence, to those who ask: of most sentences nobody does.
extension Annotation {
    /// Calls `body` with each hit of a sentence, in order.
    @inline(__always)
    func forEachHit(of index: Int, _ body: (Hit) -> Void) {
        if sentences.denies(index) {
            undenied[index]?.forEach(body)
            return
        }
        let language = sentences.language(of: index).languageBit
        found.forEach(inSentence: index) { meaning, words in
            if meaning.languages & language != 0 { body(Hit(meaning, words: words)) }
        }
    }

    /// The hits of a sentence, in order.
    func hits(of index: Int) -> [Hit] {
        var hits: [Hit] = []
        forEachHit(of: index) { hits.append($0) }
        return hits
    }

    /// How often each country is named; where none is, how often a city, an authority or a currency tells it.
    var places: Tally {
        let named: Circumstance = page.contains(Circumstance.place.signal) ? .place : .locality
        var places = Tally()
        guard page.contains(named.signal) else { return places }
        for index in 0..<sentences.count where sentences.signals(of: index).contains(named.signal) {
            forEachHit(of: index) { if $0.signal == named.signal { places.add($0.thing) } }
        }
        return places
    }
}
