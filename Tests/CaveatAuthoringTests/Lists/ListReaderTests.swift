import Testing

@testable import CaveatAuthoring

@Suite struct ListReaderTests {
    /// A list and what its `name` and `also` hold, record by record.
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let text: String
        let records: [[[String]]]
        var testDescription: String { name }
    }

    static let tables = [
        Case(name: "commas", text: "name,also\nA,B\n", records: [[["A"], ["B"]]]),
        Case(name: "semicolons", text: "name;also\nA, x;B\n", records: [[["A, x"], ["B"]]]),
        Case(name: "tabs", text: "name\talso\nA\tB; C\n", records: [[["A"], ["B; C"]]]),
        Case(
            name: "columns in another order",
            text: "also,x,name\nB,,A",
            records: [[["A"], ["B"]]]
        ),
        Case(
            name: "carriage returns",
            text: "name,also\r\nA,B\r\n\r\n",
            records: [[["A"], ["B"]]]
        ),
        Case(
            name: "quotation marks around separators, line feeds and doubled marks",
            text: "name,also\n\"A, \"\"a\"\"\nA\",\"B\"\n",
            records: [[["A, \"a\"\nA"], ["B"]]]
        ),
        Case(
            name: "a separator in a quoted column name",
            text: "\"a,b,c\";name\n1;A",
            records: [[["A"], []]]
        ),
        Case(
            name: "white space around a value",
            text: "name , also\n A ,\t\n",
            records: [[["A"], []]]
        ),
        Case(name: "short rows", text: "also,name\nB\n", records: [[[], ["B"]]]),
        Case(name: "one column", text: "name\nA\nB", records: [[["A"], []], [["B"], []]]),
        Case(name: "a header only", text: "name,also", records: []),
        Case(name: "nothing", text: "", records: []),
    ]

    @Test(arguments: tables)
    func `reads a table`(example: Case) throws {
        for mark in ["", "\u{FEFF}"] {
            let bytes = Array((mark + example.text).utf8)
            var reader = try DelimitedReader(
                bytes,
                from: mark.utf8.count,
                fields: ["name", "also"]
            )
            #expect(try Self.records(of: &reader) == example.records)
        }
    }

    static let objects = [
        Case(
            name: "texts and arrays",
            text: #"{"name": "A", "also": ["B", "C"]}"# + "\n\n" + #"{"also": [], "name":" D "}"#,
            records: [[["A"], ["B", "C"]], [["D"], []]]
        ),
        Case(
            name: "numbers, null and what is not asked for",
            text: #"{"x": {"y": [1, {"z": "}"}]}, "name": 12.5, "also": null, "b": true}"#,
            records: [[["12.5"], []]]
        ),
        Case(
            name: "escapes",
            text: #"{"name": "a\"\\\/\n\u0416\uD83D\uDD26\ud800"}"#,
            records: [[["a\"\\/\nЖ🔦\u{FFFD}"], []]]
        ),
        Case(name: "an empty object", text: "{}\r\n", records: [[[], []]]),
        Case(name: "nothing", text: " \n", records: []),
    ]

    @Test(arguments: objects)
    func `reads JSON Lines`(example: Case) throws {
        var reader = JSONLinesReader(Array(example.text.utf8), from: 0, fields: ["name", "also"])
        #expect(try Self.records(of: &reader) == example.records)
    }

    @Test(arguments: [
        ("name,also\nA,B,C\n", "the row has 3 cells, the header 2", 14),
        ("name\n\"A\"x\n", "text follows the closing quotation mark of a cell", 8),
        ("name\nA\n\"B\n\n", "a quotation mark is never closed", 7),
    ])
    func `stops at a broken table`(text: String, message: String, offset: Int) {
        #expect(throws: ListSyntaxProblem(message: message, offset: offset)) {
            var reader = try DelimitedReader(Array(text.utf8), from: 0, fields: ["name"])
            while try reader.next() != nil {}
        }
    }

    @Test(arguments: [
        (#"{"name": "A""#, "the line ends before its value does", 12),
        (#"{"name": "A" "B"}"#, "a comma or the end of the object or array is missing", 13),
        (#"{"name": "A} "#, "the line ends before its value does", 13),
        (#"{"name" "A"}"#, "a colon is missing after a name", 8),
        (#"{"name": nil}"#, "no JSON value stands here", 10),
        (#"{"name": 012}"#, "a comma or the end of the object or array is missing", 10),
        (#"{"name": {"a": 1}}"#, "the value is no text and no array", 9),
        (#"{"name": "A"} x"#, "text behind the object", 14),
        (#"{"name": "\x"}"#, "an escape that JSON does not have", 10),
        (#"{"name": "\u12"}"#, "an escape that JSON does not have", 10),
        ("[1]", "an object in braces is wanted here", 0),
        ("{}\n\n [1]", "an object in braces is wanted here", 5),
    ])
    func `stops at broken JSON`(text: String, message: String, offset: Int) {
        #expect(throws: ListSyntaxProblem(message: message, offset: offset)) {
            var reader = JSONLinesReader(Array(text.utf8), from: 0, fields: ["name"])
            while try reader.next() != nil {}
        }
    }

    @Test func `stops at arrays without end`() {
        let text = #"{"name": "# + String(repeating: "[", count: 100_000)
        #expect(throws: ListSyntaxProblem.self) {
            var reader = JSONLinesReader(Array(text.utf8), from: 0, fields: ["name"])
            while try reader.next() != nil {}
        }
    }

    private static func records(of reader: inout some ListReader) throws -> [[[String]]] {
        var records: [[[String]]] = []
        while let record = try reader.next() {
            records.append(
                record.fields.map { field in
                    field.map { $0.items.isEmpty ? [$0.text] : $0.items } ?? []
                }
            )
        }
        return records
    }
}
