internal import CaveatSystem

/// The operating system's calls on files: the module's one border to C.
///
/// Foundation takes names for text, follows symbolic links where it likes, and gives numbers for
/// causes, so that files are opened, written and listed here.
enum SystemCalls {
    /// Opens a file or folder.
    ///
    /// - Parameters:
    ///   - path: where it is.
    ///   - folder: where a relative path begins; nil for the working directory.
    ///   - flags: as of open(2); the file is closed in other programs that this one starts.
    /// - Returns: the open file, which closes itself.
    /// - Throws: ``SystemError``.
    static func open(
        _ path: PathBytes,
        in folder: OpenFile? = nil,
        flags: Int32
    ) throws(SystemError) -> OpenFile {
        let name = try cString(path)
        // SAFETY: the name ends with a zero and lives until the call returns. A new file has the modes
        // that the user's mask leaves of 0666.
        let descriptor = try retrying {
            unsafe openat(folder?.descriptor ?? AT_FDCWD, name, flags | O_CLOEXEC, 0o666)
        }
        return OpenFile(descriptor: descriptor)
    }

    /// Closes what ``open(_:in:flags:)`` opened.
    static func release(_ descriptor: Int32) { _ = close(descriptor) }

    /// What stands at a path.
    static func status(
        of path: PathBytes,
        in folder: OpenFile? = nil,
        followsLinks: Bool = true
    ) throws(SystemError) -> FileStatus {
        let name = try cString(path)
        var info = stat()
        // SAFETY: the name ends with a zero, and both it and the result live until the call returns.
        _ = try retrying {
            unsafe fstatat(
                folder?.descriptor ?? AT_FDCWD,
                name,
                &info,
                followsLinks ? 0 : AT_SYMLINK_NOFOLLOW
            )
        }
        return FileStatus(info)
    }

    /// What an open file is.
    static func status(of file: OpenFile) throws(SystemError) -> FileStatus {
        var info = stat()
        // SAFETY: the result lives until the call returns.
        _ = try retrying { unsafe fstat(file.descriptor, &info) }
        return FileStatus(info)
    }

    /// Reads from where the file stands to its end, or up to a number of bytes.
    static func content(of descriptor: Int32, upTo limit: Int) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count < limit {
            let wanted = min(piece.count, limit - bytes.count)
            // SAFETY: at most as many bytes are written into the array as it has.
            let count = try retrying { unsafe read(descriptor, &piece, wanted) }
            if count == 0 { break }
            bytes.append(contentsOf: piece[..<count])
        }
        return bytes
    }

    /// Reads from a place in a regular file to its end, or up to a number of bytes; where the file stands
    /// stays as it is, so that several threads can read it.
    static func content(
        of file: OpenFile,
        at offset: Int,
        upTo limit: Int
    ) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: min(limit, 1 << 16))
        while bytes.count < limit {
            let wanted = min(piece.count, limit - bytes.count)
            let place = off_t(offset + bytes.count)
            // SAFETY: at most as many bytes are written into the array as it has.
            let count = try retrying { unsafe pread(file.descriptor, &piece, wanted, place) }
            if count == 0 { break }
            bytes.append(contentsOf: piece[..<count])
        }
        return bytes
    }

    /// Reads once: what is there, up to what a pipe holds; nothing at the end.
    static func piece(of descriptor: Int32) throws(SystemError) -> [UInt8] {
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        let size = piece.count
        // SAFETY: at most as many bytes are written into the array as it has.
        let count = try retrying { unsafe read(descriptor, &piece, size) }
        piece.removeLast(size - count)
        return piece
    }

    /// Reads once from a place in a file; nothing at the end.
    static func piece(
        of file: OpenFile,
        at offset: Int,
        upTo limit: Int
    ) throws(SystemError) -> [UInt8] {
        var piece = [UInt8](repeating: 0, count: min(limit, 1 << 16))
        let size = piece.count
        // SAFETY: at most as many bytes are written into the array as it has.
        let count = try retrying {
            unsafe pread(file.descriptor, &piece, size, off_t(offset))
        }
        piece.removeLast(size - count)
        return piece
    }

    /// The number of bytes of an open file.
    static func byteCount(of file: OpenFile) throws(SystemError) -> Int {
        var info = stat()
        // SAFETY: the result lives until the call returns.
        _ = try retrying { unsafe fstat(file.descriptor, &info) }
        return Int(info.st_size)
    }

    /// Whether reading would not wait: there are bytes, or no more will come.
    static func isReadable(_ descriptor: Int32) -> Bool {
        var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        // SAFETY: one entry is handed over, and lives until the call returns.
        return unsafe poll(&state, 1, 0) > 0
    }

    /// Writes all bytes.
    static func append(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
        var done = 0
        while done < bytes.count {
            // SAFETY: the pointer is used only inside the closure, and no further than the array goes.
            let result = unsafe bytes.withUnsafeBytes { buffer in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[done...])
                return (unsafe write(descriptor, rest.baseAddress, rest.count), errno)
            }
            if result.0 >= 0 {
                done += result.0
            } else if result.1 != EINTR {
                throw SystemError(code: result.1)
            }
        }
    }

    /// Sets who may read, write and run a file.
    static func setPermissions(_ permissions: UInt32, of file: OpenFile) throws(SystemError) {
        _ = try retrying { fchmod(file.descriptor, mode_t(permissions)) }
    }

    /// Locks an open file until it is closed, or until the process ends in whatever way.
    ///
    /// - Returns: false when another one holds the lock, or the file system knows no locks.
    static func lock(_ file: OpenFile) -> Bool { flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 }

    /// Makes a folder with the modes that the user's mask leaves of 0777.
    static func makeFolder(
        _ path: PathBytes,
        in folder: OpenFile? = nil
    ) throws(SystemError) {
        let name = try cString(path)
        // SAFETY: the name ends with a zero and lives until the call returns.
        _ = try retrying { unsafe mkdirat(folder?.descriptor ?? AT_FDCWD, name, 0o777) }
    }

    /// Moves a file into the place of another, whatever stands there but a folder.
    static func move(
        _ name: PathBytes,
        from folder: OpenFile,
        to newName: PathBytes,
        in newFolder: OpenFile
    ) throws(SystemError) {
        let (name, newName) = (try cString(name), try cString(newName))
        // SAFETY: both names end with a zero and live until the call returns.
        _ = try retrying {
            unsafe renameat(folder.descriptor, name, newFolder.descriptor, newName)
        }
    }

    /// Removes a file; what a symbolic link leads to stays.
    static func remove(_ name: PathBytes, in folder: OpenFile) throws(SystemError) {
        let name = try cString(name)
        // SAFETY: the name ends with a zero and lives until the call returns.
        _ = try retrying { unsafe unlinkat(folder.descriptor, name, 0) }
    }

    /// The names in a folder, in the order of their bytes, without `.` and `..`.
    static func names(in path: PathBytes) throws(SystemError) -> [PathBytes] {
        let name = try cString(path)
        // SAFETY: the name ends with a zero; the stream is closed once, when the function returns.
        guard let stream = unsafe opendir(name) else { throw SystemError(code: errno) }
        defer { unsafe _ = closedir(stream) }
        var names: [PathBytes] = []
        while true {
            errno = 0
            // SAFETY: the entry is valid until the next call on the stream, and its name ends with a zero.
            guard let entry = unsafe readdir(stream) else {
                guard errno == 0 else { throw SystemError(code: errno) }
                return names.sorted()
            }
            let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
                unsafe Array(buffer.prefix { $0 != 0 })
            }
            if bytes != Array(".".utf8), bytes != Array("..".utf8) {
                names.append(PathBytes(bytes: bytes))
            }
        }
    }

    /// The path from the root, without symbolic links.
    static func realPath(_ path: PathBytes) throws(SystemError) -> PathBytes {
        let name = try cString(path)
        // SAFETY: the name ends with a zero; the result does too, and is freed once.
        guard let real = unsafe realpath(name, nil) else { throw SystemError(code: errno) }
        defer { unsafe free(real) }
        return unsafe PathBytes(
            bytes: Array(UnsafeRawBufferPointer(start: real, count: strlen(real)))
        )
    }

    /// The system's own words for a cause.
    static func words(for code: Int32) -> String {
        // SAFETY: the text ends with a zero, and it is copied before anything else is called.
        guard let text = unsafe strerror(code) else { return "error \(code)" }
        let words = unsafe String(cString: text)
        return words.prefix(1).lowercased() + words.dropFirst()
    }

    /// The words of the command line, without the program's name, as ``PathBytes/text``.
    static func commandLineArguments() -> [String] {
        // SAFETY: the system hands over as many texts as it says, each ended by a zero.
        (1..<max(1, Int(CommandLine.argc))).compactMap { index in
            guard let text = unsafe CommandLine.unsafeArgv[index] else { return nil }
            let bytes = unsafe UnsafeRawBufferPointer(start: text, count: strlen(text))
            return unsafe PathBytes(bytes: Array(bytes)).text
        }
    }

    /// A path as C takes it.
    private static func cString(_ path: PathBytes) throws(SystemError) -> [CChar] {
        guard !path.bytes.contains(0) else { throw SystemError(code: EINVAL) }
        return path.bytes.map { CChar(bitPattern: $0) } + [0]
    }

    /// Calls the system until no signal gets in between.
    private static func retrying<Result: SignedInteger>(
        _ call: () -> Result
    ) throws(SystemError) -> Result {
        while true {
            let result = call()
            if result >= 0 { return result }
            guard errno == EINTR else { throw SystemError(code: errno) }
        }
    }
}

extension FileStatus {
    /// Takes over what stat(2) says.
    fileprivate init(_ info: stat) {
        kind =
            switch info.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            case S_IFIFO: .fifo
            case S_IFSOCK: .socket
            default: .device
            }
        identity = FileIdentity(
            device: UInt64(truncatingIfNeeded: info.st_dev),
            inode: UInt64(truncatingIfNeeded: info.st_ino)
        )
        owner = info.st_uid
        byteCount = Int(info.st_size)
        permissions = UInt32(info.st_mode) & 0o777
    }
}
