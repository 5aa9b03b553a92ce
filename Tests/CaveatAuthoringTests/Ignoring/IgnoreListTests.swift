import CaveatAuthoring
import CaveatModel
import CaveatRules
import CaveatTestSupport
import Testing

@Suite struct IgnoreListTests {
    private static let rules = [
        SampleRules.rule("lantern", when: "phrase: [lanterns are forbidden]"),
        SampleRules.rule("harbour", when: "phrase: [the harbour is closed]"),
    ]

    private static let text = [
        "In this old town lanterns are forbidden, readers are told.",
        "Nobody knows why. The birds left long ago, and the market is quiet.",
        "Nothing else happened on that day, as far as we know.",
        "Nothing happened on the next day either.",
        "At night the harbour is closed to all boats.",
    ]

    private static func article(url: String?) -> Article {
        Article(text.map { Paragraph(text: $0) }, metadata: ArticleMetadata(url: url))
    }

    /// What is set aside by a file with these entries.
    private func ignored(
        _ entries: String,
        asOf: String? = nil,
        name: String = "archive/2024/page.html",
        url: String? = "https://news.example.org/a"
    ) throws -> [String] {
        let compiled = try SampleRules.compile(Self.rules[0], Self.rules[1])
        let article = Self.article(url: url)
        let findings = compiled.scan(article)
        #expect(findings.count == 2)
        let list = try IgnoreList(
            [RuleSource(path: "ignore.yaml", text: "ignore: [\(entries)]")],
            asOf: asOf.flatMap { CalendarDay($0) }
        )
        let (kept, ignored) = list.divide(findings, of: article, named: name)
        #expect(kept.count + ignored.count == 2)
        return ignored.map(\.finding.rule.rawValue)
    }

    private static let lantern = "zz.test.lantern"
    private static let harbour = "zz.test.harbour"

    @Test(arguments: [
        ("{rule: zz.test.lantern, reason: r}", [lantern]),
        ("{rule: zz.test.*, reason: r}", [lantern, harbour]),
        ("{rule: zz.tes.*, reason: r}", []),
        ("{rule: zz.test.lanter, reason: r}", []),
        ("{site: example.org, reason: r}", [lantern, harbour]),
        ("{site: News.Example.org, reason: r}", [lantern, harbour]),
        ("{site: ws.example.org, reason: r}", []),
        ("{path: 'archive/**', rule: zz.test.harbour, reason: r}", [harbour]),
        ("{path: 'other/**', reason: r}", []),
        ("{text: 'old (town|city)', reason: r}", [lantern]),
        ("{text: 'boat*', reason: r}", [harbour]),
        ("{text: 'birds left', reason: r}", []),
        ("{text: 'boat*', rule: zz.test.lantern, reason: r}", []),
        ("{text: 'no such words', reason: r}, {rule: zz.test.harbour, reason: r}", [harbour]),
    ])
    func `sets aside what meets all conditions of an entry`(entry: String, rules: [String]) throws {
        #expect(try ignored(entry) == rules)
    }

    @Test func `knows no site of a page without an address`() throws {
        #expect(try ignored("{site: example.org, reason: r}", url: nil) == [])
    }

    @Test(
        arguments: [
            (nil, [lantern]), ("2026-01-31", [lantern]), ("2026-02-01", []),
            ("2025-12-31", [lantern]),
        ] as [(String?, [String])]
    )
    func `holds through its last day, which is judged only by a day that is given`(
        day: String?,
        rules: [String]
    ) throws {
        let entry = "{rule: zz.test.lantern, reason: r, expires: 2026-01-31}"
        #expect(try ignored(entry, asOf: day) == rules)
    }

    @Test func `warns of an entry that has expired, with its place`() throws {
        let text = "ignore:\n  - rule: zz.test.one\n    reason: r\n    expires: 2026-01-31\n"
        let source = RuleSource(path: "ignore.yaml", text: text)
        #expect(try IgnoreList([source]).warnings == [])
        let warnings = try IgnoreList([source], asOf: CalendarDay("2026-03-01")).warnings
        #expect(
            warnings.map(\.description) == [
                """
                ignore.yaml:4:14: warning[R112]: the entry has expired on 2026-01-31; its findings count again
                        expires: 2026-01-31
                                 ^^^^^^^^^^
                fix: look at the findings again; then set a new day or delete the entry
                """
            ]
        )
    }

    @Test func `keeps reason, author and last day`() throws {
        let compiled = try SampleRules.compile(Self.rules[0], Self.rules[1])
        let article = Self.article(url: nil)
        let file =
            "ignore: [{rule: zz.test.*, reason: Old case, author: desk, expires: 2030-01-01}]"
        let list = try IgnoreList([RuleSource(path: "ignore.yaml", text: file)])
        let ignored = list.divide(compiled.scan(article), of: article, named: "-").ignored
        #expect(ignored.map(\.reason) == ["Old case", "Old case"])
        #expect(ignored.map(\.author) == ["desk", "desk"])
        #expect(ignored.compactMap(\.expires?.description) == ["2030-01-01", "2030-01-01"])
        #expect(list.digest != nil)
        #expect(IgnoreList.empty.digest == nil)
    }

    @Test(arguments: [
        ("ignore: [{rule: zz.test.one}]", "R003"),
        ("ignore: [{reason: r}]", "R003"),
        ("ignore: [{rule: '*', reason: r}]", "R004"),
        ("ignore: [{rule: 'zz*', reason: r}]", "R004"),
        ("ignore: [{rule: a, reason: r, expires: soon}]", "R018"),
        ("ignore: [{rul: a, reason: r}]", "R007"),
        ("ignore: [{text: 'a (b', reason: r}]", "R010"),
        ("ignore: [{text: '{nothing}', reason: r}]", "R011"),
        ("ignore: {rule: a, reason: r}", "R004"),
        ("ignored: []", "R007"),
        ("ignore: [", "R001"),
    ])
    func `says what is wrong with a file`(text: String, code: String) {
        #expect {
            try IgnoreList([RuleSource(path: "ignore.yaml", text: text)])
        } throws: { error in
            (error as? RuleErrors)?.diagnostics.map(\.code).contains(code) == true
        }
    }
}
