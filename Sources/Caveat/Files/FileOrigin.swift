internal import CaveatSystem

/// Who may have put a file where it is.
package enum FileOrigin {
    /// Whether a file that nobody named may have been left there by a stranger: it belongs to neither the
    /// user nor the system, and stands in a folder that everybody may write to.
    ///
    /// - Parameter path: the file, absolute or relative to the working directory.
    /// - Returns: false too when nothing stands there.
    package static func isDubious(_ path: String) -> Bool {
        let path = PathBytes(path)
        guard let file = try? SystemCalls.status(of: path, followsLinks: false),
            let folder = try? SystemCalls.status(of: path.parent)
        else { return false }
        let isOwn = file.owner == geteuid() || file.owner == 0
        return !isOwn && folder.permissions & 0o002 != 0
    }
}
