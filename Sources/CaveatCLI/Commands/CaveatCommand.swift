internal import ArgumentParser
internal import Caveat
internal import CaveatArchives
internal import CaveatAuthoring
internal import CaveatModel
internal import CaveatSystem

/// The root command; without a subcommand it scans.
@main
struct CaveatCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "caveat",
        abstract: "Finds legal warnings on news pages and cleans their text.",
        usage: """
            caveat < page.html
            caveat scan PATH… [--rules FILE|DIR]… [--output DIR]
            caveat <subcommand>
            """,
        discussion: """
            Reads HTML or plain text, strips the page furniture, and reports every warning that readers \
            or republishers may be punished in some country, with evidence exact to the byte. Nothing \
            ever touches the network. A report is information, not legal advice.

            Exit status: 0 it ran; 1 a page reached --fail-on; 2 the command line, a rule or some \
            input failed, or there was no page.
            """,
        version: Version.line,
        subcommands: [
            ScanCommand.self, CleanCommand.self, StreamCommand.self, VerifyCommand.self,
            ExplainCommand.self, RulesCommand.self, SchemaCommand.self, ConfigCommand.self,
        ],
        defaultSubcommand: ScanCommand.self
    )

    static func main() async {
        Interruption.install()
        do {
            // The words as bytes: names of files need not be UTF-8.
            var command = try ConfiguredCommandLine(PathBytes.commandLineArguments).parse()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            end(with: error)
        }
    }

    /// Prints what an error has to say and ends the process with the status that caveat documents.
    ///
    /// Commands throw `RuleErrors`, `InputFailure` and `RuleSetError` as they are; here is the one place that shows them.
    private static func end(with error: any Error) -> Never {
        let error = (error as? RuleSetError)?.cause ?? error
        if let errors = error as? RuleErrors {
            StandardError.write(errors.description)
            exit(withStatus: .failed)
        }
        if let failure = error as? InputFailure {
            StandardError.write("caveat: \(failure)")
            exit(withStatus: .failed)
        }
        let message = fullMessage(for: error)
        switch exitCode(for: error) {
        case .success:
            StandardOutput.write(message + "\n")
            exit(withStatus: .ran)
        case .validationFailure:
            StandardError.write(message)
            exit(withStatus: .failed)
        case let code:
            if let status = error as? ExitStatus { exit(withStatus: status) }
            if !message.isEmpty { StandardError.write(message) }
            exit(
                withStatus: code == .failure
                    ? .failed : ExitStatus(rawValue: code.rawValue) ?? .failed
            )
        }
    }

    private static func exit(withStatus status: ExitStatus) -> Never {
        CaveatSystem.exit(status.rawValue)
    }
}

/// What `--version` prints.
enum Version {
    /// Tool, version, the digest of the rules inside the executable, and the libraries for compressed
    /// input that it was built with.
    static let line =
        "\(Tool.caveat.name) \(Tool.caveat.version) (rules \(EmbeddedRules.digest), "
        + "\(EmbeddedRules.ruleCount) rules in \(EmbeddedRules.packCount) packs; \(libraries))"

    private static var libraries: String {
        let built = CompressionLibrary.allCases.filter(\.isBuiltIn).map(\.rawValue)
        let missing = CompressionLibrary.allCases.filter { !$0.isBuiltIn }.map(\.rawValue)
        return [("with", built), ("without", missing)].filter { !$0.1.isEmpty }
            .map { "\($0) \($1.joined(separator: ", "))" }.joined(separator: ", ")
    }
}
