internal import CaveatText

/// Reads the parts of a bundle one after the other, without trusting them.
struct BundleReader {
    /// The bytes are not what the encoder makes.
    struct Malformed: Error {}

    /// The bundle.
    let text: String
    /// Where the next part begins, in bytes.
    private(set) var position: Int
    /// Where the last part ends.
    private let end: Int

    /// Makes a reader of a part of a bundle.
    ///
    /// - Parameters:
    ///   - text: the bundle.
    ///   - range: the part, in bytes; what of it lies past the end is not there.
    init(text: String, range: Range<Int>) {
        self.text = text
        end = min(range.upperBound, text.utf8.count)
        position = min(range.lowerBound, end)
    }

    /// Whether everything was read.
    var isAtEnd: Bool { position == end }

    /// The place of the next so many bytes, which are passed.
    mutating func take(_ count: Int) throws(Malformed) -> Range<Int> {
        guard count >= 0, count <= end - position else { throw Malformed() }
        defer { position += count }
        return position..<position + count
    }

    /// The next number.
    mutating func number() throws(Malformed) -> UInt64 {
        let width = try width()
        let range = try take(width)
        let numbers: [UInt64] = Septets.numbers(text.utf8.span.extracting(range), width: width)
        guard let number = numbers.first else { throw Malformed() }
        return number
    }

    /// The next number, which is below a limit.
    mutating func index(below limit: Int) throws(Malformed) -> Int {
        let value = try number()
        guard value < UInt64(limit) else { throw Malformed() }
        return Int(value)
    }

    /// The next number, which counts things that take a byte at least.
    mutating func count() throws(Malformed) -> Int { try index(below: end - position + 1) }

    /// The next number, which may be less than zero.
    mutating func signed() throws(Malformed) -> Int {
        let number = try number()
        guard number < 1 << 32 else { throw Malformed() }
        return number & 1 == 1 ? -Int(number >> 1) : Int(number >> 1)
    }

    /// The next text.
    mutating func string() throws(Malformed) -> String {
        let range = try take(try count())
        return String(text.substring(atBytes: range))
    }

    /// The next list, whose length stands before it.
    mutating func list<Element>(
        _ read: (inout BundleReader) throws(Malformed) -> Element
    ) throws(Malformed) -> [Element] {
        let count = try count()
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for _ in 0..<count { elements.append(try read(&self)) }
        return elements
    }

    /// The next texts.
    mutating func strings() throws(Malformed) -> [String] {
        try list { reader throws(Malformed) in try reader.string() }
    }

    /// The next numbers, all of them below a limit.
    mutating func numbers(below limit: Int) throws(Malformed) -> [UInt32] {
        let numbers: [UInt32] = try column()
        var greatest: UInt32 = 0
        for number in numbers { greatest = max(greatest, number) }
        guard numbers.isEmpty || Int(greatest) < limit else { throw Malformed() }
        return numbers
    }

    /// The next numbers, of any size.
    mutating func hashes() throws(Malformed) -> [UInt64] { try column() }

    /// The next numbers in ascending order.
    mutating func ascendingHashes() throws(Malformed) -> [UInt64] {
        var numbers: [UInt64] = try column()
        var sum: UInt64 = 0
        for index in numbers.indices {
            sum &+= numbers[index]
            numbers[index] = sum
        }
        return numbers
    }

    /// The next phrases, of so many.
    mutating func phrases(below limit: Int) throws(Malformed) -> [PhraseID] {
        try numbers(below: limit).map { PhraseID(index: Int($0)) }
    }

    /// The next lists of numbers, all of them below a limit.
    mutating func lists(below limit: Int) throws(Malformed) -> NumberLists {
        let lengths = try numbers(below: end + 1)
        let values = try numbers(below: limit)
        guard lengths.sum == values.count else { throw Malformed() }
        return NumberLists(lengths: lengths, values: values)
    }

    /// The next signals of a catalogue.
    mutating func signals(of catalog: SignalCatalog) throws(Malformed) -> SignalSet {
        var set = SignalSet()
        for index in try numbers(below: catalog.names.count) {
            set.insert(Signal(index: Int(index)))
        }
        return set
    }

    private mutating func column<Number: FixedWidthInteger & UnsignedInteger>()
        throws(Malformed) -> [Number]
    {
        let count = try count()
        let width = try width()
        let (total, overflows) = count.multipliedReportingOverflow(by: width)
        guard !overflows else { throw Malformed() }
        let range = try take(total)
        return Septets.numbers(text.utf8.span.extracting(range), width: width)
    }

    /// How many bytes the next numbers have.
    private mutating func width() throws(Malformed) -> Int {
        let width = Int(text.utf8.span[try take(1).lowerBound])
        guard (1...Septets.mostBytes).contains(width) else { throw Malformed() }
        return width
    }
}

extension [UInt32] {
    /// The sum of all.
    var sum: Int { reduce(0) { $0 + Int($1) } }
}
