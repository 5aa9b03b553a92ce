import Caveat
import CaveatTestSupport
import Testing

/// Pages cost no more steps than they did: what makes caveat slower fails here, without a clock.
@Suite struct WorkTests {
    private static let meter = Result { try WorkMeter() }

    /// The steps over all pages of `Examples/pages`.
    ///
    /// Who makes a step dearer, or adds words to the rules that stand on every page, sees it here. Write the
    /// new numbers down when they are worth it, and say why in the commit.
    private static let pinned: [WorkMeter.Step: Int] = [
        .nodes: 1_759, .blocks: 456, .words: 3_938, .sentences: 536, .triedPhrases: 865,
        .foundPhrases: 1_521, .weighings: 107,
    ]

    @Test func `the example pages take no more steps than were written down`() throws {
        let folder = try #require(Golden.packageRoot()) + "/Examples/pages"
        let files = InputDiscovery().find([folder]).files
        #expect(files.count >= 10)
        let counts = try Self.meter.get().sum(files.map { try FileBytes.read($0.path) })
        for step in WorkMeter.Step.allCases {
            let count = counts[step] ?? 0
            let most = Self.pinned[step] ?? 0
            #expect(count <= most, "\(step.rawValue): \(count), not \(most)")
            // A counter that stands still would pass for ever.
            #expect(count * 10 >= most * 9, "\(step.rawValue) fell to \(count): write it down")
        }
    }

    @Test(arguments: MonotonousPage.all.map(\.name))
    func `four times the page takes four times the steps`(name: String) throws {
        let page = try #require(MonotonousPage.all.first { $0.name == name })
        let meter = try Self.meter.get()
        let (small, large) = (
            try meter.count(page.bytes(8_000)), try meter.count(page.bytes(32_000))
        )
        for step in WorkMeter.Step.allCases {
            let (first, second) = (small[step] ?? 0, large[step] ?? 0)
            #expect(second <= first * 9 / 2 + 64, "\(step.rawValue): \(first), then \(second)")
        }
    }
}
