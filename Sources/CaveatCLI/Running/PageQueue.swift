internal import Caveat
internal import CaveatArchives
internal import CaveatModel

/// What a run works on, in order: files, and one after another the pages of archives.
///
/// Archives are read while the run goes on, so that memory does not grow with their size.
struct PageQueue: Sequence, IteratorProtocol {
    private let pageLimit: Int
    /// The files that are still to be taken, the next one last.
    private var files: [InputFile]
    private var archive: (file: InputFile, reader: ArchiveFile)?
    private var pageCount = 0

    /// Makes a queue of files.
    ///
    /// - Parameters:
    ///   - files: pages and archives.
    ///   - pageLimit: the most bytes of a page to read.
    init(_ files: [InputFile], pageLimit: Int) {
        self.pageLimit = pageLimit
        self.files = files.reversed()
    }

    /// Makes a queue of the pages of an archive on standard input.
    init(standardInputUpTo pageLimit: Int) {
        self.pageLimit = pageLimit
        files = []
        archive = (.standardInput, ArchiveFile(standardInputUpTo: pageLimit))
    }

    mutating func next() -> QueuedPage? {
        while true {
            if let item = archive?.reader.next(), let file = archive?.file {
                return queued(item, in: file)
            }
            archive = nil
            guard let file = files.popLast() else { return nil }
            guard let kind = file.archive else {
                return numbered(file, name: file.name, path: file.relativePath, .file)
            }
            do throws(InputFailure) {
                archive = (file, try ArchiveFile(file.path, kind: kind, pageLimit: pageLimit))
            } catch {
                return unnumbered(file, .fault(error))
            }
        }
    }

    private mutating func queued(_ item: ArchiveFile.Item, in file: InputFile) -> QueuedPage {
        var name = file.name
        var path = file.relativePath
        if !item.entry.isEmpty {
            name += "/\(item.entry)"
            path = path.appending(PathBytes(item.entry).lastComponent)
        }
        switch item.content {
        case .page(let page):
            return numbered(
                file,
                name: name + "#" + (page.record.targetURI ?? "\(page.record.offset)"),
                path: path.appending(PathBytes(page.fileName)),
                .page(page)
            )
        case .skipped(let record):
            return unnumbered(file, .skipped(record))
        case .fault(let fault):
            let inside = item.entry.isEmpty ? "" : "\(item.entry): "
            let failure = InputFailure(
                path: file.path.name,
                code: .damaged,
                cause: inside + "\(fault)"
            )
            return unnumbered(file, .fault(failure))
        }
    }

    private mutating func numbered(
        _ file: InputFile,
        name: String,
        path: PathBytes,
        _ content: QueuedPage.Content
    ) -> QueuedPage {
        pageCount += 1
        return QueuedPage(number: pageCount, file: file, name: name, path: path, content: content)
    }

    private func unnumbered(_ file: InputFile, _ content: QueuedPage.Content) -> QueuedPage {
        QueuedPage(
            number: pageCount,
            file: file,
            name: file.name,
            path: file.relativePath,
            content: content
        )
    }
}

/// A page of a run, or something in an archive that is none.
struct QueuedPage: Sendable {
    /// What it is.
    enum Content: Sendable {
        /// A file that is a page.
        case file
        /// A page in an archive.
        case page(ArchivedPage)
        /// A record of an archive that is no page.
        case skipped(SkippedRecord)
        /// A part of an archive, or all of it, that could not be read.
        case fault(InputFailure)
    }

    /// The number of the page, 1 and up, in the order of the run.
    let number: Int
    /// The file that it is, or is in.
    let file: InputFile
    /// Its name in reports.
    let name: String
    /// Where its results go, below the folder for results.
    let path: PathBytes
    /// What it is.
    let content: Content
}

extension InputFile {
    /// An archive on standard input.
    static let standardInput = InputFile(
        path: PathBytes("-"),
        relativePath: PathBytes("stdin.warc"),
        isNamedExplicitly: true
    )
}
