extension FileBytes {
    /// Reads a file that is of no use unless it is whole, such as a rule file.
    ///
    /// - Parameters:
    ///   - path: the file's path, absolute or relative to the working directory.
    ///   - limit: the most mebibytes that it may have.
    /// - Returns: all its bytes.
    /// - Throws: ``InputFailure`` when it cannot be read or is larger.
    static func readWhole(_ path: String, mebibytes limit: Int) throws(InputFailure) -> [UInt8] {
        let bytes = try read(path, upTo: limit << 20)
        guard bytes.count <= limit << 20 else {
            throw InputFailure(
                path: path,
                code: .tooLarge,
                cause: "larger than the \(limit) MiB it may have"
            )
        }
        return bytes
    }
}
