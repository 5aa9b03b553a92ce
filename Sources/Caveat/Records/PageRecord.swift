/// One page of a stream of records: what one line of `caveat stream` asks for.
public struct PageRecord: Sendable {
    /// What is handed back with the answer.
    public let label: RecordLabel
    /// The page, named by the record's id.
    public let page: PageInput
    /// Lone surrogates and bytes that are no text, in any string of the record; each became U+FFFD.
    public let replacedCount: Int
    /// Those of them that stood in the page itself.
    public let replacedInPageCount: Int
}

/// A line that is no record, with what could be read of it.
public struct RecordFailure: Error, Hashable, Sendable {
    /// What stood before the fault.
    public let label: RecordLabel
    /// The fault.
    public let error: RecordError
    /// Lone surrogates and bytes that are no text; see ``PageRecord/replacedCount``.
    public let replacedCount: Int
}
