internal import CaveatModel
package import CaveatRules
internal import CaveatText

/// The rule files inside a bundle.
extension RuleBundle {
    /// All files of the bundle, by path.
    ///
    /// - Throws: ``BundleError`` for the first that cannot be read.
    package var documents: [RuleDocument] {
        get throws(BundleError) {
            try files.indices.map { index throws(BundleError) in
                guard let packed = Self.unsealed(files[index]),
                    let document = RuleDocument.decode(Septets.unpack(packed))?.first
                else {
                    throw .malformed("rule file \(index + 1) of \(files.count) cannot be read")
                }
                return document
            }
        }
    }

    /// Everything that the files say, read anew each time it is asked for.
    ///
    /// - Throws: ``BundleError`` when a file cannot be read or holds an error.
    package var library: RuleLibrary {
        get throws(BundleError) {
            let documents = try documents
            do throws(RuleErrors) {
                return try RuleLoader().load(documents)
            } catch {
                let first = error.diagnostics.first { !$0.isWarning }
                throw .malformed(
                    first.map { "\($0.place): \($0.problem.message)" } ?? "its files hold errors"
                )
            }
        }
    }

    /// Reads every file and every rule once; see ``checkRules()``.
    ///
    /// - Throws: ``BundleError`` for the first part that cannot be read.
    package func check() throws(BundleError) {
        _ = try documents
        try checkRules()
    }
}
