internal import CaveatSystem

/// A file that appears under its name only when it is whole.
///
/// It is written under another name, `.caveat-<process>-<number>.tmp`, and then moved to its place.
/// While its process writes it, it is locked; a process that ends in whatever way loses its locks,
/// and so the next run can tell what was abandoned and remove it, whatever machine or container
/// the other one ran in.
struct WholeFile {
    /// Hands on the content, piece by piece.
    let content: (_ put: (_ piece: [UInt8]) -> Void) -> Void
    /// The folder that the file is written in before it is moved; on the file system of its place.
    let temporaries: OpenFile

    /// Writes the file and moves it to its place.
    ///
    /// A file that is there keeps its permissions; a symbolic link that is there is replaced.
    ///
    /// - Throws: ``SystemError``; nothing has changed then.
    func place(as name: PathBytes, in folder: OpenFile) throws(SystemError) {
        let (file, temporary) = try Self.makeTemporary(in: temporaries)
        do throws(SystemError) {
            try Self.keepPermissions(of: name, in: folder, for: file)
            try write(to: file)
            try SystemCalls.move(temporary, from: temporaries, to: name, in: folder)
        } catch {
            try? SystemCalls.remove(temporary, in: temporaries)
            throw error
        }
    }

    private func write(to file: OpenFile) throws(SystemError) {
        var failure: SystemError?
        content { piece in
            guard failure == nil else { return }
            do throws(SystemError) {
                try SystemCalls.append(piece, to: file.descriptor)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }

    /// Gives a file the permissions of the one whose place it will take, if there is one.
    static func keepPermissions(
        of name: PathBytes,
        in folder: OpenFile,
        for file: OpenFile
    ) throws(SystemError) {
        let status = try? SystemCalls.status(of: name, in: folder, followsLinks: false)
        guard let status, status.kind == .file else { return }
        try SystemCalls.setPermissions(status.permissions, of: file)
    }

    /// Makes an empty file that nobody else uses, under the first name that is free.
    static func makeTemporary(
        in temporaries: OpenFile
    ) throws(SystemError) -> (OpenFile, PathBytes) {
        var number = 0
        while true {
            let name = PathBytes(".caveat-\(getpid())-\(number).tmp")
            do throws(SystemError) {
                let file = try SystemCalls.open(
                    name,
                    in: temporaries,
                    flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
                )
                // Another run may have taken it for abandoned before it was locked, and removed it.
                _ = SystemCalls.lock(file)
                if isStill(file, at: name, in: temporaries) { return (file, name) }
            } catch  where error.code == EEXIST {}
            number += 1
        }
    }

    private static func isStill(
        _ file: OpenFile,
        at name: PathBytes,
        in temporaries: OpenFile
    ) -> Bool {
        let there = try? SystemCalls.status(of: name, in: temporaries, followsLinks: false)
        let opened = try? SystemCalls.status(of: file)
        return there != nil && there?.identity == opened?.identity
    }

    /// Removes what runs that were killed have left in a folder.
    ///
    /// What cannot be removed stays: it is in nobody's way.
    static func removeAbandoned(in folder: OpenFile, at path: PathBytes) {
        for name in (try? SystemCalls.names(in: path)) ?? [] where isTemporary(name) {
            guard
                let file = try? SystemCalls.open(
                    name,
                    in: folder,
                    flags: O_RDONLY | O_NONBLOCK | O_NOFOLLOW
                ),
                (try? SystemCalls.status(of: file).kind) == .file, SystemCalls.lock(file)
            else { continue }
            try? SystemCalls.remove(name, in: folder)
        }
    }

    /// Whether a name is one that ``place(as:in:)`` gives.
    static func isTemporary(_ name: PathBytes) -> Bool {
        name.name.wholeMatch(of: /\.caveat-[0-9]+-[0-9]+\.tmp/) != nil
    }
}

extension WholeFile {
    /// A file with the given bytes.
    init(bytes: [UInt8], temporaries: OpenFile) {
        self.init(content: { $0(bytes) }, temporaries: temporaries)
    }
}
