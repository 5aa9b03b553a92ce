import Caveat
import Synchronization
import Testing

@Suite struct OrderedBatchTests {
    @Test(arguments: [1, 2, 7, 100])
    func `delivers every result once, in the order of the items`(jobs: Int) async throws {
        var delivered: [Int] = []
        try await OrderedBatch(jobs: jobs).run(Array(0..<200)) { item in
            // Early items take longest, so that results come in out of order.
            var sum = 0
            for step in 0..<(200 - item) * 100 { sum &+= step }
            return sum == 1 ? -1 : item * 2
        } deliver: { item, result in
            #expect(result == item * 2)
            delivered.append(item)
        }
        #expect(delivered == Array(0..<200))
    }

    @Test func `no more items are under way than jobs, and no more wait than a few`() async throws {
        let running = Atomic(0)
        let highest = Atomic(0)
        try await OrderedBatch(jobs: 3).run(Array(0..<100)) { item in
            let now = running.add(1, ordering: .relaxed).newValue
            highest.max(now, ordering: .relaxed)
            defer { running.subtract(1, ordering: .relaxed) }
            return item
        } deliver: { _, _ in
        }
        #expect(highest.load(ordering: .relaxed) <= 3)
    }

    @Test func `nothing to do is done at once`() async throws {
        try await OrderedBatch(jobs: 4).run([Int]()) {
            $0
        } deliver: { _, _ in
            Issue.record("nothing should be delivered")
        }
    }
}
