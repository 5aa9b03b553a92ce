internal import CaveatText

/// Reads lines of JSON as records.
///
/// A record is `{"id": …, "url": …, "date": …, "charset": …, "contentType": …}` with the page in one of
/// `html` (text), `html_base64` (bytes) and `text` (plain text). Other keys are passed over, `null` is as
/// good as no key, and a key that stands twice is a fault.
package struct RecordReader: Sendable {
    /// The bytes that a page may have; longer ones are refused.
    package let pageLimit: Int

    /// Makes a reader.
    ///
    /// - Parameter pageLimit: the bytes that a page may have.
    package init(pageLimit: Int) { self.pageLimit = pageLimit }

    /// The bytes that a line may have.
    ///
    /// Escapes make a Cyrillic page, the costliest usual case, three times as long.
    package var lineLimit: Int { pageLimit * 3 + (1 << 20) }

    /// Reads one line.
    ///
    /// - Parameter line: a line without its line feed.
    /// - Returns: the record.
    /// - Throws: ``RecordFailure``, with what could be read before the fault.
    package func read(_ line: [UInt8]) throws(RecordFailure) -> PageRecord {
        var draft = RecordDraft()
        do throws(JSONFault) {
            try draft.read(JSONText(bytes: line))
        } catch {
            throw draft.failure(.notJSON(error))
        }
        let page: PageInput
        do throws(RecordError) {
            page = try draft.page(limit: pageLimit)
        } catch {
            throw draft.failure(error)
        }
        return PageRecord(
            label: draft.label,
            page: page,
            replacedCount: draft.replacedCount,
            replacedInPageCount: draft.replacedInPageCount
        )
    }

    /// What the beginning of a line tells that was too long to be kept.
    ///
    /// - Parameter beginning: the first bytes of the line.
    /// - Returns: the failure, with the members that are whole.
    package func failure(beginning: [UInt8]) -> RecordFailure {
        var draft = RecordDraft()
        // That the line is cut is known.
        try? draft.read(JSONText(bytes: beginning))
        return draft.failure(.lineTooLong(limit: lineLimit))
    }
}
