import CaveatTestSupport
import CaveatText
import Testing

/// What is packed can be read where it lies, and is what it was.
@Suite struct PackedTests {
    /// Numbers of each width, and the first and the last of it.
    private static let edges: [UInt32] = [
        0, 1, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152, (1 << 28) - 1,
    ]

    @Test(arguments: 0..<8 as Range<UInt64>)
    func `numbers are the same again, in whatever width`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let limit = try #require(Self.edges.dropFirst().randomElement(using: &random))
        let numbers =
            Self.edges.filter { $0 <= limit }
            + (0..<200).map { _ in UInt32.random(in: 0...limit, using: &random) }
        let packed = PackedNumbers(numbers)
        #expect(packed.array == numbers)
        for index in numbers.indices.dropLast() {
            #expect(packed.pair(at: index) == (numbers[index], numbers[index + 1]))
        }
        #expect(packed.width <= PackedNumbers.widest)
    }

    @Test func `numbers that are all 0 take no bytes`() {
        let packed = PackedNumbers([UInt32](repeating: 0, count: 9))
        #expect(packed.width == 0)
        #expect(packed.array == [UInt32](repeating: 0, count: 9))
        #expect(PackedNumbers([UInt32]()).array.isEmpty)
    }

    @Test(arguments: 0..<8 as Range<UInt64>)
    func `a number is found among those in ascending order`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let numbers = Set((0..<300).map { _ in UInt32.random(in: 0..<70_000, using: &random) })
            .sorted()
        let packed = PackedNumbers(numbers)
        for start in [0, 7, 150] {
            let places = start..<numbers.count - 3
            for number in numbers + [0, 69_999, 70_001] {
                let place = numbers[places].firstIndex(of: number)
                #expect(packed.place(of: number, in: places) == place)
            }
        }
        #expect(packed.place(of: numbers[0], in: 0..<0) == nil)
    }

    @Test func `lists are the same again`() {
        let lists: [[UInt32]] = [[], [3, 1, 70_000], [], [9], [0, 0], []]
        let packed = PackedLists(lists)
        #expect(packed.count == lists.count)
        #expect((0..<packed.count).map { packed[$0] } == lists)
        #expect(PackedLists([]).count == 0)
    }

    @Test(arguments: 0..<8 as Range<UInt64>)
    func `eight septets are the same number again, in the same order`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let limit: UInt64 = 1 << 56
        let numbers =
            [0, 1, 127, 128, limit - 1, limit >> 1]
            + (0..<200).map { _ in UInt64.random(in: 0..<limit, using: &random) }
        for number in numbers {
            #expect(Septets.number(Septets.packed(number)) == number)
            #expect(Septets.packed(number) & 0x8080_8080_8080_8080 == 0)
        }
        let sorted = numbers.sorted()
        #expect(sorted.map(Septets.packed) == sorted.map(Septets.packed).sorted())
    }

    @Test func `tables are read back in the order in which they were written`() throws {
        let hashes: [UInt64] = [1 << 20, 1 << 40, 1 << 60]
        var writer = TableWriter()
        writer.append(UInt64.max)
        writer.append(signed: -7)
        writer.append(true)
        writer.append("Gänse")
        writer.append(optional: nil)
        writer.append(["a", "", "b"])
        writer.append([5, 0, 300] as [UInt32])
        writer.append(PackedLists([[1], [], [2, 3]]))
        writer.append(HashTable(zip(hashes, [7, 1, 300]).map { ($0, $1) }))
        let end = writer.bytes.count
        #expect(String(validating: writer.bytes, as: UTF8.self) != nil)
        for looksAtAll in [true, false] {
            var reader = TableReader(
                PinnedBytes(writer.bytes),
                range: 0..<end,
                lookingAtAll: looksAtAll
            )
            #expect(try reader.number() == .max)
            #expect(try reader.signed() == -7)
            #expect(try reader.flag())
            #expect(try reader.string() == "Gänse")
            #expect(try reader.optionalString() == nil)
            #expect(try reader.strings() == ["a", "", "b"])
            #expect(try reader.numbers(below: 301).array == [5, 0, 300])
            let lists = try reader.lists(below: 4)
            #expect((0..<lists.count).map { lists[$0] } == [[1], [], [2, 3]])
            let table = try reader.hashTable(below: 301)
            #expect(hashes.map(table.number(of:)) == [7, 1, 300])
            #expect(reader.isAtEnd)
        }
    }

    @Test func `a number that is too great is refused where all are looked at`() {
        var writer = TableWriter()
        writer.append([5, 0, 300] as [UInt32])
        var reader = TableReader(
            PinnedBytes(writer.bytes),
            range: 0..<writer.bytes.count,
            lookingAtAll: true
        )
        #expect(throws: TableReader.Malformed.self) { try reader.numbers(below: 300) }
    }

    @Test func `a number under a hash that is too great is refused where all are looked at`() {
        var writer = TableWriter()
        writer.append(HashTable([(1 << 60, 300)]))
        var reader = TableReader(
            PinnedBytes(writer.bytes),
            range: 0..<writer.bytes.count,
            lookingAtAll: true
        )
        #expect(throws: TableReader.Malformed.self) { try reader.hashTable(below: 300) }
    }

    @Test func `tables that are cut short are refused`() {
        var writer = TableWriter()
        writer.append(PackedLists([[1], [], [2, 3]]))
        writer.append("Gänse")
        for end in 0..<writer.bytes.count {
            #expect(throws: TableReader.Malformed.self) {
                var reader = TableReader(
                    PinnedBytes(writer.bytes),
                    range: 0..<end,
                    lookingAtAll: false
                )
                _ = try reader.lists(below: 4)
                _ = try reader.string()
            }
        }
    }

    @Test func `a part of bytes lies in them`() throws {
        let bytes = PinnedBytes("The whole text, as it stands.")
        let part = try #require(bytes.part(4..<9))
        #expect(part.string(0..<part.count) == "whole")
        #expect(bytes.part(4..<400) == nil)
        #expect(PinnedBytes(Array("abc".utf8)).string(0..<3) == "abc")
    }
}
