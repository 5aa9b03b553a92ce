internal import CaveatModel
internal import CaveatReport
internal import CaveatTestSupport
internal import Testing

@Suite struct ReportSchemaTests {
    @Test(arguments: SampleReports.all.map(\.name))
    func `describes every report`(name: String) throws {
        let report = try #require(SampleReports.all.first { $0.name == name }?.report)
        for format in [ReportFormat.json, .jsonl] {
            let json = ReportRenderer(format: format).render(report)
            #expect(SchemaValidator.validate(json: json, schema: ReportSchema.report()) == [])
        }
    }

    @Test(arguments: SampleReports.all.map(\.name))
    func `describes every cleaned text`(name: String) throws {
        let report = try #require(SampleReports.all.first { $0.name == name }?.report)
        let json = CleanedTextRenderer(format: .json).render(report)
        #expect(SchemaValidator.validate(json: json, schema: ReportSchema.cleanedText()) == [])
    }

    @Test func `describes a report without its text`() {
        let options = ReportOptions(includesText: false, includesRemovedPieces: false)
        let json = ReportRenderer(format: .json, options: options).render(SampleReports.notice)
        #expect(SchemaValidator.validate(json: json, schema: ReportSchema.report()) == [])
    }

    @Test(arguments: [
        (#""schemaVersion": "1.0""#, #""schemaVersion": "2.0""#),
        (#""level": "critical""#, #""level": "dreadful""#),
        (#""isSetAside": true"#, #""isSetAside": "yes""#),
        (#""severity": "#, #""sevrity": "#),
        (#""line": 1"#, #""line": 0"#),
        (#""digest": "sha256:"#, #""digest": "md5:"#),
        (#""jurisdiction": "RU""#, #""jurisdiction": "Russia""#),
    ])
    func `refuses a report that is wrong`(right: String, wrong: String) {
        let output = ReportRenderer(format: .json).render(SampleReports.notice)
        let text = String(decoding: output, as: UTF8.self)
        let parts = text.split(separator: right, maxSplits: 1, omittingEmptySubsequences: false)
        #expect(parts.count == 2)
        let broken = Array(parts.joined(separator: wrong).utf8)
        #expect(!SchemaValidator.validate(json: broken, schema: ReportSchema.report()).isEmpty)
    }

    @Test func `gives every member a description`() throws {
        for schema in [ReportSchema.report(), ReportSchema.cleanedText()] {
            #expect(undescribed(in: try JSONParser.parse(schema), at: "$").isEmpty)
        }
    }

    @Test func `is written as the snapshots show`() {
        #expect(
            Golden.difference(of: ReportSchema.report(), from: "schema/report.schema.json") == nil
        )
        #expect(
            Golden.difference(
                of: ReportSchema.cleanedText(),
                from: "schema/cleaned-text.schema.json"
            ) == nil
        )
    }

    /// The places of members without a description.
    private func undescribed(in schema: JSONValue, at place: String) -> [String] {
        var places: [String] = []
        for keyword in schema.members {
            let name = "\(place).\(keyword.name)"
            guard keyword.name == "properties" else {
                places += undescribed(in: keyword.value, at: name)
                continue
            }
            for property in keyword.value.members {
                let isDescribed = property.value["description"]?.string?.isEmpty == false
                if !isDescribed { places.append("\(name).\(property.name)") }
                places += undescribed(in: property.value, at: "\(name).\(property.name)")
            }
        }
        return places
    }
}
