package import CaveatModel

extension IndexEntry {
    /// Writes the entry as fields of a line.
    package func write(to line: inout FieldWriter) {
        line.write(ifPresent: level?.rawValue)
        line.write(ifPresent: gap)
        line.write(ifPresent: title)
        line.write(ifPresent: language)
        line.write(name)
        line.write(site)
        line.write(date)
        line.write(warningCount)
        line.write(list: kinds) { $0.write($1.rawValue) }
        line.write(list: laws) { $0.write($1.code) }
    }

    /// Reads what ``write(to:)`` has written.
    package init(reading line: inout FieldReader) throws(FieldReader.Malformed) {
        level = try line.optionalText().flatMap { Severity(rawValue: $0) }
        gap = try line.optionalText()
        title = try line.optionalText()
        language = try line.optionalText()
        name = try line.text()
        site = try line.text()
        date = try line.text()
        warningCount = try line.number()
        kinds = try line.list { line throws(FieldReader.Malformed) in try line.value() }
        laws = try line.list { line throws(FieldReader.Malformed) in
            guard let law = Jurisdiction(try line.text()) else { throw FieldReader.Malformed() }
            return law
        }
    }
}
