public import Foundation

/// A file that a run shall scan.
public struct InputFile: Hashable, Sendable {
    /// Where it is.
    public let url: URL
    /// Its name in reports and below the output folder: relative, with `/` between its parts.
    public let name: String
    /// Whether the user named the file itself, not only a folder above it.
    public let isNamedExplicitly: Bool

    /// Makes an input file.
    public init(url: URL, name: String, isNamedExplicitly: Bool) {
        self.url = url
        self.name = name
        self.isNamedExplicitly = isNamedExplicitly
    }
}

/// A path that could not be read, and why.
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

    /// One line: path and cause.
    public var description: String { "\(path): \(cause)" }
}
