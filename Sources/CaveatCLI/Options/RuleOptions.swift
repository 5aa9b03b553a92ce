internal import ArgumentParser
internal import Caveat
internal import CaveatAuthoring
internal import CaveatModel
internal import CaveatSystem

/// Which rules to use.
struct RuleOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A rule file, a folder of them, or compiled rules, instead of the rules inside caveat.",
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

    @OptionGroup var lists: ListOptions

    @Option(
        help: ArgumentHelp(
            "Leave out what is not valid on this day, as YYYY-MM-DD or 'today'.",
            discussion: """
                Concerns rules, entries of lists, and entries of --ignore files. Without it, validity is \
                not judged, and no report depends on a clock.
                """,
            valueName: "day"
        )
    )
    var asOf: String?

    func validate() throws {
        if let asOf, day == nil {
            throw ValidationError("--as-of takes a day as YYYY-MM-DD, or 'today', not '\(asOf)'.")
        }
    }

    /// The day by which validity is judged; nil when it is not.
    var day: CalendarDay? {
        asOf.flatMap { $0 == "today" ? .today : CalendarDay($0) }
    }

    /// Reads and compiles the rules; lists that are too old are told on standard error.
    ///
    /// - Parameter isQuiet: whether nothing but failures is told.
    /// - Returns: the rules.
    /// - Throws: ``RuleErrors``, or an ``InputFailure``.
    func load(isQuiet: Bool = false) throws -> RuleSet {
        let set = try RuleSet(paths: rules, lists: lists.list, asOf: day)
        for warning in set.warnings where !isQuiet {
            if case .staleList = warning.problem { StandardError.write(warning.description) }
        }
        return set
    }
}

extension CalendarDay {
    /// The day it is now, in UTC.
    fileprivate static var today: CalendarDay? {
        CalendarDay(Date.now.formatted(.iso8601.year().month().day()))
    }
}
