/// The problems of rule files, as many as anybody reads.
///
/// A file of another kind has a problem on each of its lines, each of which takes a look through the
/// file for the line that it quotes.
struct ProblemList {
    /// The most errors that are kept, and the most warnings.
    static let limit = 100

    /// How many errors there were, those that are not kept among them.
    private(set) var errorCount = 0
    private var warningCount = 0
    private var kept: [RuleError] = []
    private var lastError: RulePlace?
    private var lastWarning: RulePlace?

    /// The problems, and at the place of the first that was left out how many were.
    var all: [RuleError] {
        var problems = kept
        if let lastError {
            let problem = RuleProblem.moreProblems(errorCount - Self.limit)
            problems.append(RuleError(problem: problem, place: lastError, sourceLine: nil))
        }
        if let lastWarning {
            let problem = RuleProblem.moreWarnings(warningCount - Self.limit)
            problems.append(RuleError(problem: problem, place: lastWarning, sourceLine: nil))
        }
        return problems
    }

    /// Adds a problem.
    ///
    /// - Parameters:
    ///   - problem: what is wrong.
    ///   - place: where.
    ///   - bytes: the file, to quote the line from; nil when it is not at hand.
    mutating func append(_ problem: RuleProblem, at place: RulePlace, lineOf bytes: [UInt8]?) {
        if counts(problem, at: place) {
            kept.append(RuleError(problem: problem, place: place, lineOf: bytes))
        }
    }

    /// Adds a problem that was met while something else was read.
    mutating func append(_ error: RuleError) {
        if counts(error.problem, at: error.place) { kept.append(error) }
    }

    /// Counts a problem.
    ///
    /// - Returns: whether it is to be kept.
    private mutating func counts(_ problem: RuleProblem, at place: RulePlace) -> Bool {
        if problem.isWarning {
            warningCount += 1
            guard warningCount > Self.limit else { return true }
            lastWarning = lastWarning ?? place
        } else {
            errorCount += 1
            guard errorCount > Self.limit else { return true }
            lastError = lastError ?? place
        }
        return false
    }
}
