internal import CaveatReport

/// A walk through one folder and all below it.
///
/// What lies in a folder is named by the way that has the fewest symbolic links: links to folders
/// are followed last, and only to folders that have not been read. So eight folders that link to
/// one another are eight folders, and a folder that contains itself through a link is one.
struct FolderWalk {
    private let excluded: FileIdentity?
    private var files: [InputFile] = []
    private var failures: [(path: PathBytes, cause: String)] = []
    private var passedOver: [PassedOver] = []
    private var visited: Set<FileIdentity> = []
    /// Folders that are still to be read, and links to folders, which come after them.
    private var folders: [Folder] = []
    private var links: [Folder] = []

    /// A folder to be read.
    private struct Folder {
        let path: PathBytes
        let name: PathBytes
    }

    /// Makes a walk.
    ///
    /// - Parameter excluded: a folder that is left out, unless the walk begins there.
    init(excluded: FileIdentity?) {
        self.excluded = excluded
    }

    /// Walks through a folder.
    ///
    /// - Parameters:
    ///   - root: its path.
    ///   - prefix: what leads the names of its pages; may be empty.
    mutating func walk(_ root: PathBytes, prefix: PathBytes) {
        folders.append(Folder(path: root, name: prefix))
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
                failures.append((folder.path, "\(error)"))
            }
        }
    }

    /// What was found, in the order of the names.
    func found(in root: PathBytes) -> InputDiscovery.Found {
        var found = InputDiscovery.Found()
        found.files = files.sorted { $0.relativePath < $1.relativePath }
        found.failures = failures.sorted { $0.path < $1.path }
            .map { InputFailure(path: $0.path.name, cause: $0.cause) }
        found.passedOver = passedOver.sorted { $0.path < $1.path }
        if files.isEmpty, failures.isEmpty {
            let endings = PageRecognizer.pageExtensions.sorted().map { ".\($0)" }
            let cause =
                "no page in the folder: none with \(endings.joined(separator: ", ")), no archive, and "
                + "none of another name that begins with HTML"
            found.failures.append(InputFailure(path: root.name, cause: cause))
        }
        return found
    }

    private mutating func next() -> Folder? {
        if folders.isEmpty {
            folders = links.sorted { $0.path > $1.path }
            links = []
        }
        return folders.popLast()
    }

    private mutating func visit(_ name: PathBytes, in folder: Folder) {
        let path = folder.path.appending(name)
        guard !name.isHidden else {
            if !WholeFile.isTemporary(name) {
                passedOver.append(PassedOver(path: path, reason: .hidden))
            }
            return
        }
        let entry = Folder(path: path, name: folder.name.appending(name))
        do throws(SystemError) {
            let isLink = try SystemCalls.status(of: path, followsLinks: false).kind == .link
            switch try SystemCalls.status(of: path).kind {
            case .folder: if isLink { links.append(entry) } else { folders.append(entry) }
            case .file: try visit(file: entry)
            case let kind: passedOver.append(PassedOver(path: path, reason: .special(kind)))
            }
        } catch {
            failures.append((path, InputDiscovery.cause(of: error, at: path)))
        }
    }

    private mutating func visit(file: Folder) throws(SystemError) {
        let verdict = PageRecognizer.verdict(on: file.path)
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
            let reason = isOwn ? PassedOver.Reason.report : .otherType
            passedOver.append(PassedOver(path: file.path, reason: reason))
        }
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
