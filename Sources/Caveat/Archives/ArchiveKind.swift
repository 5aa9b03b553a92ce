/// What holds many pages in one file.
package enum ArchiveKind: Hashable, Sendable {
    /// A WARC file, compressed or not.
    case warc
    /// A WACZ file: a ZIP archive with WARC files in it.
    case wacz

    /// The kind of a file by its name; nil for other files.
    package init?(_ path: PathBytes) {
        let name = path.lastComponent.name.lowercased()
        if [".warc", ".warc.gz", ".warc.zst"].contains(where: name.hasSuffix) {
            self = .warc
        } else if name.hasSuffix(".wacz") {
            self = .wacz
        } else {
            return nil
        }
    }
}

extension InputFile {
    /// What archive it is; nil when it is a page.
    package var archive: ArchiveKind? { ArchiveKind(path) }
}
