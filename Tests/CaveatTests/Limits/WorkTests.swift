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
        .nodes: 1_759, .blocks: 456, .words: 3_938, .sentences: 536, .triedPhrases: 846,
        .foundPhrases: 1_521, .weighings: 107,
    ]
    .merging(allocations) { $1 }

    /// How often memory is asked for at most, with room for the few times that differ from run to run.
    private static var allocations: [WorkMeter.Step: Int] {
        #if DEBUG
        [
            .parseAllocations: 222_000, .extractAllocations: 87_000,
            .scanAllocations: 136_500, .reportAllocations: 45_500,
        ]
        #else
        [
            .parseAllocations: 3_300, .extractAllocations: 4_100, .scanAllocations: 4_700,
            .reportAllocations: 3_150,
        ]
        #endif
    }

    @Test func `the example pages take no more steps than were written down`() throws {
        let folder = try #require(Golden.packageRoot()) + "/Examples/pages"
        let files = InputDiscovery().find([folder]).files
        #expect(files.count >= 10)
        let pages = try files.map { try FileBytes.read($0.path) }
        // What is made once for all pages is no matter of a page.
        _ = try Self.meter.get().sum(pages)
        let counts = try Self.meter.get().sum(pages)
        for step in WorkMeter.Step.allCases {
            guard let count = counts[step] else { continue }
            let most = Self.pinned[step] ?? 0
            #expect(count <= most, "\(step.rawValue): \(count), not \(most)")
            // A counter that stands still would pass for ever.
            #expect(count * 10 >= most * 9, "\(step.rawValue) fell to \(count): write it down")
        }
    }

    @Test func `every allocation of the test itself is counted`() throws {
        guard let start = AllocationCount.now else { return }
        let arrays = (1...100).map { [UInt8](repeating: 0, count: $0 * 1_000) }
        let end = try #require(AllocationCount.now)
        #expect(arrays.count == 100)
        #expect(end - start >= 100)
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
            // Sorting takes more, and a build for debugging asks for memory at each comparison.
            let most = step.isAllocation ? first * 6 + 64 : first * 9 / 2 + 64
            #expect(second <= most, "\(step.rawValue): \(first), then \(second)")
        }
    }
}
