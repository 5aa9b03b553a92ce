public import CaveatArchives

/// Why there is no page to be had from a file.
public enum PageFileError: Error, Hashable, Sendable {
    /// It cannot be read.
    case unreadable(InputFailure)
    /// It is a message without a page.
    case noPage(MessageFault)
}

extension PageFileError {
    /// The error as one of a path.
    ///
    /// - Parameter path: the file.
    /// - Returns: what to tell.
    public func failure(at path: PathBytes) -> InputFailure {
        switch self {
        case .unreadable(let failure): failure
        case .noPage(let fault): InputFailure(path: path.name, cause: "\(fault)")
        }
    }
}
