internal import CaveatSystem

extension OutputFolder {
    /// The file of a page, if it still is as it was written.
    ///
    /// It must be a regular file of the size and the checksum that it had; no symbolic link is followed.
    ///
    /// - Parameters:
    ///   - name: the name that was given to ``write(_:as:suffix:)``.
    ///   - suffix: the suffix.
    ///   - mark: what the file is recognised by.
    /// - Returns: the name that the file has; nil when it is gone or another.
    package func file(as name: PathBytes, suffix: String, markedBy mark: FileMark) -> PathBytes? {
        guard let place = try? Place(of: name, suffix: suffix),
            let bytes = try? content(at: place, byteCount: mark.byteCount),
            FileMark(of: bytes) == mark
        else { return nil }
        return place.path
    }

    /// The bytes of a regular file; nil when their number is another.
    private func content(at place: Place, byteCount: Int) throws(SystemError) -> [UInt8]? {
        var folder = handle
        for name in place.folders {
            let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
            folder = try SystemCalls.open(name, in: folder, flags: flags)
        }
        let file = try SystemCalls.open(
            place.file,
            in: folder,
            flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK
        )
        let status = try SystemCalls.status(of: file)
        guard status.kind == .file, status.byteCount == byteCount else { return nil }
        return try SystemCalls.content(of: file, at: 0, upTo: byteCount + 1)
    }
}
