/// A set of signals: of concepts that words stand for, and of what a sentence is and where it stands.
package struct SignalSet: Hashable, Sendable {
    /// The most signals that there can be.
    package static let capacity = 256

    private var bits: SIMD4<UInt64>

    /// The empty set.
    package init() { bits = .zero }

    /// The set of one signal.
    init(_ signal: Signal) {
        self.init()
        insert(signal)
    }

    /// Whether it holds nothing.
    package var isEmpty: Bool { bits == .zero }

    /// The number of signals in it.
    var count: Int {
        (0..<4).reduce(0) { $0 + bits[$1].nonzeroBitCount }
    }

    /// Adds a signal.
    mutating func insert(_ signal: Signal) {
        bits[signal.index >> 6] |= 1 << UInt64(signal.index & 63)
    }

    /// Whether a signal is in it.
    func contains(_ signal: Signal) -> Bool {
        bits[signal.index >> 6] & (1 << UInt64(signal.index & 63)) != 0
    }

    /// Adds all signals of another set.
    package mutating func formUnion(_ other: SignalSet) { bits |= other.bits }

    /// The signals that are in one of two sets.
    func union(_ other: SignalSet) -> SignalSet {
        var result = self
        result.formUnion(other)
        return result
    }

    /// The signals that are in both of two sets.
    func intersection(_ other: SignalSet) -> SignalSet {
        var result = self
        result.bits &= other.bits
        return result
    }

    /// Whether two sets have a signal in common.
    @inline(__always)
    func meets(_ other: SignalSet) -> Bool {
        let common = bits & other.bits
        return common.x | common.y | common.z | common.w != 0
    }

    /// Calls `body` with each signal, in order.
    @inline(__always)
    func forEachSignal(_ body: (Signal) -> Void) {
        for lane in 0..<4 {
            var rest = bits[lane]
            while rest != 0 {
                body(Signal(index: lane &* 64 &+ rest.trailingZeroBitCount))
                rest &= rest &- 1
            }
        }
    }

    /// The signals in order.
    package var signals: [Signal] {
        var signals: [Signal] = []
        forEachSignal { signals.append($0) }
        return signals
    }
}

/// One thing that evidence can ask for: a concept such as `act.share`, or a circumstance such as
/// `zone.footer`.
package struct Signal: Hashable, Sendable {
    /// Its place in the ``SignalCatalog``, below ``SignalSet/capacity``.
    package let index: Int
}
