internal import Foundation

/// A path that could not be read, and why.
public struct InputFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The path as the user knows it.
    public let path: String
    /// What went wrong, in a few words.
    public let cause: String

    /// Makes a failure.
    public init(path: String, cause: String) {
        self.path = path
        self.cause = cause
    }

    /// One line: path and cause.
    public var description: String { "\(path): \(cause)" }

    /// The cause of a file system error without the long path that Foundation puts around it.
    package static func cause(of error: any Error) -> String {
        guard let error = error as? CocoaError else { return "\(error)" }
        return switch error.code {
        case .fileReadNoSuchFile, .fileNoSuchFile: "no such file or folder"
        case .fileReadNoPermission, .fileWriteNoPermission: "permission denied"
        case .fileWriteOutOfSpace: "no space left on the device"
        case .fileWriteVolumeReadOnly: "the file system is read-only"
        default:
            (error.underlying as? POSIXError).map { "\($0.code)" } ?? "error \(error.code.rawValue)"
        }
    }
}
