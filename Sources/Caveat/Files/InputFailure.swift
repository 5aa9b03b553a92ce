internal import CaveatReport

/// A path that could not be read or written, and why.
public struct InputFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kinds of causes, for programs.
    public enum Code: String, Hashable, Sendable, CaseIterable {
        /// Nothing is there.
        case missing
        /// The operating system does not permit it.
        case denied
        /// No space is left, or the quota is used up.
        case noSpace
        /// It is larger than it may be.
        case tooLarge
        /// It is something else than is wanted there: a device, a file of another form, a folder without
        /// pages.
        case unfit
        /// It is a message, such as a mail, that holds no page.
        case noPage
        /// It was damaged, or is of a version that is not known.
        case damaged
        /// The paths or options do not go together.
        case misuse
        /// Another refusal of the operating system.
        case system
    }

    /// The path as the user knows it.
    public let path: String
    /// What kind of cause it is.
    public let code: Code
    /// What went wrong, in a few words.
    public let cause: String

    /// Makes a failure.
    public init(path: String, code: Code, cause: String) {
        self.path = path
        self.code = code
        self.cause = cause
    }

    /// One line: path and cause; what in the path could forge another line is escaped.
    public var description: String { "\(TerminalText.escaped(path)): \(cause)" }
}

extension InputFailure {
    /// Makes the failure of a call that the operating system refused.
    init(path: String, _ error: SystemError) {
        self.init(path: path, code: error.failureCode, cause: "\(error)")
    }

    /// Makes the failure of a path where no regular file is.
    init(path: String, notFileBut kind: FileKind) {
        self.init(path: path, code: .unfit, cause: "not a regular file but \(kind)")
    }
}
