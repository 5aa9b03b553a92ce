import CaveatAuthoring
import CaveatModel
import CaveatRules
import CaveatTestSupport
import CaveatText
import Testing

@testable import Caveat

/// The rules inside the library, held to the examples that they carry.
@Suite struct RuleExamplesTests {
    private let rules: RuleSet

    init() throws { rules = try RuleSet.builtIn() }

    @Test func `every example of every rule holds`() throws {
        let results = try RuleExampleRunner(rules: rules).run()
        for result in results where !result.failures.isEmpty && !result.isTodo {
            Issue.record("\(result.path):\(result.line): \(result.rule): \(result.failures)")
        }
        #expect(results.count >= 880)
    }

    @Test func `every rule has examples of either kind that hold, and a basis with a source`()
        throws
    {
        let library = try rules.readLibrary()
        #expect(library.packs.count >= 54)
        for rule in library.rules {
            let examples = rule.examples.filter { !$0.isTodo }
            #expect(examples.contains { $0.isMatch }, "\(rule.id)")
            #expect(examples.contains { !$0.isMatch }, "\(rule.id)")
            #expect(rule.id.rawValue.hasPrefix(rule.pack + "."), "\(rule.id)")
            if rule.kind.isWarning, rule.jurisdiction != .unknown {
                #expect(!rule.basis.isEmpty, "\(rule.id)")
            }
        }
    }

    @Test func `rules are the same made on demand and read from their files`() throws {
        let fresh = RuleCompiler().compile(try rules.readLibrary())
        #expect(rules.compiled.digest == fresh.digest)
        #expect(rules.compiled.rules == fresh.rules)
    }

    @Test func `the rule files cause no warning`() throws {
        let folder = try #require(Golden.packageRoot()) + "/Rules"
        let read = try RuleSet(paths: [folder])
        #expect(read.warnings.map(\.description) == [])
        #expect(read.compiled.ruleCount == rules.compiled.ruleCount)
    }

    @Test(arguments: [0, 4, 9, 400])
    func `rules inside a damaged executable are refused`(position: Int) throws {
        let whole = PinnedBytes(EmbeddedRules.bundle)
        #expect(throws: Never.self) { try RuleSet.bundle(embedding: whole) }
        let bytes = whole.array(0..<whole.count)
        var damaged = bytes
        damaged[position] = damaged[position] == 0x41 ? 0x42 : 0x41
        for bytes in [damaged, bytes.dropLast(position + 4), [], Array("?".utf8)] {
            let failure = #expect(throws: InputFailure.self) {
                try RuleSet.bundle(embedding: PinnedBytes(bytes))
            }
            #expect(failure?.path == "the rules inside caveat")
            #expect(failure?.cause.hasSuffix("install caveat anew") == true)
        }
    }

    @Test func `an example that fails is told apart from one that holds`() throws {
        let source = """
            pack: xx.lantern
            title: Test
            jurisdiction: XX
            modified: 2026-01-01
            rules:
              - id: xx.lantern.notice
                kind: notice
                severity: high
                status: stable
                title: Lantern notice
                message: The page warns of lanterns.
                languages: [en]
                when: {phrase: ["lanterns are forbidden"]}
                facts: {acts: {share: [sharing]}}
                basis: [{cite: "Lantern Act, s. 1"}]
                examples:
                  match: ["Lanterns are allowed.", {text: "Lanterns are forbidden.", facts: {acts: [share]}}, "Lanterns are forbidden."]
                  no_match: ["All lanterns are forbidden here.", "Lamps are forbidden.", "A lantern."]
            """
        let document = try RuleDocument(
            parsing: RuleSource(path: "lantern.yaml", bytes: Array(source.utf8))
        )
        let results = try RuleExampleRunner(rules: RuleSet(documents: [document])).run()
        #expect(results.map(\.failures.isEmpty) == [false, false, true, false, true, true])
    }
}
