public import CaveatRules

extension IgnoreList {
    /// Reads files of findings to ignore.
    ///
    /// - Parameters:
    ///   - paths: the files, or folders of them.
    ///   - asOf: the day on which to judge whether entries have expired, `YYYY-MM-DD`; nil never to.
    /// - Throws: ``RuleErrors`` with every error of every file, or ``InputFailure`` when a path cannot
    ///   be read.
    public init(paths: [String], asOf: CalendarDay? = nil) throws {
        self = try paths.isEmpty ? .empty : IgnoreList(RuleFiles.find(paths), asOf: asOf)
    }
}
