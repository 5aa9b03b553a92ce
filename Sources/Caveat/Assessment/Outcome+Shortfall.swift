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

    /// The outcome with all that a page is known to lack before it is read.
    func noting(whatLacksIn input: PageInput) -> Outcome {
        var outcome = input.isCut ? noting(.truncatedBody) : self
        if input.frameCount > 0 { outcome = outcome.noting(.unreadFrames(count: input.frameCount)) }
        return outcome
    }
}
