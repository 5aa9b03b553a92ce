internal import CaveatSystem

/// Reading and writing whole files as bytes.
package enum FileBytes {
    /// Reads a regular file.
    ///
    /// A FIFO or a device is refused, even one that took the file's place a moment ago: reading it may
    /// never end.
    ///
    /// - Parameters:
    ///   - path: the file's path, absolute or relative to the working directory.
    ///   - limit: the most bytes to read; one more is read so that a longer file can be told.
    /// - Returns: the file's bytes, at most `limit + 1` of them.
    /// - Throws: ``InputFailure`` with the path as it was given.
    package static func read(
        _ path: PathBytes,
        upTo limit: Int = .max - 1
    ) throws(InputFailure) -> [UInt8] {
        let kind: FileKind
        do {
            let file = try SystemCalls.open(path, flags: O_RDONLY | O_NONBLOCK)
            kind = try SystemCalls.status(of: file).kind
            if kind == .file {
                return try SystemCalls.content(of: file.descriptor, upTo: min(limit, .max - 1) + 1)
            }
        } catch {
            throw InputFailure(path: path.name, error)
        }
        throw InputFailure(path: path.name, notFileBut: kind)
    }

    /// Reads a regular file, as ``read(_:upTo:)`` of its bytes does.
    ///
    /// - Parameters:
    ///   - path: the file's path, absolute or relative to the working directory.
    ///   - limit: the most bytes to read; one more is read so that a longer file can be told.
    /// - Returns: the file's bytes, at most `limit + 1` of them.
    /// - Throws: ``InputFailure`` with the path as it was given.
    package static func read(
        _ path: String,
        upTo limit: Int = .max - 1
    ) throws(InputFailure) -> [UInt8] {
        try read(PathBytes(path), upTo: limit)
    }

    /// The first bytes of a file; none of what is no regular file.
    static func readBeginning(of path: PathBytes, count: Int) throws(SystemError) -> [UInt8] {
        let file = try SystemCalls.open(path, flags: O_RDONLY | O_NONBLOCK)
        guard try SystemCalls.status(of: file).kind == .file else { return [] }
        return try SystemCalls.content(of: file.descriptor, upTo: count)
    }

    /// Reads standard input to its end.
    ///
    /// - Parameter limit: the most bytes to read; one more is read so that longer input can be told.
    /// - Returns: the bytes, at most `limit + 1` of them.
    /// - Throws: ``InputFailure`` when reading fails.
    package static func readStandardInput(
        upTo limit: Int = .max - 1
    ) throws(InputFailure) -> [UInt8] {
        do {
            return try SystemCalls.content(of: STDIN_FILENO, upTo: min(limit, .max - 1) + 1)
        } catch {
            throw InputFailure(path: "standard input", error)
        }
    }

    /// Reads as much of standard input as there is, and waits when there is nothing yet.
    ///
    /// - Returns: at least one byte, or none at the end.
    /// - Throws: ``InputFailure`` when reading fails.
    package static func readStandardInputPiece() throws(InputFailure) -> [UInt8] {
        do {
            return try SystemCalls.piece(of: STDIN_FILENO)
        } catch {
            throw InputFailure(path: "standard input", error)
        }
    }

    /// Whether ``readStandardInputPiece()`` would return at once.
    package static var isStandardInputAtHand: Bool { SystemCalls.isReadable(STDIN_FILENO) }

    /// Writes to standard output.
    ///
    /// - Parameter bytes: what to write.
    /// - Throws: ``InputFailure`` when it cannot be written.
    package static func writeStandardOutput(_ bytes: [UInt8]) throws(InputFailure) {
        do {
            try SystemCalls.append(bytes, to: STDOUT_FILENO)
        } catch {
            throw InputFailure(path: "standard output", error)
        }
    }

    /// Writes to standard error as much as can be written: there is nobody left to tell of a failure.
    ///
    /// - Parameter bytes: what to write.
    package static func writeStandardError(_ bytes: [UInt8]) {
        try? SystemCalls.append(bytes, to: STDERR_FILENO)
    }

    /// Writes a file, all of it or nothing, in the place of one that is there.
    ///
    /// A file that is there keeps its permissions, and a symbolic link to it stays; a device or FIFO
    /// is written to as it is.
    ///
    /// - Parameters:
    ///   - bytes: its content.
    ///   - path: the file's path, absolute or relative to the working directory.
    /// - Throws: ``InputFailure`` with the path as it was given.
    package static func write(_ bytes: [UInt8], to path: String) throws(InputFailure) {
        let path = PathBytes(path)
        do {
            let status = try? SystemCalls.status(of: path)
            if let status, status.kind != .file, status.kind != .folder {
                let file = try SystemCalls.open(path, flags: O_WRONLY)
                return try SystemCalls.append(bytes, to: file.descriptor)
            }
            let real = status == nil ? path : try SystemCalls.realPath(path)
            let folder = try SystemCalls.open(real.parent, flags: O_RDONLY | O_DIRECTORY)
            WholeFile.removeAbandoned(in: folder, at: real.parent)
            try WholeFile(bytes: bytes, temporaries: folder).place(
                as: real.lastComponent,
                in: folder
            )
        } catch {
            throw InputFailure(path: path.name, error)
        }
    }
}
