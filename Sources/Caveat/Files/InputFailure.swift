/// A path that could not be read or written, and why.
public struct InputFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The path as the user knows it.
    public let path: String
    /// What went wrong, in a few words.
    public let cause: String

    /// Makes a failure.
    public init(path: String, cause: String) {
        self.path = path
        self.cause = cause
    }

    /// One line: path and cause; what in the path could forge another line is escaped.
    public var description: String { "\(TerminalText.escaped(path)): \(cause)" }
}
