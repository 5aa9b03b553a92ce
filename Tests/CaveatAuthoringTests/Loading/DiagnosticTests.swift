import CaveatAuthoring
import CaveatModel
import CaveatTestSupport
import Testing

@Suite struct DiagnosticTests {
    /// A file and the only diagnostic that it gives, warnings of missing examples left out.
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let file: String
        let diagnostic: String
        var testDescription: String { name }
    }

    private static func pack(_ rule: String, cues: String = "") -> String {
        String(decoding: SampleRules.pack(rule, cues: cues).bytes, as: UTF8.self)
    }

    private static func when(_ condition: String, cues: String = "") -> String {
        pack(SampleRules.rule(when: condition), cues: cues)
    }

    static let cases = [
        Case(
            name: "R001 not YAML",
            file: "pack: a: b",
            diagnostic: """
                a.yaml:1:8: error[R001]: not YAML: mapping values are not allowed in this context
                    pack: a: b
                           ^
                fix: put the value into quotation marks, since it holds a colon
                """
        ),
        Case(
            name: "R001 a key beside the hyphen of its entry",
            file: "cues: voice\nlists:\n  - a: [word]\n  b: [word]",
            diagnostic: """
                a.yaml:4:3: error[R001]: not YAML: did not find expected '-' indicator, while parsing a block \
                collection
                      b: [word]
                      ^
                fix: indent it by 4, to belong to the entry that begins in line 3
                """
        ),
        Case(
            name: "R001 a line between two depths",
            file: "cues: voice\nlists:\n  a: [word]\n b: [word]",
            diagnostic: """
                a.yaml:4:2: error[R001]: not YAML: did not find expected key, while parsing a block mapping
                     b: [word]
                     ^
                fix: it is indented by 1, the lines above it by 0, 2: indent it by one of these
                """
        ),
        Case(
            name: "R001 a line below a value",
            file: "cues: voice\ntitle: Voices\n   lists: {a: [word]}",
            diagnostic: """
                a.yaml:3:9: error[R001]: not YAML: mapping values are not allowed in this context
                       lists: {a: [word]}
                            ^
                fix: indent it by 0, like line 1
                """
        ),
        Case(
            name: "R001 a tab",
            file: "cues: voice\nlists:\n\ta: [word]",
            diagnostic: """
                a.yaml:3:1: error[R001]: not YAML: found character that cannot start any token, while scanning \
                for the next token
                     a: [word]
                    ^
                fix: indent by spaces; a tab stands before the first word
                """
        ),
        Case(
            name: "R004 no value",
            file: pack(SampleRules.rule(when: "{phrase: [agent]}"))
                .replacing("severity: high", with: "severity:"),
            diagnostic: """
                a.yaml:8:14: error[R004]: this must be a severity: info, low, medium, high, critical
                        severity:
                                 ^
                fix: write a severity: info, low, medium, high, critical
                """
        ),
        Case(
            name: "R005 the name of a language for its code",
            file: pack(SampleRules.rule(when: "{phrase: [agent]}", more: "languages: [english]")),
            diagnostic: """
                a.yaml:14:17: error[R005]: 'english' is no language code of two or three letters (BCP 47), such as 'en'
                        languages: [english]
                                    ^^^^^^^
                fix: write a language code of two or three letters (BCP 47), such as 'en'
                """
        ),
        Case(
            name: "R002 unknown file kind",
            file: "rules: []",
            diagnostic: """
                a.yaml:1:1: error[R002]: the file begins with none of 'pack', 'cues', 'vocabulary'
                    rules: []
                    ^^^^^
                fix: begin with 'pack: <jurisdiction>.<topic>', for example
                """
        ),
        Case(
            name: "R003 missing key",
            file: "cues: voice\ntitle: Voices",
            diagnostic: """
                a.yaml:1:1: error[R003]: the cue file has no 'lists'
                    cues: voice
                    ^
                fix: add 'lists: …'
                """
        ),
        Case(
            name: "R004 wrong type",
            file: "cues: voice\nlists: [a]",
            diagnostic: """
                a.yaml:2:8: error[R004]: this must be a mapping of names to lists of phrases
                    lists: [a]
                           ^
                fix: write a mapping of names to lists of phrases
                """
        ),
        Case(
            name: "R005 bad code with a near one",
            file: when("{phrase: [agent], zone: [foter]}"),
            diagnostic: """
                a.yaml:13:32: error[R005]: 'foter' is no zone
                          {phrase: [agent], zone: [foter]}
                                                   ^^^^^
                fix: rename it to 'footer'
                """
        ),
        Case(
            name: "R036 malformed selector",
            file: when("{phrase: [agent], selector: 'p[lang]'}"),
            diagnostic: """
                a.yaml:13:35: error[R036]: selector: '[' is not understood
                          {phrase: [agent], selector: 'p[lang]'}
                                                      ^^^^^^^
                fix: write 'tag', '#id', '.class', joined by spaces, '>' and ','
                """
        ),
        Case(
            name: "R003 absent without a distance",
            file: when("{phrase: [agent], absent: {phrase: [fine]}}"),
            diagnostic: """
                a.yaml:13:33: error[R003]: 'absent' has no 'within'
                          {phrase: [agent], absent: {phrase: [fine]}}
                                                    ^
                fix: add 'within: …'
                """
        ),
        Case(
            name: "R005 bad code without a near one",
            file: when("{phrase: [agent], position: middle}"),
            diagnostic: """
                a.yaml:13:35: error[R005]: 'middle' is no position
                          {phrase: [agent], position: middle}
                                                      ^^^^^^
                fix: use one of 'first', 'last'
                """
        ),
        Case(
            name: "R005 bad code of a law",
            file: pack(
                SampleRules.rule(when: "{phrase: [agent]}", more: "facts: {law: {xu: [act]}}")
            ),
            diagnostic: """
                a.yaml:14:19: error[R005]: 'xu' is no jurisdiction (ISO 3166 in capitals, or EU)
                        facts: {law: {xu: [act]}}
                                      ^^
                fix: rename it to 'XU'
                """
        ),
        Case(
            name: "R006 a key twice",
            file: "cues: voice\nlists: {a: [b1x], a: [c1x]}",
            diagnostic: """
                a.yaml:2:9: error[R006]: key 'a' is given twice
                    lists: {a: [b1x], a: [c1x]}
                            ^
                fix: join the two or delete one
                """
        ),
        Case(
            name: "R007 unknown key",
            file: "cues: voice\ntitel: Voices\nlists: {a: [word]}",
            diagnostic: """
                a.yaml:2:1: error[R007]: unknown key 'titel'
                    titel: Voices
                    ^^^^^
                fix: rename it to 'title'
                """
        ),
        Case(
            name: "R008 a name twice",
            file: pack(
                SampleRules.rule(when: "phrase: [agent]") + "\n"
                    + SampleRules.rule(when: "phrase: [fine]")
            ),
            diagnostic: """
                a.yaml:14:9: error[R008]: rule 'zz.test.one' exists already: a.yaml:6:9
                      - id: zz.test.one
                            ^^^^^^^^^^^
                fix: choose another name
                """
        ),
        Case(
            name: "R009 id of another pack",
            file: pack(SampleRules.rule(when: "phrase: [agent]")).replacing(
                "zz.test.one",
                with: "ru.one"
            ),
            diagnostic: """
                a.yaml:6:9: error[R009]: rule 'ru.one' does not begin with 'zz.test.'
                      - id: ru.one
                            ^^^^^^
                fix: rename it to 'zz.test.<name>'
                """
        ),
        Case(
            name: "R010 malformed phrase",
            file: when("phrase: ['an (agent']"),
            diagnostic: """
                a.yaml:13:16: error[R010]: '(' has no counterpart
                          phrase: ['an (agent']
                                   ^^^^^^^^^
                fix: close or delete '('
                """
        ),
        Case(
            name: "R010 all words may be missing",
            file: when("phrase: ['[an] [agent]']"),
            diagnostic: """
                a.yaml:13:16: error[R010]: all words of the phrase may be missing
                          phrase: ['[an] [agent]']
                                   ^^^^^^^^^^^^
                fix: take one word out of the square brackets
                """
        ),
        Case(
            name: "R010 longer than a match",
            file: when("phrase: ['\(String(repeating: "w1 ", count: 64))']"),
            diagnostic: """
                a.yaml:13:16: error[R010]: the phrase takes more than 63 words
                          phrase: ['\(String(repeating: "w1 ", count: 64).prefix(84))
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                fix: match its beginning, and the rest with 'near'
                """
        ),
        Case(
            name: "R011 unknown cue list",
            file: when("phrase: ['{statos} agent']", cues: "status: [foreign]"),
            diagnostic: """
                a.yaml:15:16: error[R011]: no cue list is named 'statos'
                          phrase: ['{statos} agent']
                                   ^^^^^^^^^^^^^^
                fix: rename it to 'status'
                """
        ),
        Case(
            name: "R012 circle of cue lists",
            file: "cues: c\ntitle: C\nlists:\n  a: ['x1x {b}']\n  b: ['{c.a}']",
            diagnostic: """
                a.yaml:4:3: error[R012]: cue list uses itself: c.a → c.b → c.a
                      a: ['x1x {b}']
                      ^
                fix: take one of them out of the circle
                """
        ),
        Case(
            name: "R013 no anchor",
            file: when("zone: footer"),
            diagnostic: """
                a.yaml:6:9: error[R013]: the rule has no phrase to begin with
                      - id: zz.test.one
                            ^^^^^^^^^^^
                fix: add '- phrase: […]' under 'all', outside 'near', 'page' and 'none'
                """
        ),
        Case(
            name: "R014 zones that exclude each other",
            file: when("{phrase: [agent], zone: [footer], none: [{zone: [footer, aside]}]}"),
            diagnostic: """
                a.yaml:6:9: error[R014]: the rule can never match: no zone is left
                      - id: zz.test.one
                            ^^^^^^^^^^^
                fix: delete one of the conditions that exclude each other
                """
        ),
        Case(
            name: "R014 the anchor is refused",
            file: when("{phrase: [agent], none: [{phrase: [agent, fine]}]}"),
            diagnostic: """
                a.yaml:6:9: error[R014]: the rule can never match: its anchor is among the phrases under 'none'
                      - id: zz.test.one
                            ^^^^^^^^^^^
                fix: delete one of the conditions that exclude each other
                """
        ),
        Case(
            name: "R014 more than there are",
            file: when(
                "{phrase: [agent], count: {at_least: 3, of: [fine, jail], within: 1 block}}"
            ),
            diagnostic: """
                a.yaml:13:43: error[R014]: the rule can never match: 3 of 2 phrases are asked for
                          {phrase: [agent], count: {at_least: 3, of: [fine, jail], within: 1 block}}
                                                              ^
                fix: delete one of the conditions that exclude each other
                """
        ),
        Case(
            name: "R014 voices that exclude each other, one of them deeper",
            file: when(
                "{all: [{all: [{phrase: [agent], voice: reader}]}], none: [{voice: [reader, quoted]}]}"
            ),
            diagnostic: """
                a.yaml:6:9: error[R014]: the rule can never match: no voice is left
                      - id: zz.test.one
                            ^^^^^^^^^^^
                fix: delete one of the conditions that exclude each other
                """
        ),
        Case(
            name: "R014 roles that exclude each other",
            file: when("{phrase: [agent], role: [footer], none: [{role: [footer, form]}]}"),
            diagnostic: """
                a.yaml:6:9: error[R014]: the rule can never match: no role is left
                      - id: zz.test.one
                            ^^^^^^^^^^^
                fix: delete one of the conditions that exclude each other
                """
        ),
        Case(
            name: "R014 every branch contradicts what stands beside it",
            file: when(
                "{phrase: [agent], zone: [footer], any: [{zone: [aside]}, {zone: [modal]}]}"
            ),
            diagnostic: """
                a.yaml:6:9: error[R014]: the rule can never match: no branch of 'any' is left: no zone is left
                      - id: zz.test.one
                            ^^^^^^^^^^^
                fix: delete one of the conditions that exclude each other
                """
        ),
        Case(
            name: "R014 a cue list that refuses the anchor",
            file: when(
                "{phrase: ['{agents}'], none: [{phrase: [agent, spy, fine]}]}",
                cues: "agents: [agent, spy]"
            ),
            diagnostic: """
                a.yaml:8:9: error[R014]: the rule can never match: its anchor is among the phrases under 'none'
                      - id: zz.test.one
                            ^^^^^^^^^^^
                fix: delete one of the conditions that exclude each other
                """
        ),
        Case(
            name: "R014 a list without a code",
            file: when("{phrase: [agent], zone: []}"),
            diagnostic: """
                a.yaml:13:31: error[R014]: the rule can never match: the list is empty
                          {phrase: [agent], zone: []}
                                                  ^
                fix: delete one of the conditions that exclude each other
                """
        ),
        Case(
            name: "R015 malformed regular expression",
            file: when("{phrase: [agent], regex: {pattern: '(a', words: [agent]}}"),
            diagnostic: """
                a.yaml:13:42: error[R015]: regular expression: '(' is not closed
                          {phrase: [agent], regex: {pattern: '(a', words: [agent]}}
                                                             ^^
                fix: see “Regular expressions” in Rules/README.md
                """
        ),
        Case(
            name: "R016 regular expression without words",
            file: when("{phrase: [agent], regex: {pattern: 'a+'}}"),
            diagnostic: """
                a.yaml:13:42: error[R016]: the regular expression has no 'words'
                          {phrase: [agent], regex: {pattern: 'a+'}}
                                                             ^^
                fix: add 'words: […]': phrases without which it cannot match
                """
        ),
        Case(
            name: "R017 bad distance",
            file: when("{phrase: [agent], near: {within: 3 lines, phrase: [fine]}}"),
            diagnostic: """
                a.yaml:13:40: error[R017]: '3 lines' is not a distance such as '3 blocks' or '20 words'
                          {phrase: [agent], near: {within: 3 lines, phrase: [fine]}}
                                                           ^^^^^^^
                fix: write a distance such as '3 blocks' or '20 words'
                """
        ),
        Case(
            name: "R018 bad date",
            file: pack(SampleRules.rule(when: "phrase: [agent]"))
                .replacing("2026-11-20", with: "20.11.2026"),
            diagnostic: """
                a.yaml:4:11: error[R018]: '20.11.2026' is not a day, or lies before the beginning
                    modified: 20.11.2026
                              ^^^^^^^^^^
                fix: write YYYY-MM-DD, 'until' not before 'from'
                """
        ),
        Case(
            name: "R102 a short word alone",
            file: when("phrase: [EU]"),
            diagnostic: """
                a.yaml:13:16: warning[R102]: 'EU' is a single very short word
                          phrase: [EU]
                                   ^^
                fix: add a word that stands beside it
                """
        ),
        Case(
            name: "R103 a phrase twice",
            file: "cues: c\ntitle: C\nlists: {a: [word, word]}",
            diagnostic: """
                a.yaml:3:19: warning[R103]: 'word' is in the list already
                    lists: {a: [word, word]}
                                      ^^^^
                fix: delete one
                """
        ),
        Case(
            name: "R110 two rules that ask for the same in another order",
            file: pack(
                SampleRules.rule(when: "{phrase: [agent, spy], zone: [aside, footer]}") + "\n"
                    + SampleRules.rule("two", when: "{zone: [footer, aside], phrase: [spy, agent]}")
            ),
            diagnostic: """
                a.yaml:14:9: warning[R110]: the rule asks for the same as 'zz.test.one': a.yaml:6:9
                      - id: zz.test.two
                            ^^^^^^^^^^^
                fix: delete one, or say what sets them apart
                """
        ),
        Case(
            name: "R111 words that stand on every page",
            file: when("phrase: [you are]"),
            diagnostic: """
                a.yaml:13:16: warning[R111]: 'you are' is found on almost every page
                          phrase: [you are]
                                   ^^^^^^^
                fix: add a word that stands beside it, or begin with a rarer phrase
                """
        ),
        Case(
            name: "R111 a stem that begins words of every page",
            file: when("phrase: ['pro*']"),
            diagnostic: """
                a.yaml:13:16: warning[R111]: 'pro*' is found on almost every page
                          phrase: ['pro*']
                                   ^^^^
                fix: add a word that stands beside it, or begin with a rarer phrase
                """
        ),
    ]

    /// Rules that look like those of the cases and are right.
    @Test(arguments: [
        "{phrase: [agent], zone: [footer], any: [{zone: [aside]}, {zone: [footer]}]}",
        "{phrase: [agent], role: [footer, form], none: [{role: [form]}]}",
        "{phrase: [agent, spy], none: [{phrase: [agent]}]}",
        "{phrase: [you are fined], none: [{voice: [reader, quoted]}]}",
        "{phrase: ['prof*']}",
        "{phrase: [my EU visa]}",
    ])
    func `has nothing to say about a rule that can match`(condition: String) {
        let file = RuleSource(path: "a.yaml", text: Self.when(condition))
        #expect(Self.diagnostics(of: [file]).map(\.code) == ["R101"])
    }

    @Test func `lets rules under two laws, or of two kinds, ask for the same`() {
        let one = SampleRules.rule(when: "phrase: [agent]")
        let two = SampleRules.rule("two", kind: "mention", when: "phrase: [agent]")
        let codes = Self.diagnostics(of: [SampleRules.pack(one + "\n" + two)]).map(\.code)
        #expect(codes == ["R101", "R101"])
    }

    @Test(arguments: cases)
    func `says what is wrong, where, and how to mend it`(example: Case) {
        let diagnostics = Self.diagnostics(of: [
            RuleSource(path: "a.yaml", text: example.file)
        ])
        #expect(
            diagnostics.filter { $0.code != "R101" }.map(\.description) == [example.diagnostic]
        )
    }

    @Test func `has a case for every code but those of files that are too large and of lists`() {
        let codes = Set(Self.cases.map { $0.name.prefix(4) })
        let numbers =
            (1...18).map { ($0 < 10 ? "R00" : "R0") + "\($0)" }
            + ["R036", "R102", "R103", "R110", "R111"]
        #expect(codes == Set(numbers.map { $0[...] }))
    }

    @Test func `warns when a rule has few examples`() {
        let pack = SampleRules.pack(
            SampleRules.rule(
                when: "phrase: [foreign agent]",
                more: "examples: {match: [a foreign agent], no_match: [x, y, z]}"
            )
        )
        let warnings = Self.diagnostics(of: [pack])
        #expect(warnings.map(\.problem) == [.fewExamples(match: 1, noMatch: 3, wanted: 3)])
        #expect(warnings.allSatisfy { $0.isWarning })
    }

    @Test func `reports all problems of all files in order`() {
        let diagnostics = Self.diagnostics(of: [
            RuleSource(path: "b.yaml", text: "cues: b\nlists: {x: ['{nothing}', 'a (']}\nkey: 1"),
            RuleSource(path: "a.yaml", text: "pack: [a"),
        ])
        #expect(
            diagnostics.map { "\($0.place) \($0.code)" } == [
                "a.yaml:2:1 R001", "b.yaml:2:13 R011", "b.yaml:2:26 R010", "b.yaml:3:1 R007",
            ]
        )
    }

    @Test func `tells keys that stand beside the one that they belong under`() {
        let file = "cues: voice\nlists:\na: [word]"
        let diagnostics = Self.diagnostics(of: [RuleSource(path: "a.yaml", text: file)])
        #expect(
            diagnostics.map { "\($0.place) \($0.code)" } == ["a.yaml:2:7 R004", "a.yaml:3:1 R040"]
        )
        #expect(
            diagnostics.last?.problem.message == "key 'a' stands beside 'lists', which has no value"
        )
        #expect(diagnostics.last?.problem.fix == "indent it further than 'lists'")
    }

    @Test func `stops when brackets are nested without end`() {
        let file = "cues: " + String(repeating: "[", count: 100_000)
        let diagnostics = Self.diagnostics(of: [RuleSource(path: "a.yaml", text: file)])
        #expect(diagnostics.map(\.code) == ["R001"])
    }

    @Test func `stops when aliases multiply without end`() {
        var file = "cues: c\nlists:\n  a0: &a0 [x1x, x1x, x1x, x1x, x1x, x1x, x1x, x1x, x1x, x1x]\n"
        for level in 1...8 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            file += "  a\(level): &a\(level) [\(aliases)]\n"
        }
        let diagnostics = Self.diagnostics(of: [RuleSource(path: "a.yaml", text: file)])
        #expect(diagnostics.map(\.code) == ["R019"])
    }

    @Test func `reads a vocabulary`() throws {
        let library = try RuleLoader().load([
            RuleSource(
                path: "v.yaml",
                text: """
                    vocabulary: pangea
                    title: A publishing system
                    scope: {hosts: [example.org], classes: ["pg-*"]}
                    entries:
                      - {removed: mediaPlayer, phrases: ["No media source", "0:00"]}
                      - {kept: credit, classes: [credit]}
                    """
            )
        ])
        let vocabulary = try #require(library.vocabularies.first)
        #expect(vocabulary.name == "pangea")
        #expect(vocabulary.scope.hosts == ["example.org"])
        #expect(
            vocabulary.entries.map(\.meaning) == [
                .block(.removed(.mediaPlayer)), .block(.kept(.credit)),
            ]
        )
        #expect(vocabulary.entries.map(\.phrases) == [["No media source", "0:00"], []])
    }

    @Test func `reads words, and phrases that tell of a block and of a page`() throws {
        let library = try RuleLoader().load([
            RuleSource(
                path: "v.yaml",
                text: """
                    vocabulary: words
                    title: Words
                    entries:
                      - {hint: concealed, words: [unseen], classes: [is-gone]}
                      - {says: january, words: [january, jan]}
                      - {removed: consent, page: cookieWall, phrases: ["We use cookies*"]}
                    """
            )
        ])
        let entries = try #require(library.vocabularies.first).entries
        #expect(
            entries.map(\.meaning) == [
                .hint(.concealed), .word(.january), .block(.removed(.consent)), .page(.cookieWall),
            ]
        )
        #expect(entries.map(\.words) == [["unseen"], ["january", "jan"], [], []])
        #expect(entries.map(\.phrases).suffix(2) == [["We use cookies*"], ["We use cookies*"]])
    }

    @Test(arguments: [
        ("{hint: menu, words: [a]}", "R005"), ("{says: jan, words: [a]}", "R005"),
        ("{says: january}", "R003"), ("{hint: navigation}", "R003"),
        ("{removed: consent, kept: credit, phrases: [a]}", "R003"), ("{phrases: [a]}", "R003"),
        ("{hint: navigation, words: [a], phrases: [b]}", "R007"),
        ("{says: january, words: [a], removed: share}", "R007"),
    ])
    func `tells what an entry lacks`(_ entry: String, _ code: String) {
        let text = "vocabulary: v\ntitle: T\nentries:\n  - \(entry)\n"
        let diagnostics = Self.diagnostics(of: [RuleSource(path: "v.yaml", text: text)])
        #expect(diagnostics.map(\.code) == [code])
    }

    private static func diagnostics(of sources: [RuleSource]) -> [RuleError] {
        do {
            return try RuleLoader().load(sources).warnings
        } catch {
            return error.diagnostics
        }
    }
}
