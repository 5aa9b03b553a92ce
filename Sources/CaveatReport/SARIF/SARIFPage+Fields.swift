internal import CaveatModel

extension SARIFPage {
    /// Writes the page as fields of a line.
    func write(to line: inout FieldWriter) {
        line.write(location.uri)
        line.write(bytes: artifact)
        line.write(list: rules) { $1.write(to: &$0) }
        line.write(list: results) { line, result in
            line.write(result.rule.rawValue)
            line.write(bytes: result.text)
        }
        line.write(list: notifications) { line, notification in
            line.write(notification.id)
            line.write(notification.message)
        }
    }

    /// Reads what ``write(to:)`` has written.
    init(
        reading line: inout FieldReader,
        provenance: RulesProvenance
    ) throws(FieldReader.Malformed) {
        let location = SARIFArtifactLocation(uri: try line.text())
        self.location = location
        self.provenance = provenance
        artifact = try line.bytes()
        rules = try line.list { line throws(FieldReader.Malformed) in
            try SARIFRule(reading: &line)
        }
        results = try line.list { line throws(FieldReader.Malformed) in
            SARIFResultText(rule: RuleID(try line.text()), text: try line.bytes())
        }
        notifications = try line.list { line throws(FieldReader.Malformed) in
            SARIFNotification(
                id: try line.text(),
                level: .warning,
                message: try line.text(),
                location: location
            )
        }
    }
}
