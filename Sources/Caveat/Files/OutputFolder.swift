public import Foundation

/// A folder that takes one file per page, under the pages' own names and tree.
///
/// A file appears under its final name only when it is whole: it is written beside its place under
/// another name and then moved there, so a run that is killed leaves no half report.
public struct OutputFolder: Sendable {
    /// The folder.
    public let url: URL

    /// Opens a folder, which is created when it does not exist.
    ///
    /// - Parameter path: its path.
    /// - Throws: ``InputFailure`` when it cannot be created or is no folder.
    public init(path: String) throws(InputFailure) {
        url = URL(fileURLWithPath: path)
        try Self.create(url, shown: path)
    }

    /// Writes one file.
    ///
    /// - Parameters:
    ///   - bytes: its content.
    ///   - name: its name relative to the folder, with `/` between its parts.
    /// - Throws: ``InputFailure`` with the name and the cause.
    public func write(_ bytes: [UInt8], as name: String) throws(InputFailure) {
        let file = url.appendingPathComponent(name)
        try Self.create(file.deletingLastPathComponent(), shown: name)
        do {
            try Data(bytes).write(to: file, options: .atomic)
        } catch {
            throw InputFailure(path: name, cause: InputFailure.cause(of: error))
        }
    }

    private static func create(_ folder: URL, shown path: String) throws(InputFailure) {
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw InputFailure(path: path, cause: InputFailure.cause(of: error))
        }
    }
}
