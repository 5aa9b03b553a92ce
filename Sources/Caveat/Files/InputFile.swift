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
