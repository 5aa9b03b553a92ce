import CaveatTestSupport
import Testing

@testable import CaveatRules

@Suite struct EvidenceIndexTests {
    private static func signals(_ count: Int, _ random: inout SeededGenerator) -> SignalSet {
        var signals = SignalSet()
        for _ in 0..<count {
            signals.insert(Signal(index: Int.random(in: 0..<SignalSet.capacity, using: &random)))
        }
        return signals
    }

    @Test(arguments: [0, 1, 64, 255, 256, 257, 600])
    func `names what a look at all evidence finds, in order`(count: Int) {
        var random = SeededGenerator(seed: UInt64(count))
        let evidence = (0..<count).map { _ in
            FrameEvidence(
                text: "",
                have: Self.signals(Int.random(in: 0...5, using: &random), &random),
                atLeast: 1,
                with: SignalSet(),
                isOrdered: false,
                reach: Int.random(in: 0..<10, using: &random) == 0 ? .page : .near,
                inside: nil,
                points: 1
            )
        }
        let index = EvidenceIndex(evidence)
        for size in [0, 1, 20] {
            let asked = Self.signals(size, &random)
            var named: [Int] = []
            index.forEachPlace(asking: asked) { named.append($0) }
            let meant = evidence.indices.filter {
                evidence[$0].reach == .page || evidence[$0].have.meets(asked)
            }
            #expect(named == meant)
        }
    }
}
