/// A file that a run shall scan.
package struct InputFile: Hashable, Sendable {
    /// Where it is.
    package let path: PathBytes
    /// Its path below the folder that the user named, with `/` between its parts; distinct in a run.
    package let relativePath: PathBytes
    /// Whether the user named the file itself, not only a folder above it.
    package let isNamedExplicitly: Bool

    /// Makes an input file.
    package init(path: PathBytes, relativePath: PathBytes, isNamedExplicitly: Bool) {
        self.path = path
        self.relativePath = relativePath
        self.isNamedExplicitly = isNamedExplicitly
    }

    /// Its name in reports.
    package var name: String { relativePath.name }
}
