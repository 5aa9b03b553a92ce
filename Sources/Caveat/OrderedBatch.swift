/// Runs work on many items at once and hands over the results in the order of the items.
///
/// At most a fixed number of items is under way or waiting for its turn, so memory does not grow
/// with the number of items.
package struct OrderedBatch: Sendable {
    /// How many items are worked on at the same time.
    package let jobs: Int

    /// The values that ``jobs`` may have.
    package static let jobRange = 1...1_024

    /// Makes a batch.
    ///
    /// - Parameter jobs: how many items are worked on at the same time; a value out of
    ///   ``jobRange`` is brought into it.
    package init(jobs: Int) {
        self.jobs = min(max(jobs, Self.jobRange.lowerBound), Self.jobRange.upperBound)
    }

    /// Works on every item and calls `deliver` with each result, in order, as soon as it can.
    ///
    /// - Parameters:
    ///   - items: what to work on; they are taken one by one, when there is room for another.
    ///   - work: the work on one item, called from several tasks.
    ///   - deliver: takes one result with its item; calls never overlap.
    /// - Throws: what `deliver` throws; work that is under way is cancelled.
    package func run<Item: Sendable, Result: Sendable>(
        _ items: some Sequence<Item>,
        work: @escaping @Sendable (Item) -> Result,
        deliver: (Item, Result) throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var source = items.makeIterator()
            var isAtEnd = false
            var next = 0
            var delivered = 0
            var underWay: [Int: Item] = [:]
            var waiting: [Int: Result] = [:]
            // Twice the jobs: a slow item does not keep the others from being worked on.
            let window = jobs * 2
            while true {
                while !isAtEnd, next - delivered < window,
                    next - delivered - waiting.count < jobs
                {
                    guard let item = source.next() else {
                        isAtEnd = true
                        break
                    }
                    let index = next
                    underWay[index] = item
                    group.addTask { (index, work(item)) }
                    next += 1
                }
                guard let (index, result) = try await group.next() else { return }
                waiting[index] = result
                while let result = waiting.removeValue(forKey: delivered),
                    let item = underWay.removeValue(forKey: delivered)
                {
                    try deliver(item, result)
                    delivered += 1
                }
            }
        }
    }
}
