internal import ArgumentParser

/// How much a run says on standard error.
struct VerbosityOptions: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Say nothing on standard error but failures.")
    var quiet = false

    @Flag(
        name: .shortAndLong,
        help: "Name what in the folders is not read, and why; count what a stream answers."
    )
    var verbose = false

    func validate() throws {
        if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
    }
}
