/// What the system says about a file or folder.
struct FileStatus: Hashable {
    /// What it is.
    let kind: FileKind
    /// Which it is.
    let identity: FileIdentity
    /// The number of the user to whom it belongs.
    let owner: UInt32
    /// How many bytes it has.
    let byteCount: Int
    /// Who may read, write and run it: nine bits.
    let permissions: UInt32
}

/// What may stand at a path.
package enum FileKind: Hashable, Sendable {
    /// A regular file.
    case file
    /// A folder.
    case folder
    /// A symbolic link, when it is not followed.
    case link
    /// A named pipe.
    case fifo
    /// A socket.
    case socket
    /// A device, such as a disk or a terminal.
    case device
}

extension FileKind: CustomStringConvertible {
    /// The kind with its article.
    package var description: String {
        switch self {
        case .file: "a file"
        case .folder: "a folder"
        case .link: "a symbolic link"
        case .fifo: "a FIFO"
        case .socket: "a socket"
        case .device: "a device"
        }
    }
}

/// What tells a file or folder from every other one, whatever path leads to it.
struct FileIdentity: Hashable {
    /// The device that it is on.
    let device: UInt64
    /// Its number there.
    let inode: UInt64
}
