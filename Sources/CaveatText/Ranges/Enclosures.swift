/// Ranges that may lie inside one another, and whether one of them holds something.
package struct Enclosures {
    /// Where the ranges begin, in order.
    private let starts: [Int]
    /// For each of them the farthest end of those up to it.
    private let farthestEnds: [Int]

    /// Sorts ranges of bytes.
    package init(_ ranges: [Range<Int>]) {
        let sorted = ranges.sorted { $0.lowerBound < $1.lowerBound }
        var farthest = Int.min
        starts = sorted.map(\.lowerBound)
        farthestEnds = sorted.map { range in
            farthest = max(farthest, range.upperBound)
            return farthest
        }
    }

    /// Whether there is no range.
    package var isEmpty: Bool { starts.isEmpty }

    /// Whether one of the ranges holds all of another.
    ///
    /// - Complexity: O(log *n*) in the number of ranges.
    package func contain(_ range: Range<Int>) -> Bool {
        let next = starts.indices.partitionPoint { starts[$0] <= range.lowerBound }
        return next > 0 && farthestEnds[next - 1] >= range.upperBound
    }

    /// Whether one of the ranges holds a byte.
    package func contain(_ byte: Int) -> Bool { contain(byte..<byte + 1) }
}
