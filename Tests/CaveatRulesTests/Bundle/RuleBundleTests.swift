import CaveatAuthoring
import CaveatModel
import CaveatTestSupport
import CaveatText
import Testing

@testable import CaveatRules

/// Rules that come out of a bundle are the rules that went in.
@Suite struct RuleBundleTests {
    private static let sources = [
        SampleRules.pack(
            [
                SampleRules.rule(
                    "notice",
                    when: """
                        all:
                          - phrase: ["(declared|named) [as|an] .. {status}", "{status}"]
                          - near: {within: 2 blocks, phrase: ["you (could|may) face fine*"]}
                        none:
                          - voice: reported
                        """,
                    more: """
                        languages: [en]
                        facts:
                          acts: {share: [sharing, "repost*"]}
                          penalties: {fine: ["fine*"]}
                          authority: {court: ["a court", "{status}"]}
                          law: {XU: [Lantern Act]}
                        """
                ),
                SampleRules.rule(
                    "counted",
                    when: """
                        count: {at_least: 2, of: ["sharing", "saving", "liking"], within: 3 blocks}
                        """
                ),
                SampleRules.rule(
                    "regex",
                    when: """
                        regex: {pattern: "art[.] [0-9]+", words: ["art"]}
                        zone: [body, footer]
                        """
                ),
            ].joined(separator: "\n"),
            cues: "status: [\"undesirable organi(s|z)ation\", \"extremist\"]"
        ),
        SampleRules.voices,
        RuleSource(
            path: "Rules/boilerplate/test.yaml",
            text: """
                vocabulary: test
                title: Words of a test
                entries:
                  - removed: share
                    phrases: ["send this on"]
                """
        ),
    ]

    private let bundle: RuleBundle
    private let library: RuleLibrary
    private let bytes: [UInt8]

    init() throws {
        let documents = try Self.sources.map { try RuleDocument(parsing: $0) }
        library = try RuleLoader().load(documents)
        bytes = try RuleBundle.encode(documents)
        bundle = try RuleBundle(decoding: bytes)
    }

    @Test func `holds the same rules`() throws {
        let fresh = RuleCompiler().compile(library)
        #expect(bundle.compiled.digest == fresh.digest)
        #expect(bundle.compiled.packNames == fresh.packNames)
        #expect(bundle.compiled.ruleCount == 3)
        for index in fresh.engine.rules.indices {
            let rule = Self.parts(of: bundle.compiled.engine.rules[index])
            #expect(rule == Self.parts(of: fresh.engine.rules[index]))
        }
        let texts = fresh.engine.phraseTexts
        #expect(bundle.compiled.engine.phraseTexts.count == texts.count)
        for phrase in 0..<texts.count {
            #expect(bundle.compiled.engine.phraseTexts[phrase] == texts[phrase])
        }
        #expect(bundle.vocabularies == library.vocabularies)
        let read = try bundle.library
        #expect(read.digest == library.digest)
        #expect(read.rules.map(\.id) == library.rules.map(\.id))
        #expect(throws: Never.self) { try bundle.check() }
    }

    /// What a rule is made of: its numbers in order, then all words of its description in any order,
    /// since equal sets may list their members differently.
    private static func parts(of rule: CompiledRule) -> [String] {
        let parts = String(describing: rule).split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return parts.filter { Int($0) != nil } + parts.sorted()
    }

    @Test func `finds the same`() {
        let article = Article([
            "The Lantern was declared an undesirable organization. You could face fines for sharing.",
            "Art. 20 applies to saving and liking, our readers are warned.",
            "A court named it extremist, he said.",
            .footer(
                "Send this on. You may face fines: repost nothing of an undesirable organisation."
            ),
        ])
        let fresh = RuleCompiler().compile(library)
        #expect(bundle.compiled.scan(article) == fresh.scan(article))
        #expect(bundle.compiled.scan(article).count >= 2)
        let traces = bundle.compiled.traces(of: article).map { String(describing: $0) }
        #expect(traces == fresh.traces(of: article).map { String(describing: $0) })
    }

    @Test func `is not read when it is cut short or of another kind`() {
        for length in stride(from: 0, to: bytes.count, by: 7) {
            #expect(throws: BundleError.self) {
                try RuleBundle(decoding: Array(bytes[..<length]))
            }
        }
        #expect(throws: BundleError.brokenSeal) { try RuleBundle(decoding: bytes + [0]) }
        #expect(throws: BundleError.otherVersion) {
            try RuleBundle(decoding: Array("CVRP9".utf8) + bytes.dropFirst(5))
        }
    }

    @Test func `is refused for any byte that was changed`() {
        for position in stride(from: 5, to: bytes.count, by: 3) {
            var damaged = bytes
            damaged[position] ^= 0xFF
            #expect(throws: BundleError.brokenSeal) { try RuleBundle(decoding: damaged) }
        }
    }

    @Test func `a file is checked when it is read, in an executable too`() throws {
        let parts = try BundleParts(of: PinnedBytes(bytes))
        for file in parts.files {
            var damaged = bytes
            damaged[file.lowerBound + file.count / 2] ^= 1
            let failure = #expect(throws: BundleError.self) {
                _ = try RuleBundle(embedded: PinnedBytes(damaged)).documents
            }
            #expect(failure?.description.hasPrefix("the compiled rules are damaged: ") == true)
        }
    }

    @Test func `tells which file cannot be read when the seals fit all the same`() throws {
        let parts = try BundleParts(of: PinnedBytes(bytes))
        #expect(parts.files.count == Self.sources.count)
        for file in parts.files {
            var damaged = bytes
            // Each file begins with the mark of its own form.
            damaged[file.lowerBound] ^= 1
            RuleBundle.reseal(&damaged)
            // A vocabulary is read at once, the others when they are asked for.
            for read in [{ _ = try $0.library }, { try $0.check() }]
                as [(RuleBundle) throws -> Void]
            {
                let failure = #expect(throws: BundleError.self) {
                    try read(RuleBundle(decoding: damaged))
                }
                #expect(failure?.description.hasPrefix("the compiled rules are damaged: ") == true)
            }
        }
    }
}
