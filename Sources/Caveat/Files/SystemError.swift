internal import CaveatSystem

/// Why the operating system refused a call.
struct SystemError: Error, Hashable {
    /// The system's own number for the cause.
    let code: Int32

    /// Whether the path leads nowhere.
    var isNothingThere: Bool { code == ENOENT }
}

extension SystemError: CustomStringConvertible {
    /// The cause in a few words.
    var description: String {
        switch code {
        case ENOENT: "no such file or folder"
        case EACCES, EPERM: "permission denied"
        case ENOSPC: "no space left on device"
        case EDQUOT: "the disk quota is used up"
        case EROFS: "the file system is read-only"
        case EEXIST: "something of this name is there already"
        case ENOTDIR: "a file stands where a folder should"
        case EISDIR, ENOTEMPTY: "a folder stands where a file should"
        case ENAMETOOLONG: "the name is too long for the file system"
        case EILSEQ: "the file system takes only names in UTF-8"
        case ELOOP: "a symbolic link leads to itself"
        case EMFILE, ENFILE: "too many open files"
        case EFBIG: "the file would be too large"
        case EXDEV: "another file system is mounted below the folder"
        case EPIPE: "nobody reads it any more"
        default: SystemCalls.words(for: code)
        }
    }
}

extension SystemError {
    /// What kind of cause it is.
    var failureCode: InputFailure.Code {
        switch code {
        case ENOENT: .missing
        case EACCES, EPERM, EROFS: .denied
        case ENOSPC, EDQUOT: .noSpace
        case EFBIG: .tooLarge
        case EEXIST, ENOTDIR, EISDIR, ENOTEMPTY: .unfit
        default: .system
        }
    }
}
