import CaveatTestSupport
import CaveatText
import Testing

/// Numbers are found by their hashes, and by no other.
@Suite struct HashTableTests {
    @Test(arguments: [0, 1, 2, 3, 40, 5_000])
    func `evenly spread hashes are found, and no strangers`(count: Int) {
        var random = SeededGenerator(seed: UInt64(count))
        let hashes = (0..<count).map { _ in UInt64.random(in: 0...UInt64.max, using: &random) }
        let table = HashTable(hashes.enumerated().map { ($1, UInt32($0 + 1)) })
        for (place, hash) in hashes.enumerated() {
            #expect(table.number(of: hash) == UInt32(place + 1))
        }
        for _ in 0..<1_000 {
            #expect(table.number(of: UInt64.random(in: 0...UInt64.max, using: &random)) == nil)
        }
        #expect(table.numbers.sorted() == (0..<count).map { UInt32($0 + 1) })
    }

    @Test(arguments: [0, 1 << 63, UInt64.max - (200 << 8)])
    func `hashes that crowd in one place are found, wherever it is`(first: UInt64) {
        let hashes = (0..<200).map { first + $0 << 8 }
        let table = HashTable(hashes.map { ($0, UInt32($0 >> 8 & 0xFFFF) + 1) })
        for hash in hashes { #expect(table.number(of: hash) == UInt32(hash >> 8 & 0xFFFF) + 1) }
        #expect(table.number(of: first &+ 200 << 8) == nil)
        #expect(table.number(of: first &- 1 << 8) == nil)
    }

    @Test func `of a hash the highest 56 bits count`() {
        let table = HashTable([(0x0123_4567_89AB_CDEF, 9)])
        #expect(table.number(of: 0x0123_4567_89AB_CD00) == 9)
        #expect(table.number(of: 0x0123_4567_89AB_CE00) == nil)
    }
}
