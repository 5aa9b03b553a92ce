internal import ArgumentParser
internal import Caveat

/// Which rules to use.
struct RuleOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A rule file, or a folder of them, to use instead of the rules inside caveat.",
            discussion: """
                May be given several times; 'default' names the rules inside caveat, so \
                '--rules default --rules mine.yaml' adds to them. Cue lists and boilerplate \
                vocabularies of caveat are always there; a file that names the same list replaces it.
                """,
            valueName: "file|dir|default"
        ),
        completion: .file()
    )
    var rules: [String] = []

    /// Reads and compiles the rules.
    ///
    /// - Throws: ``ExitStatus/failed`` when a rule file has errors; they are written by then.
    func load() throws -> RuleSet { try Self.load(rules) }

    /// Reads and compiles the rules at some paths.
    ///
    /// - Throws: ``ExitStatus/failed`` when a rule file has errors; they are written by then.
    static func load(_ paths: [String]) throws -> RuleSet {
        do {
            return try RuleSet(paths: paths)
        } catch let errors as RuleErrors {
            StandardError.write(errors.description)
            throw ExitStatus.failed
        } catch let failure as InputFailure {
            StandardError.write("caveat: \(failure)")
            throw ExitStatus.failed
        }
    }
}

/// Whose laws to report on.
struct JurisdictionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Report only on the law of these: ISO 3166 codes or EU, separated by commas.",
            valueName: "codes"
        )
    )
    var jurisdiction: [String] = []

    /// The jurisdictions; empty for all.
    var jurisdictions: [Jurisdiction] {
        jurisdiction.flatMap { $0.split(separator: ",") }.compactMap { Jurisdiction(String($0)) }
    }

    func validate() throws {
        for code in jurisdiction.flatMap({
            $0.split(separator: ",", omittingEmptySubsequences: false)
        })
        where Jurisdiction(String(code)) == nil {
            throw ValidationError(
                "--jurisdiction takes codes such as RU, BY or EU, not '\(code)'."
            )
        }
    }
}
