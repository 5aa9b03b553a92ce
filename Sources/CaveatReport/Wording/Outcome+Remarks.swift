package import CaveatModel

extension Outcome {
    /// What keeps a page from being read in whole, in plain words; empty when all of it was read.
    ///
    /// For programs that show results in a form of their own; every report says it too.
    package var remarks: [String] {
        switch self {
        case .complete: []
        case .partial(let shortfalls): shortfalls.map(Wording.description)
        case .empty(let reason): [reason]
        }
    }
}
