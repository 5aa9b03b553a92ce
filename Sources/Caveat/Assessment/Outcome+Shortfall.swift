internal import CaveatModel

extension Outcome {
    /// The outcome with something that was known to be missing before the page was read.
    func noting(_ shortfall: Shortfall) -> Outcome {
        switch self {
        case .complete: .partial([shortfall])
        case .partial(let shortfalls): .partial([shortfall] + shortfalls)
        case .empty: self
        }
    }
}
