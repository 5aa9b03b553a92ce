internal import CaveatReport

extension SavedReport {
    /// All findings, those that were set aside last.
    var allFindings: [Finding] { findings + (ignored ?? []).map(\.finding) }
}

extension SavedReport.Finding {
    /// Its evidence and that of what it says, in this order.
    var allEvidence: [SavedReport.Evidence] {
        let facts = [
            facts.acts, facts.penalties, facts.persons, facts.territories, facts.authorities,
        ]
        return evidence + facts.compactMap { $0 }.flatMap { $0 }.map(\.evidence)
    }
}

extension SavedReport.Archive {
    /// What a record of an archive goes by.
    enum Record: Hashable {
        /// Its id.
        case id(String)
        /// Its place in the file, for one without an id, and in reports without names.
        case offset(Int)
    }

    /// What the record goes by.
    var record: Record { recordId.map(Record.id) ?? .offset(offset) }
}
