package import CaveatModel

/// The index of the reports on a folder: counts, then every page, the worst first.
///
/// A large folder has several pages of index, of which a browser shows each at once. The same entries
/// in the same order give the same bytes.
package struct FolderIndex: Sendable {
    /// An entry and the link to its report.
    struct Row: Sendable {
        let entry: IndexEntry
        let link: String

        /// The folder that the page lies in, by its name in reports; empty for none.
        var folder: String {
            entry.name.lastIndex(of: "/").map { String(entry.name[..<$0]) } ?? ""
        }
    }

    /// How rows are put together.
    package enum Grouping: String, Sendable, CaseIterable {
        /// By the folder that the pages lie in.
        case folder
    }

    /// Rows on one page of the index.
    ///
    /// Chromium shows 2,000 in 3 seconds, 20,000 in 8.
    package static let defaultRowLimit = 2_000

    /// The program that made the reports.
    let tool: Tool
    /// How rows are put together; nil for one table from the worst to the best.
    let grouping: Grouping?
    /// Rows on one page of the index.
    let rowLimit: Int
    private(set) var rows: [Row] = []
    private(set) var unread: [UnreadInput] = []

    /// Makes an empty index.
    ///
    /// - Parameters:
    ///   - tool: the program that made the reports.
    ///   - grouping: how rows are put together; nil for one table from the worst to the best.
    ///   - rowLimit: rows on one page of the index, 1 and up.
    package init(
        tool: Tool,
        grouping: Grouping? = nil,
        rowLimit: Int = FolderIndex.defaultRowLimit
    ) {
        self.tool = tool
        self.grouping = grouping
        self.rowLimit = max(rowLimit, 1)
    }

    /// Adds a page.
    ///
    /// - Parameters:
    ///   - entry: what its report says.
    ///   - path: the path of the report below the folder of the index; need not be UTF-8.
    package mutating func append(_ entry: IndexEntry, at path: [UInt8]) {
        rows.append(Row(entry: entry, link: RelativeLink(to: path).description))
    }

    /// Adds an input that has no report.
    package mutating func append(_ input: UnreadInput) {
        unread.append(input)
    }

    /// Writes the pages of the index one after another; there is always one.
    ///
    /// - Parameter write: takes the name of a file and its bytes, the first page first.
    /// - Throws: what `write` throws.
    package func forEachPage<Failure: Error>(
        _ write: (_ name: String, _ bytes: [UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        let sorted = sorted()
        let overview = IndexOverview(self)
        for number in 1...pageCount {
            let page = IndexPage(number: number, rows: sorted, of: self, overview: overview)
            try write(Self.name(ofPage: number), page.rendered())
        }
    }

    /// How many pages the index has.
    var pageCount: Int { max((rows.count + unread.count + rowLimit - 1) / rowLimit, 1) }

    /// The name of a page of the index, 1 and up.
    static func name(ofPage number: Int) -> String {
        number == 1 ? firstPage : "index-\(number).html"
    }

    /// Whether a name, in small letters, may be that of a page of an index.
    package static func mayBeName(_ name: String) -> Bool {
        name == firstPage || name.hasPrefix("index-") && name.hasSuffix(".html")
    }

    /// The name of the first page.
    package static let firstPage = "index.html"

    /// Whether a file is one that caveat has written, by its first bytes.
    package static func isOwn(_ beginning: some Sequence<UInt8>) -> Bool {
        beginning.starts(with: HTMLDocument.opening.utf8)
    }

    /// How many first bytes ``isOwn(_:)`` wants to see.
    package static let openingCount = HTMLDocument.opening.utf8.count

    /// The rows by risk, of equal risk those first that were not read whole, then as they were added.
    ///
    /// Where they are grouped, each folder's rows follow one another, the folder with the worst row first.
    private func sorted() -> [Row] {
        let sorted = sortedByRisk()
        guard grouping == .folder else { return sorted }
        var folders: [String] = []
        var rows: [String: [Row]] = [:]
        for row in sorted {
            let folder = row.folder
            if rows[folder] == nil { folders.append(folder) }
            rows[folder, default: []].append(row)
        }
        return folders.flatMap { rows[$0] ?? [] }
    }

    private func sortedByRisk() -> [Row] {
        func rank(_ entry: IndexEntry) -> Int {
            let level = entry.level.flatMap(Severity.allCases.firstIndex).map { $0 + 1 } ?? 0
            return level * 2 + (entry.gap == nil ? 0 : 1)
        }
        // One more array of rows and no other: there may be many.
        var sorted: [Row] = []
        sorted.reserveCapacity(rows.count)
        let ranks = rows.map { UInt8(truncatingIfNeeded: rank($0.entry)) }
        for rank in Set(ranks).sorted(by: >) {
            for (index, row) in rows.enumerated() where ranks[index] == rank { sorted.append(row) }
        }
        return sorted
    }
}
