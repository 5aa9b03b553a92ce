/// Many short lists of numbers in two arrays.
///
/// A hundred thousand lists of one or two numbers would be as many allocations.
package struct NumberLists: Hashable, Sendable {
    /// For each list the place of its first number in ``values``, and their count at the end.
    private let starts: [UInt32]
    /// The numbers of all lists, one list after the other.
    package let values: [UInt32]

    /// Makes lists.
    ///
    /// - Parameters:
    ///   - lengths: how many numbers each list has, all of them together as many as there are values.
    ///   - values: the numbers.
    package init(lengths: [UInt32], values: [UInt32]) {
        starts = lengths.runningSums
        self.values = values
    }

    /// Makes lists of arrays.
    package init(_ lists: [[UInt32]]) {
        self.init(lengths: lists.map { UInt32($0.count) }, values: lists.flatMap { $0 })
    }

    /// The number of lists.
    package var count: Int { starts.count - 1 }

    /// Where the numbers of a list stand in ``values``.
    @inline(__always)
    package func places(of list: Int) -> Range<Int> { Int(starts[list])..<Int(starts[list &+ 1]) }

    /// The numbers of a list.
    @inline(__always)
    package subscript(list: Int) -> ArraySlice<UInt32> { values[places(of: list)] }
}

extension [UInt32] {
    /// Zero, and after it for each number the sum of it and all before it.
    package var runningSums: [UInt32] {
        [UInt32](capacity: count + 1) { sums in
            var sum: UInt32 = 0
            sums.append(sum)
            for index in indices {
                sum &+= self[index]
                sums.append(sum)
            }
        }
    }
}
