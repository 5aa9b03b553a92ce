package import CaveatAuthoring

/// Rule files in their canonical form, ready to be compared or written back.
package struct FormattedRules: Sendable {
    /// One file.
    package struct File: Sendable {
        /// Its path; `-` for standard input.
        package let path: String
        /// Its canonical form.
        package let bytes: [UInt8]
        /// Whether that differs from the file as it is.
        package let isChanged: Bool

        /// Writes the canonical form in the place of the file, all of it or nothing.
        ///
        /// - Throws: ``InputFailure`` with the path and the cause.
        package func write() throws(InputFailure) {
            try FileBytes.write(bytes, to: path)
        }
    }

    /// The files that could be read, in the order of the paths.
    package let files: [File]
    /// Errors of the files that are not YAML.
    package let failures: [RuleErrors]

    /// Formats files without writing anything.
    ///
    /// - Parameter paths: rule files, folders of them, or `-` for standard input.
    /// - Returns: all files; those that are not YAML as errors.
    /// - Throws: ``InputFailure`` when a path cannot be read.
    package static func format(_ paths: [String]) throws(InputFailure) -> FormattedRules {
        var files: [File] = []
        var failures: [RuleErrors] = []
        for path in paths {
            let sources =
                path == "-"
                ? [RuleSource(path: path, bytes: try FileBytes.readStandardInput())]
                : try RuleFiles.find([path])
            for source in sources {
                do throws(RuleErrors) {
                    let bytes = try RuleFormatter().format(source)
                    files.append(
                        File(path: source.path, bytes: bytes, isChanged: bytes != source.bytes)
                    )
                } catch {
                    failures.append(error)
                }
            }
        }
        return FormattedRules(files: files, failures: failures)
    }
}
