internal import CaveatModel
internal import CaveatTestSupport
internal import Testing

@testable internal import CaveatReport

@Suite struct ReasonTests {
    private func finding(_ ledger: Ledger?, because reasons: [String] = []) throws -> Finding {
        let sample = try #require(SampleReports.notice.findings.last)
        return Finding(
            rule: sample.rule,
            kind: sample.kind,
            severity: sample.severity,
            confidence: Confidence(level: .high, reasons: reasons),
            jurisdiction: sample.jurisdiction,
            title: sample.title,
            message: sample.message,
            facts: sample.facts,
            basis: sample.basis,
            zone: sample.zone,
            isSetAside: sample.isSetAside,
            evidence: sample.evidence,
            ledger: ledger
        )
    }

    @Test func `gives the heaviest reasons in words, without points`() throws {
        let ledger = Ledger(
            frame: "reader-warning",
            entries: [
                .init(
                    points: 5,
                    evidence: "act with penalty",
                    words: ["be fined", "fined", "reposting"]
                ),
                .init(points: 5, evidence: "act.share with penalty", words: ["be fined"]),
                .init(points: -4, evidence: "penalty with refrain", words: ["be fined"]),
                .init(points: 4, evidence: "located, within near", words: ["in Russia"]),
                .init(points: 3, evidence: "form.digits with reader.you", words: ["you"]),
                .init(points: 3, evidence: "zone.footer", words: []),
            ],
            sum: 16,
            threshold: 12
        )
        #expect(
            Wording.reasons(for: try finding(ledger)) == [
                "a named act and a penalty stand together: “be fined” … “reposting”",
                "being in a place: “in Russia”", "a place in the footer",
            ]
        )
    }

    @Test func `tells that a rule is tried out as a limit, not as a reason`() throws {
        let tried = try finding(nil, because: ["one phrase", Confidence.experimentalRule])
        #expect(Wording.reasons(for: tried) == ["one phrase"])
        #expect(Wording.limit(of: tried)?.contains("tried out") == true)
        #expect(Wording.limit(of: try finding(nil, because: ["one phrase"])) == nil)
    }
}
