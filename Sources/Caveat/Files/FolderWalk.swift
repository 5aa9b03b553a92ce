internal import CaveatReport

/// A walk through one folder and all below it.
///
/// What lies in a folder is named by the way that has the fewest symbolic links: links to folders
/// are followed last, and only to folders that have not been read. So eight folders that link to
/// one another are eight folders, and a folder that contains itself through a link is one.
struct FolderWalk {
    private let excluded: FileIdentity?
    private let filter: PathFilter
    private var files: [InputFile] = []
    private var failures: [(path: PathBytes, failure: InputFailure)] = []
    private var passedOver: [PassedOver] = []
    private var visited: Set<FileIdentity> = []
    /// Folders that are still to be read, and links to folders, which come after them.
    private var folders: [Folder] = []
    private var links: [Folder] = []

    /// A folder to be read, or something in one.
    private struct Folder {
        let path: PathBytes
        /// Its name in reports.
        let name: PathBytes
        /// Its path below the folder where the walk began.
        let place: PathBytes
        /// Whether the user asks for the pages of the folder that it is or lies in.
        var isIncluded: Bool

        /// Something in the folder.
        func entry(_ name: PathBytes) -> Folder {
            Folder(
                path: path.appending(name),
                name: self.name.appending(name),
                place: place.appending(name),
                isIncluded: isIncluded
            )
        }
    }

    /// Makes a walk.
    ///
    /// - Parameters:
    ///   - excluded: a folder that is left out, unless the walk begins there.
    ///   - filter: which files are wanted.
    init(excluded: FileIdentity?, filter: PathFilter) {
        self.excluded = excluded
        self.filter = filter
    }

    /// Walks through a folder.
    ///
    /// - Parameters:
    ///   - root: its path.
    ///   - prefix: what leads the names of its pages; may be empty.
    mutating func walk(_ root: PathBytes, prefix: PathBytes) {
        let nowhere = PathBytes("")
        folders.append(Folder(path: root, name: prefix, place: nowhere, isIncluded: false))
        while let folder = next() {
            do throws(SystemError) {
                let identity = try SystemCalls.status(of: folder.path).identity
                guard identity != excluded || folder.path == root else {
                    passedOver.append(PassedOver(path: folder.path, reason: .outputFolder))
                    continue
                }
                guard visited.insert(identity).inserted else { continue }
                for name in try SystemCalls.names(in: folder.path) { visit(name, in: folder) }
            } catch {
                failures.append((folder.path, InputFailure(path: folder.path.name, error)))
            }
        }
    }

    /// What was found, in the order of the names.
    func found(in root: PathBytes) -> InputDiscovery.Found {
        var found = InputDiscovery.Found()
        found.files = files.sorted { $0.relativePath < $1.relativePath }
        found.failures = failures.sorted { $0.path < $1.path }.map(\.failure)
        found.passedOver = passedOver.sorted { $0.path < $1.path }
        if files.isEmpty, failures.isEmpty {
            found.failures.append(InputFailure(path: root.name, code: .unfit, cause: noPage))
        }
        return found
    }

    /// Why there is no page.
    private var noPage: String {
        guard !passedOver.contains(where: { [.excluded, .notIncluded].contains($0.reason) }) else {
            return "no page in the folder is left by the patterns of what to include and exclude"
        }
        let endings = PageRecognizer.pageExtensions.sorted().map { ".\($0)" }
        return "no page in the folder: none with \(endings.joined(separator: ", ")), no "
            + "archive, and none of another name that begins with HTML"
    }

    private mutating func next() -> Folder? {
        if folders.isEmpty {
            folders = links.sorted { $0.path > $1.path }
            links = []
        }
        return folders.popLast()
    }

    private mutating func visit(_ name: PathBytes, in folder: Folder) {
        let entry = folder.entry(name)
        guard !name.isHidden else {
            let isOwn = WholeFile.isTemporary(name) || name == RunJournal.fileName
            if !isOwn { pass(over: entry, .hidden) }
            return
        }
        do throws(SystemError) {
            let kind = try SystemCalls.status(of: entry.path, followsLinks: false).kind
            let isLink = kind == .link
            switch isLink ? try SystemCalls.status(of: entry.path).kind : kind {
            case .folder: visit(folder: entry, isLink: isLink)
            case .file: try visit(file: entry)
            case let kind: pass(over: entry, .special(kind))
            }
        } catch {
            failures.append((entry.path, InputDiscovery.failure(of: error, at: entry.path)))
        }
    }

    private mutating func visit(folder: Folder, isLink: Bool) {
        guard !filter.excludes(folder.place, isFolder: true) else {
            return pass(over: folder, .excluded)
        }
        var folder = folder
        folder.isIncluded = folder.isIncluded || filter.includes(folder: folder.place)
        if isLink { links.append(folder) } else { folders.append(folder) }
    }

    private mutating func visit(file: Folder) throws(SystemError) {
        var verdict = PageRecognizer.verdict(on: file.path)
        switch filter.verdict(on: file.place, isInIncludedFolder: file.isIncluded) {
        case .unspoken: break
        case .wanted: if verdict == .perhaps || verdict == .other { verdict = .page }
        case .unwanted(let reason): return pass(over: file, reason)
        }
        let isPage =
            switch verdict {
            case .page: true
            case .perhaps: try beginsAsHTML(file.path)
            case .index: try !isOwnIndex(file.path)
            case .report, .other: false
            }
        if isPage {
            files.append(
                InputFile(path: file.path, relativePath: file.name, isNamedExplicitly: false)
            )
        } else {
            let isOwn = verdict == .report || verdict == .index
            pass(over: file, isOwn ? .report : .otherType)
        }
    }

    private mutating func pass(over entry: Folder, _ reason: PassedOver.Reason) {
        passedOver.append(PassedOver(path: entry.path, reason: reason))
    }

    private func isOwnIndex(_ path: PathBytes) throws(SystemError) -> Bool {
        FolderIndex.isOwn(try FileBytes.readBeginning(of: path, count: FolderIndex.openingCount))
    }

    private func beginsAsHTML(_ path: PathBytes) throws(SystemError) -> Bool {
        PageRecognizer.isHTML(
            try FileBytes.readBeginning(of: path, count: PageRecognizer.beginning)
        )
    }
}
