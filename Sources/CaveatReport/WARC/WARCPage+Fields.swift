internal import CaveatModel

extension WARCPage {
    /// Writes the page as fields of a line.
    func write(to line: inout FieldWriter) {
        line.write(date.description)
        line.write(bytes: records)
    }

    /// Reads what ``write(to:)`` has written.
    init(
        reading line: inout FieldReader,
        provenance: RulesProvenance
    ) throws(FieldReader.Malformed) {
        let date = WARCDate(try line.text())
        self.init(records: try line.bytes(), date: date, provenance: provenance)
    }
}
