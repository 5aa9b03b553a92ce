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

    /// Reads the files; warnings go to standard error.
    ///
    /// - Parameter day: the day by which entries have expired or not; nil when none has.
    /// - Returns: the entries that hold.
    /// - Throws: ``ExitStatus/failed`` when a file has errors; they are written by then.
    func load(asOf day: CalendarDay?) throws -> IgnoreList {
        do {
            let list = try IgnoreList(paths: ignore, asOf: day)
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
