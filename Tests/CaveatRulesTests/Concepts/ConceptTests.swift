import CaveatAuthoring
import CaveatModel
import CaveatTestSupport
import Testing

@testable import CaveatRules

/// Words files: concepts under one name in all languages, for frames and for users' rules.
@Suite struct ConceptTests {
    @Test func `lets a rule name a concept of all languages`() throws {
        let rule = SampleRules.rule(when: "phrase: [\"{act.share} {penalty.fine}\"]")
        let rules = RuleCompiler().compile(
            try RuleLoader().load(FrameFiles.words + [SampleRules.pack(rule)])
        )
        for text in ["Reposting fines", "Kunhavigi monpunon"] {
            #expect(rules.scan(Article([Paragraph(text: text)])).count == 1, "\(text)")
        }
    }

    @Test func `finds a phrase in another script and behind what is written to it`() throws {
        let words = RuleSource(
            path: "Rules/words/sr.yaml",
            text: """
                words: sr
                letters: {lj: љ, l: л, j: ј, u: у, d: д, i: и}
                prefixes: [al, wa]
                concepts:
                  person.human: [ljudi, ~kitab]
                """
        )
        let rule = SampleRules.rule(when: "phrase: [\"{person.human}\"]")
        let rules = RuleCompiler().compile(
            try RuleLoader().load([words, SampleRules.pack(rule)])
        )
        for (text, count) in [
            ("Ljudi", 1), ("људи", 1), ("kitab", 1), ("alkitab", 1), ("Wakitab", 1),
            ("лјуди", 0), ("bikitab", 0), ("kitabs", 0),
        ] {
            #expect(rules.scan(Article([Paragraph(text: text)])).count == count, "\(text)")
        }
    }

    @Test func `names what is not there`() throws {
        let cases: [(RuleSource, String)] = [
            (
                RuleSource(
                    path: "Rules/frames/bad.yaml",
                    text: """
                        frame: bad
                        title: A frame
                        kind: notice
                        needs: [[status.off]]
                        threshold: 1
                        possible: 1
                        evidence: [{have: act, points: 1}]
                        """
                ), "status.off"
            ),
            (
                RuleSource(
                    path: "Rules/frames/bad.yaml",
                    text: """
                        frame: bad
                        title: A frame
                        kind: notice
                        needs: [[status]]
                        threshold: one
                        possible: 1
                        evidence: [{have: act, within: 3 pages, points: 1}]
                        """
                ), "3 pages"
            ),
            (FrameFiles.pack("xu.odd", law: "XU", about: "law: {about: [status.od]}"), "status.od"),
        ]
        for (source, name) in cases {
            let errors = #expect(throws: RuleErrors.self) {
                try RuleLoader().load(FrameFiles.words + [FrameFiles.warning, source])
            }
            #expect(
                errors?.description.contains("'\(name)'") == true,
                "\(name): \(errors?.description ?? "")"
            )
        }
    }

    @Test func `names a frame that is not there`() throws {
        let errors = #expect(throws: RuleErrors.self) {
            try RuleLoader().load(FrameFiles.words + [FrameFiles.pack("zz.general", law: "ZZ")])
        }
        #expect(errors?.description.contains("'warning'") == true)
    }

    @Test func `keeps concepts, frames and laws in a bundle`() throws {
        let sources =
            FrameFiles.words + [
                FrameFiles.warning, FrameFiles.pack("zz.general", law: "ZZ"),
                FrameFiles.pack(
                    "xu.odd",
                    law: "XU",
                    about: "law: {about: [status.odd], names: [Lantern Act]}"
                ),
            ]
        let documents = try sources.map { try RuleDocument(parsing: $0) }
        let bundle = try RuleBundle(decoding: RuleBundle.encode(documents))
        let compiled = RuleCompiler().compile(try RuleLoader().load(documents))
        for end in ["", " in Utopia.", " in Lilliput.", " under the Lantern Act."] {
            let article = Article([
                Paragraph(
                    text: "We are an odd organisation: you may be fined for sharing our text" + end
                )
            ])
            #expect(!compiled.scan(article).isEmpty)
            #expect(bundle.compiled.scan(article) == compiled.scan(article))
        }
    }

    @Test(arguments: [
        ("We are not an odd organisation.", true),
        ("We have never been declared one.", true),
        ("Nobody can be fined for sharing.", true),
        ("Do not share our stories: you may be fined.", false),
        ("We do not agree that we were declared an odd organisation.", false),
        ("You may be fined, not praised.", false),
        ("You may not be fined.", true),
        ("Those who do not comply may be fined.", false),
        ("He had never liked it, and was fined.", false),
        ("We were not only declared an odd organisation but fined.", false),
        ("Never before in all these long and sunny years was anybody fined.", false),
        ("Ni estas stranga organizo neniam.", true),
        ("Ni neniam estas stranga organizo.", false),
        ("Ni estas stranga organizo, sed neniam ridas.", false),
    ])
    func `tells what a sentence denies`(text: String, isDenied: Bool) throws {
        let run = RuleRun(
            engine: try FrameFiles.compile().engine,
            article: Article([Paragraph(text: text)]),
            jurisdictions: []
        )
        let sentences = try #require(run.reading?.annotation.sentences)
        #expect(sentences.count > 0)
        #expect(sentences.signals(of: 0).contains(Circumstance.denial.signal) == isDenied)
    }
}
