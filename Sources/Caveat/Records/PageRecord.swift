/// One page of a stream of records: what one line of `caveat stream` asks for.
package struct PageRecord: Sendable {
    /// What is handed back with the answer.
    package let label: RecordLabel
    /// The page, named by the record's id.
    package let page: PageInput
    /// Lone surrogates and bytes that are no text, in any string of the record; each became U+FFFD.
    package let replacedCount: Int
    /// Those of them that stood in the page itself.
    package let replacedInPageCount: Int
}

/// A line that is no record, with what could be read of it.
package struct RecordFailure: Error, Hashable, Sendable {
    /// What stood before the fault.
    package let label: RecordLabel
    /// The fault.
    package let error: RecordError
    /// Lone surrogates and bytes that are no text; see ``PageRecord/replacedCount``.
    package let replacedCount: Int
}
