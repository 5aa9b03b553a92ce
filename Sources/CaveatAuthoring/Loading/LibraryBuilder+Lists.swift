internal import CaveatModel
internal import CaveatRules
internal import CaveatText

extension LibraryBuilder {
    private static let separators: Set<Character> = ["|", ";"]
    /// The most problems of one list that are shown; a list of the wrong form has one a line.
    private static let problemLimit = 20

    /// Reads what a rule file says about a list, and the list; nil, and reported, if either is bad.
    mutating func readList(_ tree: RuleTree) -> NameListID? {
        let fields = fields(of: tree, as: RuleForms.list)
        for key in ["file", "name"] where fields[key] == nil {
            report(.missingKey(key, in: "the list"), at: tree)
        }
        var declension = DeclensionLanguage.none
        if let value = fields["declension"] {
            guard let language = code(value, "declension", as: DeclensionLanguage.self) else {
                return nil
            }
            declension = language
        }
        let date = fields["date"].flatMap { day($0) }
        checkAge(of: date, fields, at: tree)
        guard let file = fields["file"], fields["name"] != nil else { return nil }
        let definition = NameListDefinition(
            path: documents[current].path(ofList: file.text),
            columns: RuleForms.columns.map { key in fields[key].map { text(of: $0) } },
            declension: declension,
            remarks: [fields["title"], fields["source"]].map { $0.map { text(of: $0) } } + [date]
        )
        if let known = listIDs[definition] { return known }
        listIDs[definition] = .some(nil)
        guard let source = sources[definition.path], let bytes = source.bytes else {
            let cause = sources[definition.path]?.failure ?? "there is no such file"
            report(.unreadableList(file.text, because: cause), at: file)
            return nil
        }
        let errorCount = problems.errorCount
        var reading = ListReading(path: definition.path, bytes: bytes)
        readEntries(definition, into: &reading, fields, file: file)
        guard errorCount == problems.errorCount else { return nil }
        let id = NameListID(index: nameLists.count)
        nameLists.append(
            NameList(
                title: definition.remarks[0] ?? Self.lastComponent(of: definition.path),
                source: definition.remarks[1],
                date: date.flatMap { CalendarDay($0) },
                digest: Digest(of: bytes),
                ids: reading.ids,
                phrases: reading.firstPhrase..<pool.phrases.count,
                entryOfName: reading.entryOfName
            )
        )
        listIDs[definition] = id
        return id
    }

    private static func lastComponent(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// Warns of a list that is too old on the day by which everything is judged.
    private mutating func checkAge(of date: String?, _ fields: Fields, at tree: RuleTree) {
        guard let value = fields["stale_after"] else { return }
        let parts = value.text.split(separator: " ")
        guard let count = parts.first.flatMap({ Int($0) }), count > 0,
            parts.count == 2, parts[1] == "days" || parts[1] == "day"
        else {
            report(.badNumber(value.text, expected: "a time such as '90 days'"), at: value)
            return
        }
        guard fields["date"] != nil else {
            report(.undatedList, at: value)
            return
        }
        guard let asOf, let taken = date.flatMap({ CalendarDay($0) }) else { return }
        let age = asOf.number - taken.number
        if age > count { report(.staleList(age: age, limit: count), at: value) }
    }

    // MARK: Entries

    /// A list that is being read.
    private struct ListReading {
        let path: String
        let bytes: [UInt8]
        var firstPhrase = 0
        var ids: [String?] = []
        var entryOfName: [UInt32] = []
        /// Where each id was first given.
        var idOffsets: [String: Int] = [:]
        var problems: [RuleError] = []
        var hiddenProblemCount = 0
        var expiredCount = 0

        init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }

        mutating func report(_ problem: RuleProblem, at offset: Int, length: Int = 1) {
            guard problems.count < LibraryBuilder.problemLimit else {
                hiddenProblemCount += 1
                return
            }
            problems.append(
                RuleError(problem: problem, place: place(at: offset, length), lineOf: bytes)
            )
        }

        func place(at offset: Int, _ length: Int = 1) -> RulePlace {
            let before = bytes[..<min(offset, bytes.count)]
            let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            return RulePlace(
                path: path,
                line: before.count { $0 == 0x0A } + 1,
                column: before[start...].count { $0 & 0xC0 != 0x80 } + 1,
                length: length
            )
        }
    }

    private mutating func readEntries(
        _ definition: NameListDefinition,
        into reading: inout ListReading,
        _ fields: Fields,
        file: RuleTree
    ) {
        reading.firstPhrase = pool.phrases.count
        guard String(validating: reading.bytes, as: UTF8.self) != nil else {
            report(.malformedList("it is not valid UTF-8"), at: file)
            return
        }
        var names = NameCompiler(declension: definition.declension.declension)
        do throws(ListSyntaxProblem) {
            // A field that the rule file does not name is one that no list has.
            let wanted = definition.columns.map { $0 ?? "" }
            var reader = try Self.reader(of: reading.bytes, fields: wanted)
            if reader is DelimitedReader { checkColumns(of: reader, fields) }
            var isEmpty = true
            while let record = try reader.next() {
                isEmpty = false
                readEntry(record, into: &reading, using: &names)
            }
            if reader is JSONLinesReader, !isEmpty { checkColumns(of: reader, fields) }
        } catch {
            reading.report(.malformedList(error.message), at: error.offset)
        }
        if reading.hiddenProblemCount > 0 {
            report(.moreListProblems(reading.hiddenProblemCount), at: file)
        }
        for problem in reading.problems { problems.append(problem) }
        if reading.entryOfName.isEmpty, reading.problems.isEmpty {
            report(.emptyList(expiredCount: reading.expiredCount), at: file)
        }
    }

    private static func reader(
        of bytes: [UInt8],
        fields: [String]
    ) throws(ListSyntaxProblem) -> any ListReader {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let first = bytes[start...].first { $0 > 0x20 }
        if first == 0x7B { return JSONLinesReader(bytes, from: start, fields: fields) }
        return try DelimitedReader(bytes, from: start, fields: fields)
    }

    /// Reports columns that the rule file names and the list lacks.
    private mutating func checkColumns(of reader: any ListReader, _ fields: Fields) {
        for key in RuleForms.columns {
            guard let column = fields[key], !reader.fieldNames.contains(column.text) else {
                continue
            }
            report(.missingColumn(column.text, allowed: reader.fieldNames), at: column)
        }
    }

    private mutating func readEntry(
        _ record: ListRecord,
        into reading: inout ListReading,
        using names: inout NameCompiler
    ) {
        let (name, aliases, id) = (record.fields[0], record.fields[1], record.fields[2])
        guard let name else {
            reading.report(.emptyName, at: record.offset)
            return
        }
        if let id {
            if let first = reading.idOffsets.updateValue(id.offset, forKey: id.text) {
                let place = reading.place(at: first).description
                reading.report(
                    .duplicateName(id.text, what: "entry", first: place),
                    at: id.offset,
                    length: id.text.unicodeScalars.count
                )
            }
        }
        let days = record.fields[3...4].map { field in
            field.map { (day: CalendarDay($0.text), field: $0) }
        }
        for case (let day, let field)? in days where day == nil {
            reading.report(
                .badDate(field.text),
                at: field.offset,
                length: field.text.unicodeScalars.count
            )
        }
        let period = Validity(from: days[0]?.day, until: days[1]?.day)
        if period.isEmpty, let until = days[1]?.field {
            reading.report(.badDate(until.text), at: until.offset, length: 10)
        }
        guard period.includes(asOf) else {
            reading.expiredCount += 1
            return
        }
        let entry = UInt32(reading.ids.count)
        reading.ids.append(id?.text)
        for text in Self.texts(of: name, aliases) {
            add(text, at: name.offset, to: &reading, entry: entry, using: &names)
        }
    }

    /// The name of an entry and its aliases, each once.
    private static func texts(of name: ListField, _ aliases: ListField?) -> [String] {
        var texts = name.items.isEmpty ? [name.text] : name.items
        if let aliases {
            texts +=
                aliases.items.isEmpty
                ? aliases.text.split { separators.contains($0) }.map(String.init) : aliases.items
        }
        var seen: [String] = []
        for text in texts {
            let bytes = Array(text.utf8)
            let trimmed = bytes.trimmedText(0..<bytes.count)
            if !trimmed.isEmpty, !seen.contains(trimmed) { seen.append(trimmed) }
        }
        return seen
    }

    private mutating func add(
        _ name: String,
        at offset: Int,
        to reading: inout ListReading,
        entry: UInt32,
        using names: inout NameCompiler
    ) {
        do throws(NameCompiler.Problem) {
            let steps = try names.compile(name, using: &parser)
            if (1...2).contains(names.singleWordLength) {
                reading.report(.shortPhrase(name), at: offset)
            }
            let start = pool.steps.count
            pool.steps += steps
            pool.phrases.append(
                PhrasePool.Phrase(
                    text: name,
                    steps: start..<pool.steps.count,
                    place: PhrasePool.PhrasePlace(document: current, line: 0, column: 0, length: 1)
                )
            )
            reading.entryOfName.append(entry)
        } catch {
            let problem: RuleProblem = error == .empty ? .emptyName : .longName(name)
            reading.report(problem, at: offset, length: name.unicodeScalars.count)
        }
    }
}
