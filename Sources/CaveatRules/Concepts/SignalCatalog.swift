/// The names of all signals: circumstances first, then the concepts of the words files.
package struct SignalCatalog: Sendable {
    /// The names in the order of their signals.
    package let names: [String]

    /// Makes a catalogue.
    ///
    /// - Parameter concepts: the names of concepts; those past ``SignalSet/capacity`` are left out,
    ///   which the loader reports.
    package init(concepts: [String]) {
        let all = Circumstance.allCases.map(\.name) + concepts
        names = Array(all.prefix(SignalSet.capacity))
    }

    /// The signal of a concept.
    package func signal(named name: String) -> Signal? {
        names.firstIndex(of: name).map { Signal(index: $0) }
    }

    /// The signals that a name stands for: the one of that name, or all whose names begin with it and
    /// a full stop (`act` stands for `act.share`, `act.like`, …).
    package func signals(named name: String) -> SignalSet {
        var set = SignalSet()
        for (index, other) in names.enumerated()
        where other == name || other.hasPrefix(name + ".") {
            set.insert(Signal(index: index))
        }
        return set
    }

    /// The signals that several names stand for.
    func signals(named names: [String]) -> SignalSet {
        names.reduce(into: SignalSet()) { $0.formUnion(signals(named: $1)) }
    }
}
