/// The times of one stage over all pages, one sum for each round.
struct Measurement {
    private var rounds: [Duration] = []

    /// Adds the time of one round over all pages.
    mutating func add(_ duration: Duration) { rounds.append(duration) }

    /// The median round, in milliseconds.
    var median: Double {
        let sorted = rounds.map(Self.milliseconds).sorted()
        guard !sorted.isEmpty else { return 0 }
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2)
            ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }

    /// The difference of the slowest and the fastest round, relative to the median.
    var spread: Double {
        let values = rounds.map(Self.milliseconds)
        guard let low = values.min(), let high = values.max(), median > 0 else { return 0 }
        return (high - low) / median
    }

    /// A duration in milliseconds.
    static func milliseconds(_ duration: Duration) -> Double {
        let parts = duration.components
        return Double(parts.seconds) * 1e3 + Double(parts.attoseconds) / 1e15
    }
}
