import CaveatModel
import CaveatRules
import CaveatTestSupport
import Testing

@Suite struct ConditionTests {
    /// A condition, a page, and whether it holds there.
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let when: String
        let page: [Paragraph]
        let holds: Bool
        var metadata = ArticleMetadata()
        var testDescription: String { name }
    }

    private static let filler: Paragraph = "Nothing to see."

    static let cases = [
        Case(
            name: "a second phrase in the anchor's block",
            when: "{all: [{phrase: [foreign agent]}, {phrase: [fine]}]}",
            page: ["A foreign agent. A fine."],
            holds: true
        ),
        Case(
            name: "a second phrase in another block",
            when: "{all: [{phrase: [foreign agent]}, {phrase: [fine]}]}",
            page: ["A foreign agent.", "A fine."],
            holds: false
        ),
        Case(
            name: "near by blocks, just inside",
            when: "{phrase: [agent], near: {within: 2 blocks, phrase: [fine]}}",
            page: ["An agent.", filler, "A fine."],
            holds: true
        ),
        Case(
            name: "near by blocks, just outside",
            when: "{phrase: [agent], near: {within: 2 blocks, phrase: [fine]}}",
            page: ["An agent.", filler, filler, "A fine."],
            holds: false
        ),
        Case(
            name: "near by blocks counts shown blocks only",
            when: "{phrase: [agent], near: {within: 1 block, phrase: [fine]}}",
            page: [
                "An agent.",
                Paragraph(text: "A picture", zone: .body, origin: .attribute),
                Paragraph(text: "", disposition: .removed(.script), origin: .code),
                "A fine.",
            ],
            holds: true
        ),
        Case(
            name: "near by sentences, just inside",
            when: "{phrase: [agent], near: {within: 1 sentence, phrase: [fine]}}",
            page: ["An agent. A fine."],
            holds: true
        ),
        Case(
            name: "near by sentences, just outside",
            when: "{phrase: [agent], near: {within: 1 sentence, phrase: [fine]}}",
            page: ["An agent. Or so. A fine."],
            holds: false
        ),
        Case(
            name: "near by words, just inside",
            when: "{phrase: [agent], near: {within: 3 words, phrase: [fine]}}",
            page: ["agent one two fine"],
            holds: true
        ),
        Case(
            name: "near by words, just outside",
            when: "{phrase: [agent], near: {within: 3 words, phrase: [fine]}}",
            page: ["agent one two three fine"],
            holds: false
        ),
        Case(
            name: "anywhere on the page",
            when: "{phrase: [agent], page: {phrase: [fine]}}",
            page: ["An agent."] + Array(repeating: filler, count: 40) + [.footer("A fine.")],
            holds: true
        ),
        Case(
            name: "nowhere on the page",
            when: "{phrase: [agent], page: {phrase: [fine]}}",
            page: ["An agent."],
            holds: false
        ),
        Case(
            name: "count of different phrases",
            when: "{phrase: [agent], count: {at_least: 2, of: [fine, prison], within: 1 block}}",
            page: ["An agent.", "A fine or prison."],
            holds: true
        ),
        Case(
            name: "count is not reached by one phrase twice",
            when: "{phrase: [agent], count: {at_least: 2, of: [fine, prison], within: 1 block}}",
            page: ["An agent.", "A fine and a fine."],
            holds: false
        ),
        Case(
            name: "any takes the second branch",
            when: "{phrase: [agent], any: [{phrase: [x1]}, {phrase: [fine]}]}",
            page: ["An agent, a fine."],
            holds: true
        ),
        Case(
            name: "any without a branch",
            when: "{phrase: [agent], any: [{phrase: [x1]}, {phrase: [x2]}]}",
            page: ["An agent, a fine."],
            holds: false
        ),
        Case(
            name: "an any of phrases is an anchor",
            when: "{any: [{phrase: [x1]}, {phrase: [agent]}]}",
            page: ["An agent."],
            holds: true
        ),
        Case(
            name: "none keeps a match away",
            when: "{phrase: [agent], none: [{phrase: [secret]}]}",
            page: ["A secret agent."],
            holds: false
        ),
        Case(
            name: "none lets a match pass",
            when: "{phrase: [agent], none: [{phrase: [secret]}]}",
            page: ["An agent.", "A secret."],
            holds: true
        ),
        Case(
            name: "zone",
            when: "{phrase: [agent], zone: footer}",
            page: [.footer("An agent.")],
            holds: true
        ),
        Case(
            name: "another zone",
            when: "{phrase: [agent], zone: [footer, aside]}",
            page: ["An agent."],
            holds: false
        ),
        Case(
            name: "role of a removed block",
            when: "{phrase: [agent], role: [heading, footer]}",
            page: [.footer("An agent.")],
            holds: true
        ),
        Case(
            name: "another role",
            when: "{phrase: [agent], role: heading}",
            page: ["An agent."],
            holds: false
        ),
        Case(
            name: "position first",
            when: "{phrase: [agent], position: first}",
            page: [filler, filler, "An agent.", filler],
            holds: true
        ),
        Case(
            name: "not first",
            when: "{phrase: [agent], position: first}",
            page: [filler, filler, filler, "An agent.", filler],
            holds: false
        ),
        Case(
            name: "position last, after the article",
            when: "{phrase: [agent], position: last}",
            page: [filler, filler, filler, filler, .footer("An agent.")],
            holds: true
        ),
        Case(
            name: "not last",
            when: "{phrase: [agent], position: last}",
            page: ["An agent.", filler, filler, filler],
            holds: false
        ),
        Case(
            name: "link to a host below",
            when: "{phrase: [agent], link: {host: [example.org]}}",
            page: [Paragraph(text: "An agent.", links: ["https://www.example.org/a"])],
            holds: true
        ),
        Case(
            name: "link to a host that only ends alike",
            when: "{phrase: [agent], link: {host: [example.org]}}",
            page: [Paragraph(text: "An agent.", links: ["https://badexample.org/a"])],
            holds: false
        ),
        Case(
            name: "link nearby",
            when: "{phrase: [agent], link: {host: example.org, within: 1 block}}",
            page: ["An agent.", Paragraph(text: "Here.", links: ["//example.org"])],
            holds: true
        ),
        Case(
            name: "metadata",
            when: "{phrase: [agent], meta: {name: [title], phrase: [unavailable]}}",
            page: ["An agent."],
            holds: true,
            metadata: ArticleMetadata(title: "451 Unavailable")
        ),
        Case(
            name: "metadata of another name",
            when: "{phrase: [agent], meta: {name: [site], phrase: [unavailable]}}",
            page: ["An agent."],
            holds: false,
            metadata: ArticleMetadata(title: "451 Unavailable")
        ),
        Case(
            name: "absent, and it is",
            when: "{phrase: [agent], absent: {within: 1 block, phrase: [fine]}}",
            page: ["An agent.", filler, "A fine."],
            holds: true
        ),
        Case(
            name: "absent, but it is near",
            when: "{phrase: [agent], absent: {within: 2 blocks, phrase: [fine]}}",
            page: ["An agent.", filler, "A fine."],
            holds: false
        ),
        Case(
            name: "absent from the page, but it is in the footer",
            when: "{phrase: [agent], absent: {within: page, phrase: [fine]}}",
            page: ["An agent.", filler, filler, .footer("A fine.")],
            holds: false
        ),
        Case(
            name: "absent with another condition that does not hold",
            when: "{phrase: [agent], absent: {within: page, phrase: [fine], zone: footer}}",
            page: ["An agent.", "A fine."],
            holds: true
        ),
        Case(
            name: "a selector in plain text",
            when: "{phrase: [agent], selector: p}",
            page: ["An agent."],
            holds: false
        ),
        Case(
            name: "regex where a word was seen",
            when: "{phrase: [agent], regex: {pattern: 'no\\.? \\d{3}-ф[зщ]', words: [фз]}}",
            page: ["An agent, No. 149-ФЗ."],
            holds: true
        ),
        Case(
            name: "regex that does not match",
            when: "{phrase: [agent], regex: {pattern: '\\d{4}-фз', words: [фз]}}",
            page: ["An agent, No. 149-ФЗ."],
            holds: false
        ),
        Case(
            name: "a regex alone is found by its words",
            when: "{regex: {pattern: '\\d{3}-фз', words: [фз]}}",
            page: ["No. 149-ФЗ."],
            holds: true
        ),
    ]

    @Test(arguments: cases)
    func `holds where it should`(example: Case) throws {
        let rules = try SampleRules.compile(SampleRules.rule(when: example.when))
        let findings = rules.scan(Article(example.page, metadata: example.metadata))
        #expect(findings.isEmpty == !example.holds)
    }

    @Test(arguments: [
        ("quoted", "He said: “this is a foreign agent indeed”."),
        ("quoted", "„Das ist ein foreign agent oder so“, hieß es."),
        ("quoted", "Он: «это наш foreign agent, и он тут»."),
        ("quoted", "She: \"this is a foreign agent indeed\"."),
        ("quoted", "“A paragraph that quotes a foreign agent and goes on"),
        ("quoted", "他说「他们是 foreign agent 」。"),
        ("reported", "The ministry said it was a “foreign agent”."),
        ("reported", "It was, according to them, a foreign agent."),
        ("reader", "If you are here, the foreign agent reported it."),
        ("plain", "They said so. A foreign agent came."),
        ("plain", "A foreign agent."),
    ])
    func `knows who speaks`(voice: String, text: String) throws {
        for candidate in ["quoted", "reader", "reported", "plain"] {
            let rules = try SampleRules.compile(
                SampleRules.rule(when: "{phrase: [foreign agent], voice: \(candidate)}")
            )
            #expect(rules.scan(Article([Paragraph(text: text)])).isEmpty == (candidate != voice))
        }
    }

    @Test(arguments: [
        ("publisher", [Paragraph(text: "A foreign agent.")]),
        ("publisher", [.footer("A foreign agent.")]),
        ("quoted", [Paragraph(text: "He said: “this is a foreign agent indeed”.")]),
        ("quoted", [Paragraph(text: "A foreign agent.", disposition: .kept(.quote))]),
        ("author", [Paragraph(text: "A foreign agent.", disposition: .kept(.byline))]),
        ("author", [Paragraph(text: "About the author"), Paragraph(text: "A foreign agent.")]),
        ("publisher", ["About the author", "Rain.", "A foreign agent."]),
        ("commenter", [Paragraph(text: "A foreign agent.", zone: .comments)]),
        (
            "commenter",
            [Paragraph(text: "A foreign agent.", disposition: .removed(.comments), zone: .aside)]
        ),
    ])
    func `knows whose word it is`(speaker: String, page: [Paragraph]) throws {
        for candidate in ["publisher", "author", "quoted", "commenter"] {
            let rules = try SampleRules.compile(
                SampleRules.rule(when: "{phrase: [foreign agent], speaker: \(candidate)}")
            )
            #expect(rules.scan(Article(page)).isEmpty == (candidate != speaker))
        }
    }

    @Test func `takes the voice of a neighbouring block that addresses the reader`() throws {
        let rules = try SampleRules.compile(
            SampleRules.rule(when: "{phrase: [foreign agent], voice: reader}")
        )
        #expect(rules.scan(Article(["A foreign agent.", "If you are there, stop."])).count == 1)
        #expect(
            rules.scan(Article(["A foreign agent.", "Then.", "If you are there, stop."])).isEmpty
        )
    }

    @Test func `tells which condition kept a rule from firing`() throws {
        let rules = try SampleRules.compile(
            SampleRules.rule(
                when: "{phrase: [agent], near: {within: 1 block, phrase: [fine, prison]}}"
            ),
            SampleRules.rule("two", when: "{phrase: [agent], none: [{zone: body}]}"),
            SampleRules.rule("three", when: "{phrase: [unseen]}"),
            SampleRules.rule("four", when: "{phrase: [an agent]}")
        )
        let traces = rules.traces(of: Article(["An agent."]))
        #expect(traces.map(\.outcome) == [.nearly, .nearly, .silent, .fired(count: 1)])
        #expect(
            traces.map { $0.attempts.first?.failure } == [
                "near 1 block: phrase “fine” or 1 more", "none: zone body", nil, nil,
            ]
        )
    }

    @Test(arguments: [
        (Disposition.removed(.share), 0), (.removed(.subscription), 0), (.removed(.footer), 1),
        (.kept(.paragraph), 1),
    ])
    func `does not read buttons and subscription lines with the text beside them`(
        disposition: Disposition,
        count: Int
    ) throws {
        for distance in ["1 sentences", "1 blocks"] {
            let rules = try SampleRules.compile(
                SampleRules.rule(
                    when: """
                        all:
                          - phrase: [banned]
                          - near: {within: \(distance), phrase: [share]}
                        """
                )
            )
            let page = Article([
                "We are banned.", Paragraph(text: "Share", disposition: disposition),
            ])
            #expect(rules.scan(page).count == count, "\(distance)")
        }
    }

    @Test(arguments: [(0, 0), (1, 0), (2, 1), (3, 1)])
    func `counts sentences over blocks, but none of other kinds of text`(distance: Int, count: Int)
        throws
    {
        let rules = try SampleRules.compile(
            SampleRules.rule(
                when: """
                    all:
                      - phrase: [banned]
                      - near: {within: \(distance) sentences, phrase: [share]}
                    """
            )
        )
        let text: [Paragraph] = [
            "Do not share this.", .meta("A town. A river. A hill."), "It rains.",
            "Snow. We are banned.",
        ]
        #expect(rules.scan(Article(text)).count == (distance > 2 ? 1 : 0))
        #expect(rules.scan(Article(text.reversed())).count == count)
    }
}
