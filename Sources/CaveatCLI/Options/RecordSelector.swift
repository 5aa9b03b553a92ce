internal import ArgumentParser
internal import Caveat
internal import CaveatArchives
internal import CaveatModel

/// Which page of an archive is meant: by the id of its record, its address or its place.
struct RecordSelector: ExpressibleByArgument {
    /// What the user wrote.
    let text: String

    init?(argument: String) {
        guard !argument.isEmpty else { return nil }
        text = argument
    }

    /// Whether a page is meant.
    func matches(_ page: ArchivedPage) -> Bool {
        let record = page.record
        return record.id.map { $0 == text || "<\($0)>" == text } == true
            || record.targetURI == text || String(record.offset) == text
    }
}
