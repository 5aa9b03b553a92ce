/// Writes tables one after the other, all of it valid UTF-8.
package struct TableWriter {
    /// What was written.
    package private(set) var bytes: [UInt8] = []

    /// Makes a writer that has written nothing.
    package init() {}

    // MARK: Single values

    /// Appends a number, the count of its bytes before it.
    package mutating func append(_ number: UInt64) {
        let width = Septets.width(of: number)
        bytes.append(UInt8(width))
        Septets.append(number, width: width, to: &bytes)
    }

    /// Appends a number that is not negative.
    package mutating func append(_ number: Int) { append(UInt64(number)) }

    /// Appends a number that may be less than zero, its sign in the lowest bit.
    package mutating func append(signed number: Int) {
        append(number < 0 ? UInt64(number.magnitude) << 1 | 1 : UInt64(number) << 1)
    }

    /// Appends whether something is so.
    package mutating func append(_ flag: Bool) { append(flag ? 1 : 0) }

    /// Appends a text as it is, its length before it.
    package mutating func append(_ text: String) {
        append(text.utf8.count)
        bytes += text.utf8
    }

    /// Appends a text that may be missing.
    package mutating func append(optional text: String?) {
        append(text != nil)
        if let text { append(text) }
    }

    /// Appends texts, their number before them.
    package mutating func append(_ texts: [String]) {
        append(texts) { $0.append($1) }
    }

    /// Appends a list, its length before it.
    package mutating func append<Element>(
        _ elements: [Element],
        _ write: (inout TableWriter, Element) -> Void
    ) {
        append(elements.count)
        for element in elements { write(&self, element) }
    }

    // MARK: Long tables

    /// Appends numbers; their count, and the width of each, before them.
    package mutating func append(_ numbers: PackedNumbers) {
        append(numbers.count)
        append(numbers.width)
        append(asTheyLie: numbers.bytes)
    }

    /// Appends numbers, each below ``PackedNumbers/limit``.
    package mutating func append(_ numbers: [UInt32]) { append(PackedNumbers(numbers)) }

    /// Appends lists: the numbers of all, then where those of each begin.
    package mutating func append(_ lists: PackedLists) {
        append(lists.values)
        append(lists.starts)
    }

    /// Appends records, their count before them.
    package mutating func append(_ records: PackedRecords) {
        append(records.count)
        append(asTheyLie: records.bytes)
    }

    /// Appends numbers with the hashes by which they are found.
    package mutating func append(_ table: HashTable) {
        append(table.slots)
        append(table.spread)
    }

    private mutating func append(asTheyLie other: PinnedBytes) {
        bytes += other.array(0..<other.count)
    }

    // MARK: Bytes

    /// Appends any bytes as septets.
    package mutating func append(packing other: [UInt8]) {
        Septets.append(packing: other, to: &bytes)
    }

    /// Appends bytes that are valid UTF-8.
    package mutating func append(utf8 other: some Sequence<UInt8>) { bytes += other }
}
