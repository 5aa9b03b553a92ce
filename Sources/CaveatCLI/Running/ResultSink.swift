internal import Caveat
internal import CaveatReport

/// Where the results of a run go.
protocol ResultSink {
    /// Writes what one page became.
    ///
    /// - Parameters:
    ///   - page: its results, one for each form of the run; files that are written are noted in it.
    ///   - name: its name, which is distinct in a run.
    /// - Throws: ``InputFailure`` for the first result that could not be written.
    mutating func write(_ page: inout ScannedPage, as name: PathBytes) throws(InputFailure)

    /// Notes an input that has no result.
    mutating func note(_ input: UnreadInput)

    /// Ends the output when all pages are done.
    ///
    /// - Throws: ``InputFailure`` when not all could be written.
    mutating func finish() throws(InputFailure)

    /// Refuses what would lose or mix results, before any is written.
    ///
    /// - Parameters:
    ///   - files: the pages that will be read.
    ///   - paths: where the user said that they are.
    /// - Throws: ``InputFailure`` with what to do instead.
    func check(_ files: [InputFile], at paths: [String]) throws(InputFailure)
}
