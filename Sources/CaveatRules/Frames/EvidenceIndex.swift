/// Tells which evidence of a frame may stand where some signals are, without a look at all of it.
///
/// A frame has two hundred pieces of evidence, a sentence and those around it have twenty signals. The
/// pieces that ask for one of these are found by a few bits for each.
package struct EvidenceIndex: Sendable {
    /// How many pieces the bits of one row stand for.
    private static let rowLength = 256
    /// The last row of a group, which stands for no signal: evidence that the whole page is asked for.
    private static let pageRow = SignalSet.capacity

    /// For each group of pieces a row for each signal, then that of the page.
    private var rows: [SIMD4<UInt64>] = []
    private let groupCount: Int

    /// Files the evidence of a frame.
    init(_ evidence: [FrameEvidence]) {
        let groupLength = Self.pageRow + 1
        groupCount = (evidence.count + Self.rowLength - 1) / Self.rowLength
        rows = [SIMD4<UInt64>](repeating: .zero, count: groupCount * groupLength)
        for (place, piece) in evidence.enumerated() {
            let group = place / Self.rowLength * groupLength
            let (lane, bit) = (place % Self.rowLength / 64, UInt64(1) << UInt64(place % 64))
            piece.have.forEachSignal { rows[group + $0.index][lane] |= bit }
            if piece.reach == .page { rows[group + Self.pageRow][lane] |= bit }
        }
    }

    /// Calls `body` with the place of each piece that asks for one of some signals, or that the whole page is
    /// asked for, in order.
    @inline(__always)
    func forEachPlace(asking signals: SignalSet, _ body: (Int) -> Void) {
        for group in 0..<groupCount {
            let first = group &* (Self.pageRow &+ 1)
            var bits = rows[first &+ Self.pageRow]
            signals.forEachSignal { bits |= rows[first &+ $0.index] }
            for lane in 0..<4 {
                var rest = bits[lane]
                while rest != 0 {
                    body(group &* Self.rowLength &+ lane &* 64 &+ rest.trailingZeroBitCount)
                    rest &= rest &- 1
                }
            }
        }
    }
}
