import CaveatModel
import CaveatTestSupport
import Testing

@testable import CaveatRules

/// Which penalty a warning threatens for which act.
@Suite struct StatedTiesTests {
    private static func ties(_ sentences: [FactValue]...) -> [PenaltyTie] {
        StatedTies.find(in: sentences)
    }

    @Test func `ties acts to the penalties after them`() {
        let ties = Self.ties([
            .act(.like), .penalty(.fine), .penalty(.detention), .act(.donate),
            .penalty(.imprisonment),
        ])
        #expect(
            ties == [
                PenaltyTie(acts: [.like], penalties: [.fine, .detention]),
                PenaltyTie(acts: [.donate], penalties: [.imprisonment]),
            ]
        )
    }

    @Test func `ties penalties to the acts after them`() {
        let ties = Self.ties([
            .penalty(.fine), .act(.like), .act(.share), .territory("RU"), .penalty(.imprisonment),
            .act(.donate),
        ])
        #expect(
            ties == [
                PenaltyTie(acts: [.like, .share], penalties: [.fine]),
                PenaltyTie(acts: [.donate], penalties: [.imprisonment]),
            ]
        )
    }

    @Test func `reads rows and sentences by themselves`() {
        let ties = Self.ties(
            [.act(.share), .penalty(.fine)],
            [.act(.save)],
            [.penalty(.imprisonment), .act(.donate), .penalty(.fine)]
        )
        #expect(
            ties == [
                PenaltyTie(acts: [.share], penalties: [.fine]),
                PenaltyTie(acts: [.donate], penalties: [.imprisonment, .fine]),
            ]
        )
    }

    @Test func `says nothing where all acts have the same penalties`() {
        #expect(
            Self.ties([.act(.share), .act(.like), .penalty(.fine), .penalty(.imprisonment)]).isEmpty
        )
        #expect(
            Self.ties([.act(.share), .penalty(.fine)], [.penalty(.fine), .act(.like)]).isEmpty
        )
        #expect(Self.ties([.act(.share)], [.penalty(.fine)]).isEmpty)
        #expect(Self.ties().isEmpty)
    }

    @Test func `stands in the facts of a finding`() throws {
        let text = "We are an odd organisation: a fine for sharing, prison for reading our books."
        let article = Article([Paragraph(text: text)])
        let finding = try #require(try FrameFiles.compile().scan(article).first)
        #expect(
            finding.facts.ties == [
                PenaltyTie(acts: [.share], penalties: [.fine]),
                PenaltyTie(acts: [.view], penalties: [.imprisonment]),
            ]
        )
    }

    @Test func `takes the longer of two acts`() throws {
        let text = "We are an odd organisation: you may be fined for saving or sharing saving tips."
        let article = Article([Paragraph(text: text)])
        let finding = try #require(try FrameFiles.compile().scan(article).first)
        #expect(finding.facts.acts.map(\.value) == [.save, .donate])
    }
}
