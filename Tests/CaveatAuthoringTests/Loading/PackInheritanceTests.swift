import CaveatModel
import CaveatRules
import CaveatTestSupport
import Testing

@testable import CaveatAuthoring

/// Packs that build on packs, and rules that stand in the place of others.
@Suite struct PackInheritanceTests {
    private static func pack(
        _ name: String,
        extends base: String? = nil,
        cues: String = "{}",
        rules: String
    ) -> RuleSource {
        RuleSource(
            path: "\(name).yaml",
            text: """
                pack: \(name)
                title: Test
                jurisdiction: ZZ
                modified: 2026-11-20
                \(base.map { "extends: \($0)" } ?? "description: none")
                cues: \(cues)
                rules:
                \(rules)
                """
        )
    }

    private static let base = pack(
        "zz.law",
        cues: #"{thing: [lantern*, lamp*], ban: ["(is|are) forbidden"]}"#,
        rules: """
              - id: zz.law.notice
                kind: notice
                severity: critical
                status: stable
                title: Lanterns are forbidden
                message: The page warns of lanterns.
                languages: [en]
                when: {phrase: ["{thing} {ban}"]}
                facts: {penalties: {fine: [fined]}}
                basis: [{cite: "Lantern Act"}]
              - id: zz.law.other
                kind: mention
                severity: info
                status: stable
                title: Other
                message: Other.
                when: {phrase: ["lantern law"]}
            """
    )

    private func findings(_ sources: RuleSource..., on text: String) throws -> [String] {
        let compiled = RuleCompiler().compile(try RuleLoader().load(sources))
        return compiled.scan(Article([Paragraph(text: text)])).map { finding in
            let penalties = finding.facts.penalties.map(\.value.rawValue).joined(separator: ",")
            return
                "\(finding.rule.rawValue) \(finding.severity.rawValue) \(finding.title) \(penalties)"
        }
    }

    @Test func `a rule takes what it does not say and stands in the other's place`() throws {
        let desk = Self.pack(
            "aa.desk",
            extends: "zz.law",
            rules: "  - {id: aa.desk.notice, extends: zz.law.notice, severity: low}"
        )
        let text = "Lanterns are forbidden, you could be fined."
        #expect(
            try findings(desk, Self.base, on: text) == [
                "aa.desk.notice low Lanterns are forbidden fine"
            ]
        )
        #expect(
            try findings(desk, Self.base, on: "A lantern law.") == ["zz.law.other info Other "]
        )
    }

    @Test func `a deprecated rule turns the other off`() throws {
        let desk = Self.pack(
            "zz.desk",
            extends: "zz.law",
            rules: "  - {id: zz.desk.notice, extends: zz.law.notice, status: deprecated}"
        )
        #expect(try findings(Self.base, desk, on: "Lamps are forbidden.").isEmpty)
        #expect(try findings(Self.base, on: "Lamps are forbidden.").count == 1)
    }

    @Test func `its own cue lists come first, those of its base next`() throws {
        let desk = Self.pack(
            "zz.desk",
            extends: "zz.law",
            cues: "{thing: [candle*]}",
            rules: "  - {id: zz.desk.notice, extends: zz.law.notice}"
        )
        #expect(try findings(Self.base, desk, on: "Candles are forbidden.").count == 1)
        #expect(try findings(Self.base, desk, on: "Lanterns are forbidden.").isEmpty)
    }

    @Test func `a base may build on another`() throws {
        let middle = Self.pack(
            "zz.middle",
            extends: "zz.law",
            rules: "  - {id: zz.middle.notice, extends: zz.law.notice, title: Middle}"
        )
        let desk = Self.pack(
            "zz.desk",
            extends: "zz.middle",
            rules: """
                  - {id: zz.desk.notice, extends: zz.middle.notice, severity: high}
                  - id: zz.desk.own
                    kind: mention
                    severity: info
                    status: stable
                    title: Own
                    message: Own.
                    when: {phrase: ["every {thing}"]}
                """
        )
        #expect(
            try findings(desk, middle, Self.base, on: "Lamps are forbidden.") == [
                "zz.desk.notice high Middle "
            ]
        )
        #expect(try findings(desk, middle, Self.base, on: "Look at every lamp.").count == 1)
    }

    @Test func `a bundle holds what was taken`() throws {
        let desk = Self.pack(
            "zz.desk",
            extends: "zz.law",
            rules: "  - {id: zz.desk.notice, extends: zz.law.notice, severity: low}"
        )
        let documents = try [desk, Self.base].map { try RuleDocument(parsing: $0) }
        let bundle = try RuleBundle(decoding: RuleBundle.encode(documents))
        let article = Article(["Lanterns are forbidden."])
        let fresh = RuleCompiler().compile(try RuleLoader().load(documents))
        #expect(bundle.compiled.scan(article) == fresh.scan(article))
        #expect(bundle.compiled.scan(article).map(\.rule.rawValue) == ["zz.desk.notice"])
    }

    @Test(arguments: [
        (
            "zz.lwa", "zz.law.notice",
            "zz.desk.yaml:5:10: error[R037]: there is no pack 'zz.lwa' to build on"
        ),
        (
            "zz.law", "zz.law.notcie",
            "zz.desk.yaml:8:35: error[R037]: there is no rule 'zz.law.notcie' to build on"
        ),
        (
            nil, "zz.law.notice",
            "zz.desk.yaml:8:35: error[R037]: there is no rule 'zz.law.notice' to build on"
        ),
        ("zz.desk", "zz.desk.x", "zz.desk.yaml:5:10: error[R037]: there is no pack 'zz.desk'"),
    ])
    func `says what is not there to build on`(pack: String?, rule: String, problem: String) {
        let desk = Self.pack(
            "zz.desk",
            extends: pack,
            rules: "  - {id: zz.desk.notice, extends: \(rule)}"
        )
        let errors = #expect(throws: RuleErrors.self) { try RuleLoader().load([desk, Self.base]) }
        #expect(errors?.description.contains(problem) == true, "\(errors?.description ?? "")")
    }

    @Test func `a circle of packs is an error`() {
        let one = Self.pack("zz.one", extends: "zz.two", rules: "  []")
        let two = Self.pack("zz.two", extends: "zz.one", rules: "  []")
        let errors = #expect(throws: RuleErrors.self) { try RuleLoader().load([one, two]) }
        #expect(errors?.diagnostics.contains { $0.code == "R038" } == true)
    }

    @Test func `problems of what was taken are shown where it was taken`() {
        let broken = RuleSource(
            path: "zz.law.yaml",
            bytes: Array(
                String(decoding: Self.base.bytes, as: UTF8.self)
                    .replacing("penalties: {fine", with: "penalties: {fnie").utf8
            )
        )
        let desk = Self.pack(
            "zz.desk",
            extends: "zz.law",
            rules: "  - {id: zz.desk.notice, extends: zz.law.notice}"
        )
        let errors = #expect(throws: RuleErrors.self) { try RuleLoader().load([desk, broken]) }
        let places = errors?.diagnostics.filter { !$0.isWarning }.map { $0.place.description }
        #expect(places == ["zz.desk.yaml:8:35", "zz.law.yaml:16:25"])
    }
}
