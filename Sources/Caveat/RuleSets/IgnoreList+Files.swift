public import CaveatAuthoring
public import CaveatModel

extension IgnoreList {
    /// Reads files of findings to ignore.
    ///
    /// - Parameters:
    ///   - paths: the files, or folders of them.
    ///   - asOf: the day on which to judge whether entries have expired, `YYYY-MM-DD`; nil never to.
    /// - Throws: ``RuleSetError`` when a path cannot be read, or with every error of every file.
    public init(paths: [String], asOf: CalendarDay? = nil) throws(RuleSetError) {
        guard !paths.isEmpty else {
            self = .empty
            return
        }
        let sources = try RuleSetError.reading { () throws(InputFailure) in
            try RuleFiles.find(paths)
        }
        self = try RuleSetError.parsing { () throws(RuleErrors) in
            try IgnoreList(sources, asOf: asOf)
        }
    }
}
