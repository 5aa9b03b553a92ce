import CaveatTestSupport
import Testing

@testable import CaveatRules

@Suite struct EvidenceIndexTests {
    /// What a sentence and those around it hold.
    private struct Place {
        let own: SignalSet
        let near: SignalSet

        init(_ size: Int, _ random: inout SeededGenerator) {
            own = EvidenceIndexTests.signals(size, &random)
            near = own.union(EvidenceIndexTests.signals(2 * size, &random))
        }

        /// Whether a piece stands there, asked part by part; what asks for more is said not to.
        func holds(_ piece: FrameEvidence) -> Bool {
            if asksForMore(piece) { return false }
            guard !piece.with.isEmpty else {
                return (piece.reach == .near ? near : own).meets(piece.have)
            }
            return own.meets(piece.have) && (piece.reach == .near ? near : own).meets(piece.with)
        }

        /// Whether only a look at the words, the marks or the page tells that a piece stands there.
        func asksForMore(_ piece: FrameEvidence) -> Bool {
            if piece.inside != nil { return true }
            switch piece.reach {
            case .page: return true
            case .words: return !piece.with.isEmpty || piece.atLeast != 1
            case .sentence where !piece.with.isEmpty: return piece.isOrdered
            case .near where !piece.with.isEmpty: return false
            case .sentence, .near: return piece.atLeast != 1
            }
        }
    }

    private static func signals(_ count: Int, _ random: inout SeededGenerator) -> SignalSet {
        var signals = SignalSet()
        for _ in 0..<count {
            signals.insert(Signal(index: Int.random(in: 0..<SignalSet.capacity, using: &random)))
        }
        return signals
    }

    private static func evidence(_ random: inout SeededGenerator) -> FrameEvidence {
        let reaches: [FrameEvidence.Reach] = [.sentence, .near, .near, .sentence, .page, .words(3)]
        let isPair = Bool.random(using: &random)
        return FrameEvidence(
            text: "",
            have: signals(Int.random(in: 0...5, using: &random), &random),
            atLeast: Int.random(in: 0..<8, using: &random) == 0 ? 2 : 1,
            with: isPair ? signals(Int.random(in: 1...9, using: &random), &random) : SignalSet(),
            isOrdered: Int.random(in: 0..<8, using: &random) == 0,
            reach: reaches[Int.random(in: reaches.indices, using: &random)],
            inside: Int.random(in: 0..<12, using: &random) == 0 ? .quotes : nil,
            points: Int.random(in: -9...9, using: &random)
        )
    }

    @Test(arguments: [0, 1, 64, 255, 256, 257, 600])
    func `names what a look at all evidence finds, in order`(count: Int) {
        var random = SeededGenerator(seed: UInt64(count))
        let evidence = (0..<count).map { _ in Self.evidence(&random) }
        let index = EvidenceIndex(evidence)
        for size in [0, 1, 8, 20] {
            let place = Place(size, &random)
            var asked: [Int] = []
            var named: [Int] = []
            index.forEachHeld(own: place.own, near: place.near) {
                asked.append($0)
                return false
            } _: {
                named.append($0)
            }
            #expect(named == evidence.indices.filter { place.holds(evidence[$0]) })
            #expect(
                asked
                    == evidence.indices.filter {
                        place.asksForMore(evidence[$0])
                            && (evidence[$0].reach == .page || evidence[$0].have.meets(place.near))
                    }
            )
        }
    }

    @Test(arguments: [0, 1, 255, 256, 257, 600])
    func `takes what only the text decides for whatever speaks most for the frame`(count: Int) {
        var random = SeededGenerator(seed: UInt64(count))
        let evidence = (0..<count).map { _ in Self.evidence(&random) }
        let index = EvidenceIndex(evidence)
        let text = Circumstance.ofText
        for size in [0, 1, 8, 20] {
            let place = Place(size, &random)
            let around = place.near.union(text)
            let most = evidence.reduce(0) { most, piece in
                let isOfText =
                    piece.inside != nil || piece.have.meets(text) || piece.with.meets(text)
                guard isOfText else { return place.holds(piece) ? most + piece.points : most }
                let mayHold =
                    piece.reach == .page
                    || piece.have.meets(around)
                        && (piece.with.isEmpty || piece.with.meets(around))
                return mayHold ? most + max(0, piece.points) : most
            }
            #expect(
                index.mostPoints(own: place.own, near: place.near) { _ in false } == most
            )
        }
    }
}
