import CaveatAuthoring
import CaveatTestSupport
import Testing

@Suite struct RuleOutlineTests {
    @Test func `puts every condition into words`() throws {
        let rule = SampleRules.rule(
            when: """
                all:
                  - phrase: ["{own} agent", spy]
                  - near: {within: 3 blocks, phrase: [fined]}
                  - page: {meta: {name: title, phrase: [spies]}}
                  - any: [{zone: [footer, aside]}, {position: last}]
                  - count: {at_least: 2, of: [red, green, blue], within: 1 sentence}
                  - link: {host: example.org, within: 1 block}
                  - regex: {pattern: "a+gent", words: [agent]}
                none: [{voice: quoted}, {role: [paragraph, form]}]
                """,
            more: "facts: {acts: {share: [sharing]}, territory: {ZZ: ['{deep}']}}"
        )
        let cues = "own: [our, '{deep}']\ndeep: [my]\nother: [their]"
        let library = try RuleLoader().load([SampleRules.pack(rule, cues: cues)])
        let outline = library.outline(of: try #require(library.rules.first))
        #expect(
            Self.lines(outline.condition) == [
                "all of these hold:",
                "  one of these phrases is found: {own} agent | spy",
                "  within 3 blocks of the anchor:",
                "    one of these phrases is found: fined",
                "  anywhere on the page:",
                "    the page’s title holds one of these phrases: spies",
                "  one of these holds:",
                "    the block stands in aside or footer",
                "    the block is among the last of the article",
                "  at least 2 of these are found within 1 sentence of the anchor: red | green | blue",
                "  within 1 block there is a link to example.org",
                "  /a+gent/ is found in a block with one of these: agent",
                "  none of these holds:",
                "    the voice is quoted",
                "    the block is form or paragraph",
            ]
        )
        #expect(outline.anchors == ["{own} agent", "spy"])
        #expect(outline.facts.map(\.list) == ["acts", "territory"])
        #expect(outline.facts.map(\.value) == ["share", "ZZ"])
        #expect(outline.cues.map(\.name) == ["zz.test.deep", "zz.test.own"])
        #expect(outline.cues.map(\.phrases) == [["my"], ["our", "{deep}"]])
    }

    private static func lines(_ clause: RuleOutline.Clause, depth: Int = 0) -> [String] {
        let phrases = clause.phrases.isEmpty ? "" : " " + clause.phrases.joined(separator: " | ")
        let indent = String(repeating: "  ", count: depth)
        return ["\(indent)\(clause.text)\(phrases)"]
            + clause.parts.flatMap { lines($0, depth: depth + 1) }
    }
}
