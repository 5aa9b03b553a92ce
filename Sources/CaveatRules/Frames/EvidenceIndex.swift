/// Tells which evidence of a frame stands where some signals are, without a look at all of it.
///
/// A frame has two hundred pieces of evidence, a sentence and those around it have twenty signals. Each piece
/// is a bit. Each signal has a row of the pieces that ask for it, and so has each way in which pieces are to
/// be read: a few operations on rows tell all pieces that stand there, but for the few that ask for an order,
/// a distance or marks around them.
package struct EvidenceIndex: Sendable {
    /// A bit for each piece of a group.
    private typealias Row = SIMD4<UInt64>

    /// How many pieces a group has.
    private static let groupLength = 256

    /// The pieces of a signal.
    private struct Asking {
        /// Those that ask for it.
        var have = Row.zero
        /// Those that ask for something beside it.
        var with = Row.zero

        mutating func formUnion(_ other: Asking) {
            have |= other.have
            with |= other.with
        }
    }

    /// How the pieces of a group are to be read; each is in one of the first five rows.
    private struct Group {
        /// Those that a sentence alone holds.
        var own = Row.zero
        /// Those that stand in a sentence or near it.
        var near = Row.zero
        /// Those of which both parts stand in a sentence.
        var ownPairs = Row.zero
        /// Those of which the first part stands in a sentence, the second one in it or near it.
        var nearPairs = Row.zero
        /// Those that ask for more, each of which is asked by itself.
        var others = Row.zero

        /// Those that the whole page is asked for.
        var page = Row.zero
        /// Those of one part, and those that the whole page is asked for.
        var loose = Row.zero
        /// Those that the text of a sentence decides, not its words or its place.
        var textual = Row.zero
        /// Those that ask for what only the text of a sentence tells.
        var text = Asking()

        /// Files a piece.
        mutating func insert(_ bit: Row, for piece: FrameEvidence) {
            switch (piece.reach, isPair: !piece.with.isEmpty) {
            case _ where piece.inside != nil: others |= bit
            case (.near, isPair: true): nearPairs |= bit
            case (.sentence, isPair: true) where !piece.isOrdered: ownPairs |= bit
            case (.near, isPair: false) where piece.atLeast == 1: near |= bit
            case (.sentence, isPair: false) where piece.atLeast == 1: own |= bit
            case (.words, isPair: false) where piece.atLeast == 1: own |= bit
            default: others |= bit
            }
            if piece.reach == .page { page |= bit }
            if piece.reach == .page || piece.with.isEmpty { loose |= bit }
            if piece.have.meets(Circumstance.ofText) { text.have |= bit }
            if piece.with.meets(Circumstance.ofText) { text.with |= bit }
            if piece.inside != nil { textual |= bit }
            textual |= text.have & bit | text.with & bit
        }
    }

    private var groups: [Group]
    /// For each group what asks for each signal.
    private var rows: [Asking]
    /// The points of each piece, by its place.
    let points: [Int]

    /// Files the evidence of a frame.
    init(_ evidence: [FrameEvidence]) {
        let count = (evidence.count + Self.groupLength - 1) / Self.groupLength
        groups = [Group](repeating: Group(), count: count)
        rows = [Asking](repeating: Asking(), count: count * SignalSet.capacity)
        points = evidence.map(\.points)
        for (place, piece) in evidence.enumerated() { file(piece, at: place) }
    }

    private mutating func file(_ piece: FrameEvidence, at place: Int) {
        let group = place / Self.groupLength
        let first = group * SignalSet.capacity
        var bit = Row.zero
        bit[place % Self.groupLength / 64] = 1 << UInt64(place % 64)
        piece.have.forEachSignal { rows[first + $0.index].have |= bit }
        piece.with.forEachSignal { rows[first + $0.index].with |= bit }
        groups[group].insert(bit, for: piece)
    }

    /// Calls `body` with the place of each piece that stands in a sentence, or as near to it as it asks for,
    /// in order.
    ///
    /// - Parameters:
    ///   - own: what the sentence holds.
    ///   - near: what it and those around it hold.
    ///   - holds: tells of the piece at a place whether it stands there.
    ///   - body: called with places.
    @inline(__always)
    func forEachHeld(
        own: SignalSet,
        near: SignalSet,
        asking holds: (Int) -> Bool,
        _ body: (Int) -> Void
    ) {
        for group in groups.indices {
            let (inOwn, inNear) = (asking(own, of: group), asking(near, of: group))
            var held = held(inOwn, inNear, of: group)
            let others = groups[group].others & (inOwn.have | inNear.have | groups[group].page)
            forEachBit(of: others, in: group) { place in
                if holds(place) { held[place % Self.groupLength / 64] |= 1 &<< UInt64(place % 64) }
            }
            forEachBit(of: held, in: group, body)
        }
    }

    /// The most points that a sentence may have of which the text was not read yet.
    ///
    /// What only the text decides is taken for whatever speaks most for the frame.
    ///
    /// - Parameters:
    ///   - own: what the words and the place of the sentence tell.
    ///   - near: what those of the sentence and of those around it tell.
    ///   - holds: tells of the piece at a place whether it stands there.
    /// - Returns: the points.
    @inline(__always)
    func mostPoints(own: SignalSet, near: SignalSet, asking holds: (Int) -> Bool) -> Int {
        var most = 0
        for group in groups.indices {
            let (inOwn, inNear) = (asking(own, of: group), asking(near, of: group))
            let ways = groups[group]
            var around = inOwn
            around.formUnion(inNear)
            let certain = ~ways.textual
            forEachBit(of: held(inOwn, inNear, of: group) & certain, in: group) {
                most &+= points[$0]
            }
            forEachBit(of: ways.others & certain & (around.have | ways.page), in: group) {
                if holds($0) { most &+= points[$0] }
            }
            around.formUnion(ways.text)
            let possible =
                ways.textual & (around.have | ways.page) & (around.with | ways.loose)
            forEachBit(of: possible, in: group) { most &+= max(0, points[$0]) }
        }
        return most
    }

    /// What asks for one of some signals.
    @inline(__always)
    private func asking(_ signals: SignalSet, of group: Int) -> Asking {
        var all = Asking()
        let first = group &* SignalSet.capacity
        signals.forEachSignal { all.formUnion(rows[first &+ $0.index]) }
        return all
    }

    /// The pieces that stand in a sentence or near it, but for those that are asked by themselves.
    @inline(__always)
    private func held(_ own: Asking, _ near: Asking, of group: Int) -> Row {
        let ways = groups[group]
        return ways.own & own.have | ways.near & near.have
            | own.have & (ways.ownPairs & own.with | ways.nearPairs & near.with)
    }

    /// Calls `body` with the place of each piece of a row.
    @inline(__always)
    private func forEachBit(of row: Row, in group: Int, _ body: (Int) -> Void) {
        for lane in 0..<4 {
            var rest = row[lane]
            while rest != 0 {
                body(group &* Self.groupLength &+ lane &* 64 &+ rest.trailingZeroBitCount)
                rest &= rest &- 1
            }
        }
    }
}
