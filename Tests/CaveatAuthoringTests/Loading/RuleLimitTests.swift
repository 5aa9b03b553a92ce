import CaveatModel
import CaveatRules
import CaveatTestSupport
import Testing

@testable import CaveatAuthoring

/// Rule files cost bounded time and memory, and say which bound they break.
@Suite struct RuleLimitTests {
    private func diagnostics(_ source: RuleSource) -> [RuleError] {
        do throws(RuleErrors) {
            return try RuleLoader().load([source]).warnings
        } catch {
            return error.diagnostics
        }
    }

    private func errors(cues: [String], phrase: String) -> [String] {
        let rule = SampleRules.rule(when: "phrase: [\"\(phrase)\"]")
        let source = SampleRules.pack(rule, cues: cues.joined(separator: "\n"))
        return diagnostics(source).filter { !$0.isWarning }
            .map { "\($0.code) \($0.problem.message)" }
    }

    @Test(.timeLimit(.minutes(1)))
    func `stems of more letters than a word keeps lead in no circle`() throws {
        let digits = String(repeating: "2", count: 63)
        let rule = SampleRules.rule(when: "phrase: [\"(t a)\(digits)(b|s)(d*|s)\", lantern]")
        let rules = try SampleRules.compile(rule)
        let findings = rules.scan(
            Article([Paragraph(text: "A lantern, a\(digits)bd and a\(digits)sd.")])
        )
        #expect(findings.count == 1)
    }

    @Test(arguments: [33, 40, 10_000])
    func `a chain of cue lists is followed to a limit`(count: Int) {
        var cues = (0..<count - 1).map { "c\($0): [\"{c\($0 + 1)}\"]" }
        cues.append("c\(count - 1): [lantern]")
        #expect(
            errors(cues: cues, phrase: "{c0}")
                == ["R020 more than 32 cue lists name one another in a row"]
        )
        let held = Array(cues.suffix(32))
        #expect(errors(cues: held, phrase: "{c\(count - 32)}") == [])
    }

    @Test(arguments: [
        (deep: 30, line: "[\"{NEXT}\", \"{NEXT}\"]"),
        (deep: 30, line: "[\"{NEXT} {NEXT}\"]"),
        (deep: 30, line: "[\"a ({NEXT}|{NEXT} [b])\"]"),
        (
            deep: 8,
            line: "[\(["a", "b", "c", "d", "e"].map { "\"{NEXT} \($0)\"" }.joined(separator: ","))]"
        ),
    ])
    func `lists that each name the next more than once are reckoned, not tried`(
        deep: Int,
        line: String
    ) {
        var cues = (0..<deep).map { "c\($0): \(line.replacing("NEXT", with: "c\($0 + 1)"))" }
        cues.append("c\(deep): [lantern]")
        let errors = errors(cues: cues, phrase: "{c0}")
        let words = "the phrase stands for more than 50000 words, those of its cue lists put in"
        #expect(!errors.isEmpty)
        #expect(errors.allSatisfy { $0 == "R010 \(words)" })
    }

    @Test(arguments: [(4, "..32", true), (3, "..32", false), (10, "..32", true), (10, "..", false)])
    func `the gaps of a phrase have a sum`(count: Int, gap: String, isRefused: Bool) {
        let phrase = (0..<count).map { "a\($0) \(gap) " }.joined() + "end"
        let expected = ["R010 the gaps of the phrase skip more than 126 words together"]
        #expect(errors(cues: [], phrase: phrase) == (isRefused ? expected : []))
        // The gaps of alternatives are not added up, those of lists are put in.
        let half = "(a .. b|c ..32 d)"
        #expect(errors(cues: [], phrase: "\(half) \(half) \(half)") == [])
        #expect(errors(cues: ["c: [\"a ..32 b\"]"], phrase: "{c} {c} {c} {c}") == expected)
    }

    @Test func `errors beyond the first hundred are counted`() {
        let keys = (0..<90_000).map { "key\($0): x" }.joined(separator: "\n")
        let found = diagnostics(RuleSource(path: "a.yaml", text: "pack: zz.test\n" + keys))
        #expect(found.count { $0.code == "R007" } == 100)
        let last = found.filter { $0.code == "R022" }
        #expect(last.count == 1)
        #expect(last.first?.place.line == 102)
        // The pack lacks keys and rules, too.
        #expect(last.first?.problem.message.hasPrefix("899") == true)
        #expect(
            last.first?.problem.message.hasSuffix("more errors were found from here on") == true
        )
    }

    @Test func `warnings beyond the first hundred are counted`() throws {
        let phrases = [String](repeating: "\"of lanterns\"", count: 1_000).joined(separator: ", ")
        let rule = SampleRules.rule(when: "phrase: [\(phrases)]")
        let found = diagnostics(SampleRules.pack(rule))
        #expect(found.count { !$0.isWarning } == 0)
        #expect(found.count == ProblemList.limit + 1)
        #expect(found.count { $0.code == "R116" } == 1)
    }

    @Test func `a byte order mark is no part of a rule file`() throws {
        let plain = SampleRules.pack(SampleRules.rule(when: "phrase: [\"lantern\"]"))
        let marked = RuleSource(path: plain.path, bytes: [0xEF, 0xBB, 0xBF] + plain.bytes)
        #expect(try RuleLoader().load([marked]).rules.map(\.id.rawValue) == ["zz.test.one"])
        let broken = RuleSource(path: "a.yaml", bytes: [0xEF, 0xBB, 0xBF] + Array("pakc: x".utf8))
        #expect(
            diagnostics(broken).map(\.description) == [
                """
                a.yaml:1:1: error[R002]: the file begins with none of 'pack', 'cues', 'vocabulary'
                    pakc: x
                    ^^^^
                fix: begin with 'pack: <jurisdiction>.<topic>', for example
                """
            ]
        )
    }
}
