import CaveatAuthoring
import CaveatModel
import CaveatTestSupport
import Testing

@testable import CaveatRules

/// Whose law a warning is about: what the page names, or what a law says of itself.
@Suite struct LawChoiceTests {
    private static let text = "We are an odd organisation: you may be fined for sharing our stories"

    private func law(_ text: String, _ packs: RuleSource...) throws -> String? {
        let rules = try RuleCompiler().compile(
            RuleLoader().load(
                FrameFiles.words + [FrameFiles.warning, FrameFiles.pack("zz.general", law: "ZZ")]
                    + packs
            )
        )
        return rules.scan(Article([Paragraph(text: text)])).first { $0.kind == .notice }
            .map { "\($0.rule) \($0.jurisdiction)" }
    }

    private static let utopia = FrameFiles.pack(
        "xu.odd",
        law: "XU",
        about: "law: {about: [status.odd], names: [Lantern Act]}"
    )

    @Test(arguments: [
        (text, "zz.general.notice ZZ"),
        (text + " in Utopia.", "xu.odd.notice XU"),
        (text + " under the Lantern Act.", "xu.odd.notice XU"),
        (text + " in Lilliput.", "zz.general.notice LI"),
        (text + ". The Lantern Act is meant, Lilliput knows it too.", "xu.odd.notice XU"),
    ])
    func `takes the law that is named`(text: String, expected: String) throws {
        #expect(try law(text, Self.utopia) == expected)
    }

    @Test(arguments: [
        (text + " in Amaurot.", "xu.odd.notice XU"),
        (text + " in Mildendo.", "zz.general.notice LI"),
        (text + ". Mildendo prints us, Utopia is meant.", "xu.odd.notice XU"),
        (text + ". Amaurot prints us, Lilliput is meant.", "zz.general.notice LI"),
    ])
    func `takes the country that a city tells where none is named`(
        text: String,
        expected: String
    ) throws {
        #expect(try law(text, Self.utopia) == expected)
    }

    private static let mark = RuleSource(
        path: "Rules/frames/mark.yaml",
        text: """
            frame: mark
            title: A label
            kind: label
            needs: [[status]]
            threshold: 3
            possible: 2
            evidence: [{have: status, points: 3}]
            """
    )

    @Test(arguments: [("Lilliput", "Utopia", "XU"), ("Utopia", "Lilliput", "LI")])
    func `takes the country that stands nearest to the status of a label`(
        home: String,
        land: String,
        expected: String
    ) throws {
        let rules = try FrameFiles.compile(
            Self.mark,
            FrameFiles.pack("zz.marks", law: "ZZ", frame: "mark", kind: "label"),
            FrameFiles.pack(
                "xu.marks",
                law: "XU",
                about: "law: {about: [status.odd]}",
                frame: "mark",
                kind: "label"
            )
        )
        let text = "A writer from \(home) (listed as an odd organisation in \(land)) was there"
        let findings = rules.scan(Article([Paragraph(text: text)]))
        #expect(findings.map { "\($0.jurisdiction)" } == [expected])
    }

    private static let chinese = RuleSource(
        path: "Rules/words/zh.yaml",
        text: """
            words: zh
            country: XU
            concepts:
              status.odd: [怪组织, 怪組織]
              act.share: [转发, 轉發]
              penalty.fine: [罚款, 罰款]
              self: [我们, 我們]
            """
    )

    @Test(arguments: [
        ("我们是怪组织,请勿转发,否则罚款", "XU"),
        ("我們是怪組織,請勿轉發,否則罰款", "ZZ"),
    ])
    func `takes no country from traditional Chinese`(text: String, expected: String) throws {
        let findings = try FrameFiles.compile(Self.chinese).scan(Article([Paragraph(text: text)]))
        #expect(findings.map { "\($0.jurisdiction)" } == [expected])
    }

    @Test func `leaves the law to packs that build on its pack`() throws {
        let desk = RuleSource(
            path: "desk.yaml",
            text: """
                pack: desk.utopia
                title: A desk's view
                jurisdiction: XU
                modified: 2026-11-29
                extends: xu.odd
                rules:
                  - {id: desk.utopia.notice, extends: xu.odd.notice, severity: low}
                """
        )
        #expect(try law(Self.text + " in Utopia.", Self.utopia, desk) == "desk.utopia.notice XU")
        #expect(try law(Self.text + " in Lilliput.", Self.utopia, desk) == "zz.general.notice LI")
    }

    @Test func `takes the default where no country is named`() throws {
        let pack = FrameFiles.pack(
            "xu.odd",
            law: "XU",
            about: "law: {about: [status.odd], default: true}"
        )
        #expect(try law(Self.text, pack) == "xu.odd.notice XU")
        #expect(try law(Self.text + " in Lilliput.", pack) == "zz.general.notice LI")
    }

    private func country(_ text: String, language: String? = nil, url: String? = nil) throws
        -> String?
    {
        let article = Article(
            [Paragraph(text: text)],
            metadata: ArticleMetadata(language: language.flatMap { LanguageTag($0) }, url: url)
        )
        return try FrameFiles.compile().scan(article).first { $0.kind == .notice }
            .map { "\($0.jurisdiction)" }
    }

    @Test func `takes the country of the page where it names none`() throws {
        let esperanto = "Ni estas stranga organizo: vi ricevos monpunon pro kunhavigo de nia teksto"
        #expect(try country(esperanto) == "LI")
        #expect(try country(Self.text) == "ZZ")
        #expect(try country(Self.text, language: "en-XU") == "XU")
        #expect(try country(Self.text, url: "https://news.example.li/a?b") == "LI")
        #expect(try country(Self.text, url: "https://news.example.tv/a.li") == "ZZ")
        #expect(try country(Self.text, language: "en-XU", url: "https://example.li/") == "XU")
        #expect(try country(Self.text + " in Lilliput.", language: "en-XU") == "LI")
        #expect(try country(Self.text, language: "en-US", url: "https://example.li/") == "LI")
    }

    @Test func `takes the law of the country of the page`() throws {
        let pack = FrameFiles.pack("li.odd", law: "LI", about: "law: {about: [status.odd]}")
        #expect(try law(Self.text, pack) == "zz.general.notice ZZ")
        #expect(try law(Self.text + ". Lilliput.", pack) == "li.odd.notice LI")
    }

    private static let other = RuleSource(
        path: "Rules/frames/other.yaml",
        text: """
            frame: other
            title: Another frame
            kind: notice
            needs: [[history]]
            threshold: 90
            possible: 80
            evidence: [{have: history, points: 1}]
            """
    )

    /// A law that is always meant, and has no rule for a warning.
    private static let silent = FrameFiles.pack(
        "xu.silent",
        law: "XU",
        about: "law: {about: [status.odd], names: [Lantern Act], default: true}",
        frame: "other"
    )

    @Test func `reports under the general rule what a law has no rule for`() throws {
        let text = Self.text + " under the Lantern Act."
        #expect(try law(text, Self.other, Self.silent) == "zz.general.notice XU")
    }

    @Test func `leaves to another law of the country what the named one has no rule for`() throws {
        let text = Self.text + " in Utopia under the Lantern Act."
        #expect(try law(text, Self.other, Self.silent) == "zz.general.notice XU")
        #expect(try law(text, Self.other, Self.silent, Self.utopia) == "xu.odd.notice XU")
    }

    @Test func `gives the provisions of a law to all its rules`() throws {
        let pack = FrameFiles.pack(
            "xu.odd",
            law: "XU",
            about: """
                law:
                  about: [status.odd]
                  default: true
                  basis:
                    - {cite: "Lantern Act, Art. 3", says: "a fine", source: "https://xu.example/3"}
                """
        )
        let rules = try FrameFiles.compile(pack)
        let finding = try #require(rules.scan(Article([Paragraph(text: Self.text)])).first)
        #expect(finding.basis.map(\.citation) == ["Lantern Act, Art. 3"])
        #expect(finding.basis.first?.says == "a fine")
        #expect(finding.basis.first?.checked == nil)
    }
}
