package import CaveatModel

extension RunDocument.Part {
    /// Writes the part as fields of a line, so that a later run need not scan its page again.
    package func write(to line: inout FieldWriter) {
        switch content {
        case .rows(let rows):
            line.write(RunDocument.Format.csv.rawValue)
            line.write(bytes: rows)
        case .page(let page):
            line.write(RunDocument.Format.sarif.rawValue)
            page.write(to: &line)
        case .records(let page):
            line.write(RunDocument.Format.warc.rawValue)
            page.write(to: &line)
        }
    }

    /// Reads what ``write(to:)`` has written.
    ///
    /// - Parameters:
    ///   - line: the fields.
    ///   - provenance: the rules that were used, which no line repeats.
    /// - Throws: an error when the fields are others.
    package init(
        reading line: inout FieldReader,
        provenance: RulesProvenance
    ) throws(FieldReader.Malformed) {
        let format: RunDocument.Format = try line.value()
        switch format {
        case .csv: content = .rows(try line.bytes())
        case .sarif: content = .page(try SARIFPage(reading: &line, provenance: provenance))
        case .warc: content = .records(try WARCPage(reading: &line, provenance: provenance))
        }
    }

    /// The form of the documents that the part belongs to.
    package var format: RunDocument.Format {
        switch content {
        case .rows: .csv
        case .page: .sarif
        case .records: .warc
        }
    }
}
