/// Many short lists of numbers that are read where they lie.
public struct PackedLists: Sendable {
    /// For each list the place of its first number in ``values``, and their count at the end.
    @usableFromInline package let starts: PackedNumbers
    /// The numbers of all lists, one list after the other.
    @usableFromInline package let values: PackedNumbers

    /// Takes lists that were packed.
    ///
    /// - Parameters:
    ///   - starts: for each list the place of its first number, in ascending order, and at the end how many
    ///     there are.
    ///   - values: the numbers.
    package init(starts: PackedNumbers, values: PackedNumbers) {
        self.starts = starts
        self.values = values
    }

    /// Packs lists.
    ///
    /// - Parameters:
    ///   - lengths: how many numbers each list has, all of them together as many as there are values.
    ///   - values: the numbers.
    package init(lengths: [UInt32], values: [UInt32]) {
        self.init(starts: PackedNumbers(lengths.runningSums), values: PackedNumbers(values))
    }

    /// Packs lists.
    package init(_ lists: [[UInt32]]) {
        self.init(lengths: lists.map { UInt32($0.count) }, values: lists.flatMap { $0 })
    }

    /// The number of lists.
    package var count: Int { starts.count - 1 }

    /// Where the numbers of a list stand in ``values``.
    @inlinable @inline(__always)
    package func places(of list: Int) -> Range<Int> {
        let (start, end) = starts.pair(at: list)
        return Int(start)..<Int(end)
    }

    /// The numbers of a list.
    package subscript(list: Int) -> [UInt32] { places(of: list).map { values[$0] } }
}
