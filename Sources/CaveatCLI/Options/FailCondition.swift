internal import ArgumentParser
internal import Caveat

/// What of a page ends a run with status 1.
enum FailCondition: ExpressibleByArgument, Hashable, Sendable {
    /// Its risk reaches a level.
    case level(Severity)
    /// Not all of it could be read, so that nothing found means little.
    case partial

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
}
