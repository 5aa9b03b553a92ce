package import CaveatModel

/// Rule files in the form in which an executable carries them.
///
/// The matcher's tables are there as they are used, so that nothing has to be parsed or compiled at
/// the start of a process. A rule's condition, title and provisions are read when a page holds one of
/// its phrases, and whole files only when somebody lists or tests rules.
package struct RuleBundle: Sendable {
    /// The rules, ready to be run.
    package let compiled: CompiledRules
    /// The vocabularies of page furniture in the order of their paths.
    package let vocabularies: [BoilerplateVocabulary]
    private let files: BundledFiles

    /// Makes a bundle of its parts.
    init(
        compiled: CompiledRules,
        vocabularies: [BoilerplateVocabulary],
        files: BundledFiles
    ) {
        self.compiled = compiled
        self.vocabularies = vocabularies
        self.files = files
    }

    /// All files of the bundle, by path.
    ///
    /// - Throws: ``BundleError`` for the first that cannot be read.
    package var documents: [RuleDocument] {
        get throws(BundleError) {
            var documents: [RuleDocument] = []
            for index in 0..<files.count {
                guard let document = files[index] else {
                    throw .malformed("rule file \(index + 1) of \(files.count) cannot be read")
                }
                documents.append(document)
            }
            return documents
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

    /// Reads every file and every rule once.
    ///
    /// Decoding leaves them for later, since a page asks for a handful of rules. Bytes that come from
    /// elsewhere than the executable are checked at once: a seal guards against accidents only.
    ///
    /// - Throws: ``BundleError`` for the first part that cannot be read.
    package func check() throws(BundleError) {
        _ = try documents
        let rules = compiled.engine.rules
        if let index = rules.indices.first(where: { !rules.holds($0) }) {
            throw .malformed("rule \(index + 1) of \(rules.count) cannot be read")
        }
    }
}
