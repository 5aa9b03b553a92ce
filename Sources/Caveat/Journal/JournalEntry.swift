package import CaveatModel
package import CaveatReport

/// What a journal says of a page that is done: all that the documents about a whole run and its summary
/// need, so that the page need not be scanned again.
package struct JournalEntry: Sendable {
    /// What became of a page in one form.
    package enum Output: Sendable {
        /// A file of its own.
        case file(FileMark)
        /// A part of a document about all pages.
        case part(RunDocument.Part)
    }

    /// Which page.
    package let page: PageIdentity
    /// The risk; nil for none.
    package let level: Severity?
    /// Whether a part of the page could not be read.
    package let isPartial: Bool
    /// What an index says about it; nil when there is none.
    package let indexEntry: IndexEntry?
    /// What became of it in each form, in the order of the run's forms.
    package let outputs: [Output]

    /// Makes an entry.
    package init(
        page: PageIdentity,
        level: Severity?,
        isPartial: Bool,
        indexEntry: IndexEntry?,
        outputs: [Output]
    ) {
        self.page = page
        self.level = level
        self.isPartial = isPartial
        self.indexEntry = indexEntry
        self.outputs = outputs
    }

    /// The line that says it.
    package var line: JournalLine {
        var line = FieldWriter()
        page.write(to: &line)
        line.write(ifPresent: level?.rawValue)
        line.write(isPartial)
        line.write(list: indexEntry.map { [$0] } ?? []) { $1.write(to: &$0) }
        line.write(list: outputs) { line, output in
            switch output {
            case .file(let mark):
                line.write(OutputKind.file.rawValue)
                mark.write(to: &line)
            case .part(let part):
                line.write(OutputKind.part.rawValue)
                part.write(to: &line)
            }
        }
        return JournalLine(line.bytes)
    }

    /// Reads the content of a line.
    ///
    /// - Parameters:
    ///   - content: the content.
    ///   - provenance: the rules of the run, which no line repeats.
    /// - Throws: an error when it is not what ``line`` makes.
    init(
        reading content: ArraySlice<UInt8>,
        provenance: RulesProvenance
    ) throws(FieldReader.Malformed) {
        var line = FieldReader(content)
        page = try PageIdentity(reading: &line)
        level = try line.optionalText().flatMap { Severity(rawValue: $0) }
        isPartial = try line.truth()
        indexEntry =
            try line.list { line throws(FieldReader.Malformed) in
                try IndexEntry(reading: &line)
            }
            .first
        outputs = try line.list { line throws(FieldReader.Malformed) in
            let kind: OutputKind = try line.value()
            return switch kind {
            case .file: .file(try FileMark(reading: &line))
            case .part: .part(try RunDocument.Part(reading: &line, provenance: provenance))
            }
        }
        guard line.isAtEnd else { throw FieldReader.Malformed() }
    }

    /// The word before an output.
    private enum OutputKind: String {
        case file
        case part
    }
}
