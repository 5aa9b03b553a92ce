/// Which files of a folder a user wants.
package struct PathFilter: Hashable, Sendable {
    /// Patterns of files and folders to read; none for all pages.
    package let included: [PathPattern]
    /// Patterns of files and folders to pass over, whatever ``included`` says.
    package let excluded: [PathPattern]

    /// Makes a filter.
    ///
    /// - Parameters:
    ///   - included: patterns of what to read; none for all pages.
    ///   - excluded: patterns of what to pass over.
    package init(including included: [PathPattern] = [], excluding excluded: [PathPattern] = []) {
        self.included = included
        self.excluded = excluded
    }

    /// What a filter says of a file.
    enum Verdict {
        /// It is read, whatever its name ends in.
        case wanted
        /// It is read if it is a page.
        case unspoken
        /// It is passed over, and why.
        case unwanted(PassedOver.Reason)
    }

    /// Whether the filter lets everything through.
    var isEmpty: Bool { included.isEmpty && excluded.isEmpty }

    /// Whether a folder, or a file, is passed over with all that it holds.
    func excludes(_ path: PathBytes, isFolder: Bool) -> Bool {
        excluded.contains { $0.matches(path, isFolder: isFolder) }
    }

    /// Whether a folder's pages are read, since the folder matches.
    func includes(folder path: PathBytes) -> Bool {
        included.contains { $0.matches(path, isFolder: true) }
    }

    /// What the filter says of a file.
    ///
    /// - Parameters:
    ///   - path: its path below the folder that the user named.
    ///   - isInIncludedFolder: whether ``includes(folder:)`` holds for a folder above it.
    /// - Returns: whether it is read.
    func verdict(on path: PathBytes, isInIncludedFolder: Bool) -> Verdict {
        if excludes(path, isFolder: false) { return .unwanted(.excluded) }
        if included.isEmpty { return .unspoken }
        if included.contains(where: { $0.matches(path) }) { return .wanted }
        return isInIncludedFolder ? .unspoken : .unwanted(.notIncluded)
    }
}
