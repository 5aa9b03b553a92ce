/// Rows of one page of an index that stand together.
struct IndexGroup {
    /// What stands above rows.
    struct Heading {
        /// The name of the folder.
        let folder: String
        /// What it holds, on other pages of the index too.
        let summary: String
        /// Whether its first rows stand on the page before.
        let isContinued: Bool
    }

    /// What stands above the rows; nil where there are no groups.
    let heading: Heading?
    /// The rows.
    let rows: ArraySlice<FolderIndex.Row>

    /// Makes the groups of one page.
    ///
    /// - Parameters:
    ///   - rows: the rows of the page, part of all rows in order.
    ///   - previous: the row before them, on another page; nil for none.
    ///   - index: the index.
    ///   - overview: the counts of the whole index.
    /// - Returns: one group without a heading where rows are not grouped.
    static func groups(
        of rows: ArraySlice<FolderIndex.Row>,
        after previous: FolderIndex.Row?,
        in index: FolderIndex,
        overview: IndexOverview
    ) -> [IndexGroup] {
        guard index.grouping == .folder else { return [IndexGroup(heading: nil, rows: rows)] }
        var groups: [IndexGroup] = []
        var rest = rows
        while let folder = rest.first?.folder {
            let members = rest.prefix { $0.folder == folder }
            let heading = Heading(
                folder: folder.isEmpty ? "./" : folder + "/",
                summary: overview.summary(of: folder),
                isContinued: groups.isEmpty && previous?.folder == folder
            )
            groups.append(IndexGroup(heading: heading, rows: members))
            rest = rest[members.endIndex...]
        }
        return groups
    }
}
