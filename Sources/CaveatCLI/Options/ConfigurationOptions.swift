internal import ArgumentParser

/// Which configuration to read.
///
/// It is read before the command line is parsed (see ``ConfiguredCommandLine``); here the options get their
/// place in the help, and a command that has them heeds a configuration.
struct ConfigurationOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Read options from this file; 'caveat config --help' tells its form.",
            valueName: "file"
        ),
        completion: .file(extensions: ["yaml", "yml"])
    )
    var config: String?

    @Flag(help: "Read options from no file.")
    var noConfig = false

    func validate() throws {
        if noConfig, config != nil {
            throw ValidationError("--config and --no-config exclude each other.")
        }
    }
}
