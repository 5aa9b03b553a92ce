internal import CaveatModel
internal import CaveatTestSupport
internal import Foundation
internal import Testing

@testable internal import CaveatReport

@Suite struct WordingTests {
    @Test func `gives every value a name of its own`() {
        let names: [[String]] = [
            FindingKind.allCases.map(Wording.name),
            Zone.allCases.map(Wording.place),
            RemovalCategory.allCases.map(Wording.name),
            Act.allCases.map(Wording.name),
            Penalty.allCases.map(Wording.name),
            PageKind.allCases.map(Wording.name),
            EncodingDecision.Evidence.allCases.map(Wording.reason),
            EncodingDecision.Evidence.allCases.map(Wording.claimant),
        ]
        for names in names {
            #expect(Set(names).count == names.count)
            #expect(names.allSatisfy { !$0.isEmpty })
        }
    }

    @Test func `names every country that the rules inside know`() throws {
        let root = try #require(Golden.packageRoot())
        let file = try String(
            contentsOfFile: "\(root)/Rules/places/countries.yaml",
            encoding: .utf8
        )
        let codes = file.matches(of: /\n  ([A-Z]{2}):/).map { String($0.1) }
        #expect(codes.count > 100)
        for code in codes {
            let jurisdiction = try #require(Jurisdiction(code))
            #expect(Wording.country(jurisdiction) != nil, "\(code)")
        }
    }

    @Test(
        arguments: [
            ("2020-01-01", nil, nil, "Art. 1: in force since 2020-01-01"),
            ("2020-01-01", "2021-01-01", nil, "Art. 1: in force 2020-01-01 to 2021-01-01"),
            (nil, "2021-01-01", "check", "Art. 1: in force until 2021-01-01; check"),
            (nil, nil, nil, "Art. 1"),
        ] as [(String?, String?, String?, String)]
    )
    func `says when a provision was in force`(
        from: String?,
        until: String?,
        note: String?,
        expected: String
    ) {
        let basis = LegalBasis(citation: "Art. 1", from: from, until: until, note: note)
        #expect(Wording.description(of: basis) == expected)
    }

    @Test(arguments: [
        ("RU", "Russia (RU)"), ("EU", "European Union (EU)"), ("ZZ", "ZZ"), ("US-CA", "US-CA"),
    ])
    func `names a jurisdiction with its code`(code: String, expected: String) throws {
        #expect(Wording.name(of: try #require(Jurisdiction(code))) == expected)
    }
}
