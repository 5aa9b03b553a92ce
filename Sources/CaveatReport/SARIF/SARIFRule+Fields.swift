internal import CaveatModel

extension SARIFRule {
    /// Writes the rule as fields of a line.
    func write(to line: inout FieldWriter) {
        line.write(id.rawValue)
        line.write(title)
        line.write(message)
        line.write(kind.rawValue)
        line.write(severity.rawValue)
        line.write(confidence.rawValue)
        line.write(list: basis) { $1.write(to: &$0) }
    }

    /// Reads what ``write(to:)`` has written.
    init(reading line: inout FieldReader) throws(FieldReader.Malformed) {
        id = RuleID(try line.text())
        title = try line.text()
        message = try line.text()
        kind = try line.value()
        severity = try line.value()
        confidence = try line.value()
        basis = try line.list { line throws(FieldReader.Malformed) in
            try LegalBasis(reading: &line)
        }
    }
}

extension LegalBasis {
    /// Writes the provision as fields of a line.
    fileprivate func write(to line: inout FieldWriter) {
        line.write(citation)
        for text in [from, until, says, source, checked, note] { line.write(ifPresent: text) }
        line.write(list: penalties) { $0.write($1.rawValue) }
    }

    /// Reads what ``write(to:)`` has written.
    fileprivate init(reading line: inout FieldReader) throws(FieldReader.Malformed) {
        let citation = try line.text()
        let from = try line.optionalText()
        let until = try line.optionalText()
        let says = try line.optionalText()
        let source = try line.optionalText()
        let checked = try line.optionalText()
        let note = try line.optionalText()
        self.init(
            citation: citation,
            from: from,
            until: until,
            says: says,
            penalties: try line.list { line throws(FieldReader.Malformed) in try line.value() },
            source: source,
            checked: checked,
            note: note
        )
    }
}
