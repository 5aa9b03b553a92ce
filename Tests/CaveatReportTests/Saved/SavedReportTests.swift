internal import CaveatModel
internal import CaveatReport
internal import CaveatTestSupport
internal import Foundation
internal import Testing

@Suite struct SavedReportTests {
    /// What a document says after it was read as a report and written again.
    private static func copy(of json: [UInt8]) throws -> JSONValue {
        let report = try JSONDecoder().decode(SavedReport.self, from: Data(json))
        return try JSONParser.parse(Array(try JSONEncoder().encode(report)))
    }

    @Test(arguments: SampleReports.all.map(\.name))
    func `a report that is read and written again says the same`(name: String) throws {
        let report = try #require(SampleReports.all.first { $0.name == name }?.report)
        for includesText in [true, false] {
            let options = ReportOptions(
                includesText: includesText,
                includesRemovedPieces: includesText
            )
            let json = ReportRenderer(format: .json, options: options).render(report)
            #expect(try Self.copy(of: json).inOrder == JSONParser.parse(json).inOrder)
        }
    }

    @Test func `every member of the schema is read and written`() throws {
        let schema = try JSONParser.parse(ReportSchema.report())
        let whole = Self.example(of: schema, in: schema)
        #expect(whole["findings"]?[0]?["facts"]?["authorities"]?[0]?["evidence"]?["hmac"] != nil)
        #expect(try Self.copy(of: whole.serialized).inOrder == whole.inOrder)
    }

    @Test func `a member of a later version is left out`() throws {
        let json = String(
            decoding: ReportRenderer(format: .json).render(SampleReports.notice),
            as: UTF8.self
        )
        let later = json.replacing(
            #""schemaVersion": "1.0","#,
            with: #""schemaVersion": "1.7", "mood": 3,"#
        )
        let copy = try Self.copy(of: Array(later.utf8))
        #expect(copy["schemaVersion"]?.string == "1.7")
        #expect(copy["mood"] == nil)
        let findings = try JSONParser.parse(Array(json.utf8))["findings"]
        #expect(copy["findings"]?.inOrder == findings?.inOrder)
    }

    @Test(arguments: [("1.0", true), ("1.12", true), ("2.0", false), ("10.0", false), ("", false)])
    func `knows which versions it understands`(version: String, isKnown: Bool) throws {
        let json = ReportRenderer(format: .json).render(SampleReports.notice)
        var report = try JSONDecoder().decode(SavedReport.self, from: Data(json))
        report.schemaVersion = version
        #expect(report.isOfKnownVersion == isKnown)
    }

    /// A value that has every member which a schema names.
    private static func example(of schema: JSONValue, in root: JSONValue) -> JSONValue {
        if let reference = schema["$ref"]?.string {
            let name = reference.split(separator: "/").last.map { String($0) } ?? ""
            return example(of: root["$defs"]?[name] ?? .null, in: root)
        }
        if let value = schema["const"] ?? schema["enum"]?[0] { return value }
        switch schema["type"]?.string {
        case "object":
            return .object(
                (schema["properties"]?.members ?? []).map {
                    JSONValue.Member(name: $0.name, value: example(of: $0.value, in: root))
                }
            )
        case "array":
            let item = example(of: schema["items"] ?? .null, in: root)
            return .array([item, item])
        case "integer": return .number("7")
        case "boolean": return .boolean(true)
        default: return .string("text")
        }
    }
}

extension JSONValue {
    /// The value with the members of its objects in the order of their names.
    fileprivate var inOrder: JSONValue {
        switch self {
        case .array(let elements): .array(elements.map(\.inOrder))
        case .object(let members):
            .object(
                members.map { Member(name: $0.name, value: $0.value.inOrder) }
                    .sorted { $0.name < $1.name }
            )
        default: self
        }
    }
}
