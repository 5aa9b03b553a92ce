/// How the process ends; thrown by a command whose output is already written.
enum ExitStatus: Int32, Error {
    /// It ran.
    case ran = 0
    /// It ran, and a page met a condition of `--fail-on`, or a report does not hold.
    case findingsReached = 1
    /// The command line, a rule or some input failed, or there was no page.
    case failed = 2
}
