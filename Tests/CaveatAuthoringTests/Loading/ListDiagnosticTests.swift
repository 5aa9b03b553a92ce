import CaveatAuthoring
import CaveatModel
import CaveatTestSupport
import Testing

@Suite struct ListDiagnosticTests {
    /// A list and the diagnostics that it gives, warnings of missing examples left out.
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        var definition = "{file: list.csv, name: name, id: id, from: from}"
        var kind = "exposure"
        var when = ""
        var list: String? = "name,id,from\nFoghorn,1,\n"
        var asOf: String?
        let diagnostics: [String]
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "a sound list", diagnostics: []),
        Case(
            name: "R003 no list",
            definition: "",
            diagnostics: ["Rules/a.yaml:6:9: R003: rule 'zz.test.one' has no 'list'"]
        ),
        Case(
            name: "R003 no file and no name",
            definition: "{title: Horns}",
            diagnostics: [
                "Rules/a.yaml:12:11: R003: the list has no 'file'",
                "Rules/a.yaml:12:11: R003: the list has no 'name'",
            ]
        ),
        Case(
            name: "R003 a missing-label rule that misses nothing",
            kind: "missing-label",
            when: "when: {phrase: [horn]}",
            diagnostics: [
                "Rules/a.yaml:13:11: R003: 'when' of rule 'zz.test.one' has no 'absent'"
            ]
        ),
        Case(
            name: "R115 an age without a date",
            definition: "{file: list.csv, name: name, stale_after: 3 days}",
            diagnostics: [
                "Rules/a.yaml:12:53: R115: the list has 'stale_after' but no 'date', so its age is "
                    + "not known"
            ]
        ),
        Case(
            name: "R005 an unknown declension",
            definition: "{file: list.csv, name: name, declension: rus}",
            diagnostics: ["Rules/a.yaml:12:52: R005: 'rus' is no declension"]
        ),
        Case(
            name: "R007 an unknown key",
            definition: "{file: list.csv, name: name, nmae: x}",
            diagnostics: ["Rules/a.yaml:12:40: R007: unknown key 'nmae'"]
        ),
        Case(
            name: "R008 an id that is given twice",
            list: "name,id,from\nFoghorn,1,\nBell,2,\nGong,1,\n",
            diagnostics: ["Rules/list.csv:4:6: R008: entry '1' exists already: Rules/list.csv:2:9"]
        ),
        Case(
            name: "R017 an age of the wrong form",
            definition: "{file: list.csv, name: name, stale_after: 3 weeks}",
            diagnostics: ["Rules/a.yaml:12:53: R017: '3 weeks' is not a time such as '90 days'"]
        ),
        Case(
            name: "R018 a day that is none",
            list: "name,id,from\nFoghorn,1,01.02.2024\nBell,2,2024-02-30",
            diagnostics: [
                "Rules/list.csv:2:11: R018: '01.02.2024' is not a day, or lies before the beginning",
                "Rules/list.csv:3:8: R018: '2024-02-30' is not a day, or lies before the beginning",
            ]
        ),
        Case(
            name: "R018 an end before the beginning",
            definition: "{file: list.csv, name: name, from: from, until: until}",
            list: "name,from,until\nFoghorn,2024-02-02,2024-02-01",
            diagnostics: [
                "Rules/list.csv:2:20: R018: '2024-02-01' is not a day, or lies before the beginning"
            ]
        ),
        Case(
            name: "R030 no such file",
            list: nil,
            diagnostics: [
                "Rules/a.yaml:12:18: R030: the list 'list.csv' cannot be read: there is no such file"
            ]
        ),
        Case(
            name: "R031 a broken table",
            list: "name,id,from\n\"Foghorn,1,",
            diagnostics: [
                "Rules/list.csv:2:1: R031: the list is broken: a quotation mark is never closed"
            ]
        ),
        Case(
            name: "R031 broken JSON",
            list: "{\"name\": \"Foghörn\", \"id\": 1, \"from\": null}\n{\"name\": Ö}",
            diagnostics: [
                "Rules/list.csv:2:10: R031: the list is broken: no JSON value stands here"
            ]
        ),
        Case(
            name: "R032 a column that the list lacks",
            list: "name,ident,from\nFoghorn,1,",
            diagnostics: ["Rules/a.yaml:12:44: R032: the list has no column 'id'"]
        ),
        Case(
            name: "R032 a key that no object has",
            list: "{\"nome\": \"Foghorn\", \"id\": 1}",
            diagnostics: [
                "Rules/a.yaml:12:34: R032: the list has no column 'name'",
                "Rules/a.yaml:12:54: R032: the list has no column 'from'",
                "Rules/list.csv:1:1: R033: an entry has no name with a word in it",
            ]
        ),
        Case(
            name: "R033 entries without a name",
            list: "name,id,from\n,1,\n«…»,2,\nFoghorn,3,",
            diagnostics: [
                "Rules/list.csv:2:1: R033: an entry has no name with a word in it",
                "Rules/list.csv:3:1: R033: an entry has no name with a word in it",
            ]
        ),
        Case(
            name: "R034 a name that is a sentence",
            list: "name,id,from\na b c d e f g h i j k l m n o p q,1,",
            diagnostics: [
                "Rules/list.csv:2:1: R034: 'a b c d e f g h i j k l m n o p q' has more than 16 "
                    + "words, or a word of more than 64 letters"
            ]
        ),
        Case(
            name: "R102 a very short name",
            list: "name,id,from\nOn,1,",
            diagnostics: ["Rules/list.csv:2:1: R102: 'On' is a single very short word"]
        ),
        Case(
            name: "R113 a list that is too old",
            definition: "{file: list.csv, name: name, date: 2026-01-01, stale_after: 90 days}",
            asOf: "2026-04-02",
            diagnostics: [
                "Rules/a.yaml:12:71: R113: the list is 91 days old, which is more than 90"
            ]
        ),
        Case(
            name: "a list that is not too old",
            definition: "{file: list.csv, name: name, date: 2026-01-01, stale_after: 90 days}",
            asOf: "2026-04-01",
            diagnostics: []
        ),
        Case(
            name: "a list whose age is not judged",
            definition: "{file: list.csv, name: name, date: 2006-01-01, stale_after: 90 days}",
            diagnostics: []
        ),
        Case(
            name: "R114 an empty list",
            list: "name,id,from\n",
            diagnostics: ["Rules/a.yaml:12:18: R114: the list has no entry to look for"]
        ),
        Case(
            name: "R114 a list with nothing valid",
            list: "name,id,from\nFoghorn,1,2026-01-02\n",
            asOf: "2026-01-01",
            diagnostics: [
                "Rules/a.yaml:12:18: R114: the list has no entry to look for; 1 are not valid on "
                    + "the day asked for"
            ]
        ),
    ]

    @Test(arguments: cases)
    func `names the place and the problem`(example: Case) {
        #expect(
            Self.diagnostics(of: example).map { "\($0.place): \($0.code): \($0.problem.message)" }
                == example.diagnostics
        )
    }

    @Test func `quotes the line of the list and says how to mend it`() throws {
        let example = Case(
            name: "",
            list: "name,id,from\nFoghorn,1,yesterday\n",
            diagnostics: []
        )
        #expect(
            Self.diagnostics(of: example).map(\.description) == [
                """
                Rules/list.csv:2:11: error[R018]: 'yesterday' is not a day, or lies before the beginning
                    Foghorn,1,yesterday
                              ^^^^^^^^^
                fix: write YYYY-MM-DD, 'until' not before 'from'
                """
            ]
        )
    }

    @Test func `shows the first problems of a list of the wrong form only`() {
        let rows = String(repeating: "Foghorn,,never\n", count: 500)
        let example = Case(name: "", list: "name,id,from\n" + rows, diagnostics: [])
        let diagnostics = Self.diagnostics(of: example)
        #expect(diagnostics.count == 21)
        #expect(diagnostics.first?.problem == .moreListProblems(480))
    }

    @Test func `says why a list could not be read`() {
        let source = ListSource(path: "Rules/list.csv", failure: "permission denied")
        let diagnostics = Self.diagnostics(of: cases[0], lists: [source])
        #expect(
            diagnostics.map(\.problem.message)
                == ["the list 'list.csv' cannot be read: permission denied"]
        )
    }

    @Test(arguments: [
        ("Rules/RU/a.yaml", "x.csv", "Rules/RU/x.csv"), ("a.yaml", "x.csv", "x.csv"),
        ("Rules/a.yaml", "../lists/x.csv", "Rules/../lists/x.csv"),
        ("Rules/a.yaml", "/srv/x.csv", "/srv/x.csv"),
    ])
    func `looks for a list beside the rule file`(path: String, file: String, list: String) throws {
        let text = "pack: a\nlist: {file: \(file)}\nrules: [{list: {file: \(file)}}, {id: a}]"
        let document = try RuleDocument(parsing: RuleSource(path: path, text: text))
        #expect(document.listPaths == [list])
    }

    private var cases: [Case] { Self.cases }

    private static func diagnostics(of example: Case, lists: [ListSource]? = nil) -> [RuleError] {
        var text = """
            pack: zz.test
            title: A test
            jurisdiction: ZZ
            modified: 2026-11-20
            rules:
              - id: zz.test.one
                kind: \(example.kind)
                severity: high
                status: stable
                title: Title
                message: Message.

            """
        if !example.definition.isEmpty { text += "    list: \(example.definition)\n" }
        if !example.when.isEmpty { text += "    \(example.when)\n" }
        let given = example.list.map {
            [ListSource(path: "Rules/list.csv", bytes: Array($0.utf8))]
        }
        let loader = RuleLoader(asOf: example.asOf.flatMap { CalendarDay($0) })
        let file = RuleSource(path: "Rules/a.yaml", text: text)
        do {
            return try loader.load([file], lists: lists ?? given ?? []).warnings
                .filter { $0.code != "R101" }
        } catch {
            return error.diagnostics.filter { $0.code != "R101" }
        }
    }
}
