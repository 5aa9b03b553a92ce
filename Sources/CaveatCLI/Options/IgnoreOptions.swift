internal import ArgumentParser
internal import Caveat
internal import CaveatAuthoring
internal import CaveatModel

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
    /// - Parameters:
    ///   - day: the day by which entries have expired or not; nil when none has.
    ///   - isQuiet: whether nothing but failures is told.
    /// - Returns: the entries that hold.
    /// - Throws: ``RuleErrors``, or an ``InputFailure``.
    func load(asOf day: CalendarDay?, isQuiet: Bool) throws -> IgnoreList {
        let list = try IgnoreList(paths: ignore, asOf: day)
        for warning in list.warnings where !isQuiet { StandardError.write(warning.description) }
        return list
    }
}
