internal import ArgumentParser
internal import Caveat
internal import CaveatModel

/// What of a page ends a run with status 1.
enum FailCondition: ExpressibleByArgument, Hashable, Sendable {
    /// Its risk reaches a level.
    case level(Severity)
    /// Not all of it could be read, so that nothing found means little.
    case partial

    /// Whether a page meets the condition.
    ///
    /// - Parameters:
    ///   - level: its risk; nil for none.
    ///   - isPartial: whether a part of it could not be read.
    /// - Returns: whether it ends the run with status 1.
    func isMet(by level: Severity?, isPartial: Bool) -> Bool {
        switch self {
        case .level(let least): level.map { $0 >= least } ?? false
        case .partial: isPartial
        }
    }

    private static let partialName = "partial"

    init?(argument: String) {
        if argument == Self.partialName {
            self = .partial
        } else if let level = Severity(rawValue: argument) {
            self = .level(level)
        } else {
            return nil
        }
    }

    static var allValueStrings: [String] { Severity.allCases.map(\.rawValue) + [partialName] }

    /// What shells offer.
    static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}
