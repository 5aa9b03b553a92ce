extension Range<Int> {
    /// Where what is sought begins in places that are in order, by halves.
    ///
    /// - Parameter liesBefore: whether a place lies before what is sought; so do all before it.
    /// - Returns: the first place that does not; the end when all do.
    /// - Complexity: O(log *n*) in the number of places.
    @inline(__always)
    package func partitionPoint(where liesBefore: (Int) -> Bool) -> Int {
        var (low, high) = (lowerBound, upperBound)
        while low < high {
            let middle = (low &+ high) / 2
            if liesBefore(middle) { low = middle &+ 1 } else { high = middle }
        }
        return low
    }
}
