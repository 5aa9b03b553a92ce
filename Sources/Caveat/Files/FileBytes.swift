public import Foundation

/// Reading whole files as bytes, within a bound.
public enum FileBytes {
    /// Reads a file.
    ///
    /// - Parameters:
    ///   - url: the file.
    ///   - limit: the most bytes to read; one more is read so that a longer file can be told.
    /// - Returns: the file's bytes, at most `limit + 1` of them.
    /// - Throws: ``InputFailure`` with the file's path as it was given.
    public static func read(_ url: URL, upTo limit: Int = .max - 1) throws(InputFailure) -> [UInt8]
    {
        // A FIFO or a device may never end.
        if case .failure(let cause) = InputDiscovery.kind(of: url) {
            throw InputFailure(path: url.relativePath, cause: cause)
        }
        do {
            let handle = try FileHandle(forReadingFrom: url)
            defer { try? handle.close() }
            return try read(handle, upTo: limit)
        } catch {
            throw InputFailure(path: url.relativePath, cause: InputFailure.cause(of: error))
        }
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - path: the file's path, absolute or relative to the working directory.
    ///   - limit: the most bytes to read; one more is read so that a longer file can be told.
    /// - Returns: the file's bytes, at most `limit + 1` of them.
    /// - Throws: ``InputFailure`` with the path as it was given.
    public static func read(_ path: String, upTo limit: Int = .max - 1) throws(InputFailure)
        -> [UInt8]
    {
        do {
            return try read(URL(fileURLWithPath: path), upTo: limit)
        } catch {
            throw InputFailure(path: path, cause: error.cause)
        }
    }

    /// Reads standard input to its end.
    ///
    /// - Parameter limit: the most bytes to read; one more is read so that longer input can be told.
    /// - Returns: the bytes, at most `limit + 1` of them.
    /// - Throws: ``InputFailure`` when reading fails.
    public static func readStandardInput(upTo limit: Int = .max - 1) throws(InputFailure) -> [UInt8]
    {
        do {
            return try read(.standardInput, upTo: limit)
        } catch {
            throw InputFailure(path: "standard input", cause: InputFailure.cause(of: error))
        }
    }

    /// Writes a file, all of it or nothing, in the place of one that is there.
    ///
    /// - Parameters:
    ///   - bytes: its content.
    ///   - path: the file's path, absolute or relative to the working directory.
    /// - Throws: ``InputFailure`` with the path as it was given.
    public static func write(_ bytes: [UInt8], to path: String) throws(InputFailure) {
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw InputFailure(path: path, cause: InputFailure.cause(of: error))
        }
    }

    private static func read(_ handle: FileHandle, upTo limit: Int) throws -> [UInt8] {
        guard limit < .max - 1 else { return try handle.readToEnd().map { [UInt8]($0) } ?? [] }
        return try handle.read(upToCount: limit + 1).map { [UInt8]($0) } ?? []
    }
}
