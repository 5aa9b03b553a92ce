import CaveatModel
import CaveatRules
import CaveatTestSupport
import CaveatText
import Testing

@testable import CaveatAuthoring

@Suite struct PhraseSyntaxTests {
    /// A phrase, a text, and the part of the text that is found; nil for nothing.
    static let cases: [(phrase: String, text: String, found: String?)] = [
        ("undesirable organization", "an Undesirable  organization.", "Undesirable  organization"),
        ("undesirable organization", "undesirable foreign organization", nil),
        ("undesirable organization", "undesirable. Organization", "undesirable. Organization"),
        ("(declared|named as) bad", "it was named as bad", "named as bad"),
        ("(declared|named as) bad", "it was named bad", nil),
        ("declared [an] agent", "declared agent", "declared agent"),
        ("declared [as|an] agent", "declared an agent", "declared an agent"),
        ("declared [as|an] agent", "declared as an agent", nil),
        ("organi(s|z)ation", "an organisation", "organisation"),
        ("fine[s]", "heavy fines", "fines"),
        ("(un|)desirable", "x", nil),
        ("нежелательн*", "Нежелательной", "Нежелательной"),
        ("нежелательн*", "желательной", nil),
        ("imprison*", "imprison", "imprison"),
        ("(imprison|detain)*", "they detained him", "detained"),
        ("imprison(ed|ment*)", "imprisonments", "imprisonments"),
        ("declared .. agent", "declared by the state an agent", "declared by the state an agent"),
        ("declared .. agent", "declared by the whole wide state agent", nil),
        (
            "declared ..8 agent", "declared by the whole wide state agent",
            "declared by the whole wide state agent"
        ),
        ("declared .. agent", "It was declared. An agent came", nil),
        ("declared .. agent", "declared agent", "declared agent"),
        ("{status} group", "this foreign agent group", "foreign agent group"),
        ("{status}", "undesirable", "undesirable"),
        ("{status} .. {status}", "undesirable and foreign agent", "undesirable and foreign agent"),
        ("“{status}” group", "an «undesirable» group", "undesirable» group"),
        ("[the] (big [red]|small) house", "the big red house", "the big red house"),
        ("don't like", "Don’t like", "Don’t like"),
        ("外(国|國)代理人", "他是外國代理人。", "外國代理人"),
        ("СМИ-иноагент*", "сми иноагентом", "сми иноагентом"),
        ("a b c", "a b a b c", "a b c"),
    ]

    @Test(arguments: cases.filter { $0.phrase != "(un|)desirable" })
    func `finds what it means`(phrase: String, text: String, found: String?) throws {
        let rules = try SampleRules.compile(
            SampleRules.rule(when: "phrase: ['\(phrase.replacing("'", with: "''"))']"),
            cues: "status: [undesirable, foreign agent]"
        )
        let article = Article([Paragraph(text: text)])
        let attempt = rules.traces(of: article).first?.attempts.first
        #expect(attempt.map { article.string(in: $0.span) } == found)
    }

    @Test func `finds a phrase anywhere but never across two blocks`() throws {
        let rules = try SampleRules.compile(SampleRules.rule(when: "phrase: [foreign agent]"))
        #expect(rules.scan(Article(["a foreign", "agent here"])).isEmpty)
        #expect(rules.scan(Article(["nothing", "a foreign agent"])).count == 1)
    }

    /// A malformed phrase and what is wrong with it.
    static let problems: [(phrase: String, problem: PhraseProblem)] = [
        ("—", .empty),
        ("(a b", .unbalanced("(")),
        ("a b)", .unbalanced(")")),
        ("[a (b] c)", .unbalanced("]")),
        ("{name", .unbalanced("{")),
        ("name}", .unbalanced("}")),
        ("(a|) b", .emptyAlternative),
        ("x(a|)", .emptyAlternative),
        ("* word", .strayStar),
        ("wo*rd", .strayStar),
        ("w*", .shortStem("w")),
        (".. word", .gapAtEdge),
        ("word ..", .gapAtEdge),
        ("a ..99 b", .longGap("..99")),
        ("un{name}", .gluedCues("name")),
        ("{name}s", .gluedCues("name")),
        (String(repeating: "(a|b|c|d)", count: 5) + "x", .tooManyVariants),
        (String(repeating: "(", count: 20) + "a" + String(repeating: ")", count: 20), .tooDeep),
    ]

    @Test(arguments: problems)
    func `refuses what it cannot mean`(phrase: String, problem: PhraseProblem) {
        var parser = PhraseParser()
        #expect(throws: problem) { try parser.parse(phrase.utf8) }
    }
}
