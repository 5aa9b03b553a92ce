/// A file that a run shall scan.
public struct InputFile: Hashable, Sendable {
    /// Where it is.
    public let path: PathBytes
    /// Its path below the folder that the user named, with `/` between its parts; distinct in a run.
    public let relativePath: PathBytes
    /// Whether the user named the file itself, not only a folder above it.
    public let isNamedExplicitly: Bool

    /// Makes an input file.
    public init(path: PathBytes, relativePath: PathBytes, isNamedExplicitly: Bool) {
        self.path = path
        self.relativePath = relativePath
        self.isNamedExplicitly = isNamedExplicitly
    }

    /// Its name in reports.
    public var name: String { relativePath.name }
}
