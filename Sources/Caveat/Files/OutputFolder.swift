internal import CaveatModel
internal import CaveatSystem

/// A folder that takes one file per page, under the pages' own names and tree.
///
/// A file appears under its final name only when it is whole, so a run that is killed leaves no half
/// report; what else it leaves, the next run into the folder removes. Nothing is written outside:
/// below the folder, no symbolic link is followed.
package struct OutputFolder: Sendable {
    /// The folder's path.
    package let path: PathBytes

    /// The folder, open.
    let handle: OpenFile

    /// The most bytes that a name may have on the common file systems.
    private static let longestName = 255

    /// Opens a folder, which is created when it does not exist, and removes what killed runs have left.
    ///
    /// - Parameter path: its path.
    /// - Throws: ``InputFailure`` when it cannot be created or is no folder.
    package init(path: String) throws(InputFailure) {
        self.path = PathBytes(path)
        guard !path.isEmpty else {
            throw InputFailure(
                path: "\"\"",
                code: .misuse,
                cause: "the output folder has no name; name one"
            )
        }
        do throws(SystemError) {
            try Self.create(self.path)
            handle = try SystemCalls.open(self.path, flags: O_RDONLY | O_DIRECTORY)
        } catch {
            throw InputFailure(path: self.path.name, error)
        }
        WholeFile.removeAbandoned(in: handle, at: self.path)
    }

    /// Writes one file.
    ///
    /// A name that is too long for the file system is shortened, and has a digest of the whole name
    /// instead of its end.
    ///
    /// - Parameters:
    ///   - bytes: its content.
    ///   - name: its name relative to the folder, with `/` between its parts.
    ///   - suffix: what is added to the name, with its dot: `.report.json`.
    /// - Returns: the name that the file has.
    /// - Throws: ``InputFailure`` with the name and the cause.
    @discardableResult
    package func write(
        _ bytes: [UInt8],
        as name: PathBytes,
        suffix: String = ""
    ) throws(InputFailure) -> PathBytes {
        try write(as: name, suffix: suffix) { $0(bytes) }
    }

    /// Writes one file piece by piece, as ``write(_:as:suffix:)`` does.
    ///
    /// - Parameters:
    ///   - name: its name relative to the folder, with `/` between its parts.
    ///   - suffix: what is added to the name, with its dot: `.report.json`.
    ///   - content: hands on its content.
    /// - Returns: the name that the file has.
    /// - Throws: ``InputFailure`` with the name and the cause.
    package func write(
        as name: PathBytes,
        suffix: String,
        content: @escaping (_ put: (_ piece: [UInt8]) -> Void) -> Void
    ) throws(InputFailure) -> PathBytes {
        let place = try Place(of: name, suffix: suffix)
        var parent = handle
        for part in place.folders {
            parent = try Self.subfolder(part, of: parent, for: name)
        }
        do throws(SystemError) {
            try WholeFile(content: content, temporaries: handle).place(as: place.file, in: parent)
        } catch {
            throw InputFailure(path: name.name + suffix, error)
        }
        return place.path
    }

    /// Where in the folder a file goes.
    struct Place {
        /// The folders that it is in, the outermost first.
        let folders: [PathBytes]
        /// Its own name, shortened where it would be too long.
        let file: PathBytes

        /// Finds the place of a file.
        ///
        /// - Throws: ``InputFailure`` for a name that leads out of the folder.
        init(of name: PathBytes, suffix: String) throws(InputFailure) {
            let parts = name.components
            guard let last = parts.last, !parts.contains(PathBytes("..")) else {
                let cause = "this is no name of a file in the folder"
                throw InputFailure(path: name.name, code: .misuse, cause: cause)
            }
            folders = Array(parts.dropLast())
            file = OutputFolder.fitting(last, suffix: suffix)
        }

        /// The path relative to the folder.
        var path: PathBytes { PathBytes(folders.map { $0.text + "/" }.joined() + file.text) }
    }

    /// The first bytes of a file in the folder.
    ///
    /// - Parameters:
    ///   - name: its name, without a slash.
    ///   - count: the most bytes to read.
    /// - Returns: nil when nothing has that name; no bytes when it is no file or cannot be read.
    package func beginning(of name: PathBytes, count: Int) -> [UInt8]? {
        guard (try? SystemCalls.status(of: name, in: handle, followsLinks: false)) != nil else {
            return nil
        }
        return
            (try? SystemCalls.open(name, in: handle, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK))
            .flatMap { try? SystemCalls.content(of: $0.descriptor, upTo: count) } ?? []
    }

    /// Begins a file in the folder that is written piece by piece.
    ///
    /// - Parameter name: its name, without a slash.
    /// - Returns: the file, which appears when it is finished.
    /// - Throws: ``InputFailure`` with the name and the cause.
    package func file(named name: PathBytes) throws(InputFailure) -> OutputFile {
        do throws(SystemError) {
            return try OutputFile(name, in: handle, path: path.appending(name))
        } catch {
            throw InputFailure(path: name.name, error)
        }
    }

    /// Whether a path leads to the folder.
    package func isAt(_ path: String) -> Bool {
        guard let here = try? SystemCalls.status(of: handle).identity else { return false }
        return (try? SystemCalls.status(of: PathBytes(path)).identity) == here
    }

    /// A name with its suffix, shortened where it would be too long.
    private static func fitting(_ name: PathBytes, suffix: String) -> PathBytes {
        let whole = name.bytes + Array(suffix.utf8)
        guard whole.count > longestName else { return PathBytes(bytes: whole) }
        let mark = "~" + Digest(of: name.bytes).hexadecimal.prefix(16) + suffix
        var kept = name.bytes[..<max(0, longestName - mark.utf8.count)]
        // No character is cut through the middle.
        while let last = kept.last, name.bytes[kept.endIndex] & 0xC0 == 0x80, last & 0x80 != 0 {
            kept.removeLast()
        }
        return PathBytes(bytes: Array(kept) + Array(mark.utf8))
    }

    /// Opens a folder below another, which is created when it does not exist.
    private static func subfolder(
        _ name: PathBytes,
        of folder: OpenFile,
        for file: PathBytes
    ) throws(InputFailure) -> OpenFile {
        func open() throws(SystemError) -> OpenFile {
            try SystemCalls.open(name, in: folder, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
        }
        do throws(SystemError) {
            do throws(SystemError) {
                return try open()
            } catch  where error.code == ENOENT {
                do throws(SystemError) {
                    try SystemCalls.makeFolder(name, in: folder)
                } catch  where error.code == EEXIST {}
                return try open()
            }
        } catch {
            let status = try? SystemCalls.status(of: name, in: folder, followsLinks: false)
            throw InputFailure(
                path: file.name,
                code: .misuse,
                cause: status?.kind == .link
                    ? "the output folder has a symbolic link where the folder '\(name)' should be, and "
                        + "it is not followed; remove it" : "\(error)"
            )
        }
    }

    /// Creates a folder with those above it.
    private static func create(_ path: PathBytes) throws(SystemError) {
        do throws(SystemError) {
            try SystemCalls.makeFolder(path)
        } catch  where error.code == ENOENT && path.parent != path {
            try create(path.parent)
            // Another run may have been quicker.
            do throws(SystemError) {
                try SystemCalls.makeFolder(path)
            } catch  where error.code == EEXIST {}
        } catch  where error.code == EEXIST {
            // Opening it tells whether it is a folder.
        } catch {
            // A folder above may be there although nothing can be created in it.
            guard (try? SystemCalls.status(of: path).kind) == .folder else { throw error }
        }
    }
}
