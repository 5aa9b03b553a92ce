public import CaveatAuthoring

/// Why there are no rules to be had from the files that a user names.
public enum RuleSetError: Error, Hashable, Sendable {
    /// A path cannot be read, or holds no rules.
    case unreadable(InputFailure)
    /// Files have errors; all errors of all files.
    case faulty(RuleErrors)
}

extension RuleSetError: CustomStringConvertible {
    /// What is wrong, where, and how to mend it; for faulty files several lines for each error.
    public var description: String {
        switch self {
        case .unreadable(let failure): failure.description
        case .faulty(let errors): errors.description
        }
    }
}

extension RuleSetError {
    /// The failure or the errors themselves.
    package var cause: any Error {
        switch self {
        case .unreadable(let failure): failure
        case .faulty(let errors): errors
        }
    }

    /// Does what reads files.
    static func reading<Value>(
        _ work: () throws(InputFailure) -> Value
    ) throws(RuleSetError) -> Value {
        do throws(InputFailure) { return try work() } catch { throw .unreadable(error) }
    }

    /// Does what understands what was read.
    static func parsing<Value>(
        _ work: () throws(RuleErrors) -> Value
    ) throws(RuleSetError) -> Value {
        do throws(RuleErrors) { return try work() } catch { throw .faulty(error) }
    }
}
