/// Reads tables one after the other, without trusting them.
///
/// Long tables are not copied: what is given back reads the bytes where they lie.
package struct TableReader {
    /// The bytes are not what a ``TableWriter`` makes.
    package struct Malformed: Error {
        /// Makes the error.
        package init() {}
    }

    /// The tables, and whatever follows them.
    private let bytes: PinnedBytes
    /// Whether every number of a long table is looked at when the table is read.
    ///
    /// What the build made and looked at need not be read as a whole at each start.
    package let looksAtAll: Bool
    /// Where the next table begins, in bytes.
    package private(set) var position: Int
    /// Where the last table ends.
    private let end: Int

    /// Makes a reader of some bytes.
    ///
    /// - Parameters:
    ///   - bytes: the tables, and at least eight bytes after the last of them.
    ///   - range: where the tables stand; what of it lies past the end is not there.
    ///   - looksAtAll: whether every number of a long table is looked at.
    package init(_ bytes: PinnedBytes, range: Range<Int>, lookingAtAll looksAtAll: Bool) {
        self.bytes = bytes
        self.looksAtAll = looksAtAll
        end = min(range.upperBound, bytes.count)
        position = min(range.lowerBound, end)
    }

    /// Whether everything was read.
    package var isAtEnd: Bool { position == end }

    /// The place of the next so many bytes, which are passed.
    private mutating func take(_ count: Int) throws(Malformed) -> Range<Int> {
        guard count >= 0, count <= end - position else { throw Malformed() }
        defer { position += count }
        return position..<position + count
    }

    /// The next so many bytes, where they lie.
    private mutating func part(_ count: Int) throws(Malformed) -> PinnedBytes {
        guard let part = bytes.part(try take(count)) else { throw Malformed() }
        return part
    }

    // MARK: Single values

    /// The next number.
    package mutating func number() throws(Malformed) -> UInt64 {
        let width = Int(bytes[try take(1).lowerBound])
        guard (1...Septets.mostBytes).contains(width) else { throw Malformed() }
        var number: UInt64 = 0
        for (place, index) in try take(width).enumerated() {
            number |= UInt64(bytes[index] & 0x7F) << UInt64(7 * place)
        }
        return number
    }

    /// The next number, which is below a limit.
    package mutating func index(below limit: Int) throws(Malformed) -> Int {
        let value = try number()
        guard value < UInt64(limit) else { throw Malformed() }
        return Int(value)
    }

    /// The next number, which counts things that take a byte at least.
    private mutating func count() throws(Malformed) -> Int { try index(below: end - position + 1) }

    /// The next number, which may be less than zero.
    package mutating func signed() throws(Malformed) -> Int {
        let number = try number()
        guard number < 1 << 32 else { throw Malformed() }
        return number & 1 == 1 ? -Int(number >> 1) : Int(number >> 1)
    }

    /// Whether something is so.
    package mutating func flag() throws(Malformed) -> Bool { try index(below: 2) == 1 }

    /// The next text.
    package mutating func string() throws(Malformed) -> String {
        bytes.string(try take(try count()))
    }

    /// The next text that may be missing.
    package mutating func optionalString() throws(Malformed) -> String? {
        try flag() ? try string() : nil
    }

    /// The next value that is written as its raw value.
    package mutating func code<Value: RawRepresentable<String>>(
        _ type: Value.Type
    ) throws(Malformed) -> Value {
        guard let value = Value(rawValue: try string()) else { throw Malformed() }
        return value
    }

    /// The next list, whose length stands before it.
    package mutating func list<Element>(
        _ read: (inout TableReader) throws(Malformed) -> Element
    ) throws(Malformed) -> [Element] {
        let count = try count()
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for _ in 0..<count { elements.append(try read(&self)) }
        return elements
    }

    /// The next texts.
    package mutating func strings() throws(Malformed) -> [String] {
        try list { reader throws(Malformed) in try reader.string() }
    }

    // MARK: Long tables

    /// The next numbers, all of them below a limit.
    package mutating func numbers(below limit: Int) throws(Malformed) -> PackedNumbers {
        // Numbers that are all 0 take no byte; there are never more of them than there are bytes.
        let count = try index(below: bytes.count + 1)
        let width = try index(below: PackedNumbers.widest + 1)
        guard let numbers = PackedNumbers(in: try part(count * width), count: count, width: width)
        else { throw Malformed() }
        if looksAtAll, !numbers.indices.allSatisfy({ Int(numbers[$0]) < limit }) {
            throw Malformed()
        }
        return numbers
    }

    /// The next numbers, none of which is less than the one before: where the parts of something end, from
    /// 0 to the number of things that it has.
    package mutating func starts(in count: Int) throws(Malformed) -> PackedNumbers {
        let starts = try numbers(below: count + 1)
        guard starts.count > 0, starts[0] == 0, Int(starts[starts.count - 1]) == count else {
            throw Malformed()
        }
        if looksAtAll, !(1..<starts.count).allSatisfy({ starts[$0 - 1] <= starts[$0] }) {
            throw Malformed()
        }
        return starts
    }

    /// The next lists of numbers, all of them below a limit.
    package mutating func lists(below limit: Int) throws(Malformed) -> PackedLists {
        let values = try numbers(below: limit)
        return PackedLists(starts: try starts(in: values.count), values: values)
    }

    /// The next records, each of so many bytes.
    package mutating func records(ofWidth width: Int) throws(Malformed) -> PackedRecords {
        let count = try count()
        guard count <= (end - position) / width,
            let records = PackedRecords(in: try part(count * width), width: width)
        else { throw Malformed() }
        return records
    }

    /// The next numbers that are found by hashes, all of them below a limit.
    package mutating func hashTable(below limit: Int) throws(Malformed) -> HashTable {
        let slots = try records(ofWidth: HashTable.slotWidth)
        let spread = try index(below: PackedNumbers.limit)
        let table = HashTable(slots: slots, spread: spread)
        if looksAtAll, !table.numbers.allSatisfy({ Int($0) < limit }) { throw Malformed() }
        return table
    }
}
