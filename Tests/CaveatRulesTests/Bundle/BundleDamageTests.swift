import CaveatAuthoring
import CaveatModel
import CaveatTestSupport
import CaveatText
import Testing

@testable import CaveatRules

/// Compiled rules from anybody are refused or harmless, whatever their bytes.
///
/// The seals are made anew for each change, so that they keep none of them out.
@Suite struct BundleDamageTests {
    private static let sources =
        FrameFiles.words
        + [
            FrameFiles.warning, FrameFiles.label,
            FrameFiles.pack("xu.odd", law: "XU", about: "", frame: "label"),
            SampleRules.pack(
                SampleRules.rule(
                    when: """
                        all:
                          - phrase: ["(declared|named) [as|an] .. {status}", "{status}"]
                          - near: {within: 2 blocks, phrase: ["you (could|may) face fine*"]}
                          - regex: {pattern: "art[.] [0-9]+", words: ["art"]}
                        """,
                    more: """
                        languages: [en]
                        facts:
                          acts: {share: [sharing, "repost*"]}
                          law: {ZZ: [Lantern Act]}
                        """
                ),
                cues: "status: [\"undesirable organi(s|z)ation\", \"{other}\"]\nother: [extremist]"
            ),
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

    private static let article = Article([
        "The Lantern was declared an undesirable organization. You could face fines for sharing.",
        "Art. 20 of the Lantern Act applies, our readers are warned. You can read about geese.",
        "This is printed by an odd organisation, a court named it extremist, he said.",
        .footer("Send this on. You may face fines: repost nothing of an extremist."),
    ])

    private let bytes: [UInt8]

    init() throws {
        bytes = try RuleBundle.encode(Self.sources.map { try RuleDocument(parsing: $0) })
    }

    /// Seals some bytes and runs whatever can be read from them.
    ///
    /// - Returns: whether they could be read.
    private func run(_ bytes: [UInt8]) -> Bool {
        var sealed = bytes
        RuleBundle.reseal(&sealed)
        do throws(BundleError) {
            let bundle = try RuleBundle(decoding: sealed)
            try bundle.check()
            let findings = bundle.compiled.scan(Self.article, sensitivity: .high)
            for evidence in findings.flatMap(\.evidence) {
                #expect(Self.article.string(in: evidence.span) == evidence.quote)
            }
            _ = bundle.compiled.traces(of: Self.article)
            _ = bundle.compiled.samples(of: Self.article)
            _ = try bundle.library
        } catch {
            // Refused, by then at the latest.
            return false
        }
        return true
    }

    @Test func `are read when nothing is changed`() {
        #expect(run(bytes))
    }

    @Test(
        arguments: [{ $0 ^ 1 }, { $0 ^ 0x80 }, { _ in 0 }, { _ in 0xFF }]
            as [@Sendable (UInt8) -> UInt8]
    )
    func `are refused or harmless with a changed byte`(change: @Sendable (UInt8) -> UInt8) {
        var refusedCount = 0
        for position in stride(from: 5, to: bytes.count, by: max(1, bytes.count / 120)) {
            var damaged = bytes
            damaged[position] = change(damaged[position])
            if !run(damaged) { refusedCount += 1 }
        }
        #expect(refusedCount > 0)
    }

    @Test(arguments: 0..<4 as Range<UInt64>)
    func `are refused or harmless with pieces moved, lost or repeated`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<60 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let start = Int.random(in: 5..<damaged.count - 1, using: &random)
                let count = Int.random(in: 1...12, using: &random)
                let range = start..<min(damaged.count, start + count)
                let piece = Array(damaged[range])
                switch Int.random(in: 0..<4, using: &random) {
                case 0: damaged.removeSubrange(range)
                case 1: damaged.insert(contentsOf: piece, at: start)
                case 2:
                    for index in range {
                        damaged[index] = UInt8.random(in: 0...255, using: &random)
                    }
                default:
                    let other = Int.random(in: 5..<damaged.count - piece.count, using: &random)
                    damaged.replaceSubrange(other..<other + piece.count, with: piece)
                }
            }
            _ = run(damaged)
        }
    }

    @Test func `are refused when they are cut short`() {
        for length in stride(from: 5, to: bytes.count, by: max(1, bytes.count / 60)) {
            #expect(!run(Array(bytes[..<length])))
        }
    }

    // MARK: Phrases

    @Test func `phrases that run for ever, or out of their steps, are not sound`() {
        func table(_ steps: [PhraseStep], lists: [[UInt32]] = []) -> PhraseTable {
            PhraseTable(
                steps: PackedSteps(steps),
                starts: PackedNumbers([0, UInt32(steps.count)]),
                lists: PackedLists(lists)
            )
        }
        let word = PhraseStep(.word, 1)
        #expect(table([word]).isSound)
        #expect(
            table([
                PhraseStep(.choice, 4), PhraseStep(.branch, 1), word, PhraseStep(.branch, 1), word,
            ]).isSound
        )
        let next = PhraseStep(.word, 2)
        #expect(table([PhraseStep(.oneOf, 2), word, next]).isSound)
        let unsound = [
            table([PhraseStep(.oneOf, 2), next, word]),
            table([PhraseStep(.oneOf, 2), word, word]),
            table([PhraseStep(.oneOf, 0), word]),
            table([PhraseStep(.oneOf, 2), word, PhraseStep(.gap, 1)]),
            table([PhraseStep(.oneOf, 3), word, next]),
            table([PhraseStep(.call, 0)], lists: [[0]]),
            table([PhraseStep(.optional, 2), word]),
            table([PhraseStep(.optional, 0), word]),
            table([PhraseStep(.choice, 0), word]),
            table([PhraseStep(.choice, 2), PhraseStep(.branch, 2), word]),
            table([PhraseStep(.choice, 1), word]),
            table([PhraseStep(.branch, 1), word]),
            table((0..<200).map { PhraseStep(.optional, 200 - $0) } + [word]),
            table([word] + (0..<5).flatMap { _ in [PhraseStep(.gap, 32), word] }),
            table([]),
        ]
        for table in unsound { #expect(!table.isSound, "\(table.steps)") }
    }
}
