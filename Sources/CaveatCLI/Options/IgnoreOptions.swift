internal import ArgumentParser
internal import Caveat

/// Which findings the user has set aside.
struct IgnoreOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A file of findings to set aside: listed with their reason, but not counted.",
            valueName: "file"
        ),
        completion: .file()
    )
    var ignore: [String] = []

    @Option(
        help: ArgumentHelp(
            "The day on which to judge what has expired, YYYY-MM-DD; without it, nothing does.",
            valueName: "day"
        )
    )
    var asOf: String?

    func validate() throws {
        if let asOf, asOf.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) == nil {
            throw ValidationError("--as-of takes a day as YYYY-MM-DD, not '\(asOf)'.")
        }
    }

    /// Reads the files; warnings go to standard error.
    ///
    /// - Throws: ``ExitStatus/failed`` when a file has errors; they are written by then.
    func load() throws -> IgnoreList {
        do {
            let list = try IgnoreList(paths: ignore, asOf: asOf)
            for warning in list.warnings { StandardError.write(warning.description) }
            return list
        } catch let errors as RuleErrors {
            StandardError.write(errors.description)
            throw ExitStatus.failed
        } catch let failure as InputFailure {
            StandardError.write("caveat: \(failure)")
            throw ExitStatus.failed
        }
    }
}
