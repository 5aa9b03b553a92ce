internal import CaveatText

/// Writes the parts of a bundle one after the other, all of it valid UTF-8.
struct BundleWriter {
    /// What was written.
    private(set) var bytes: [UInt8] = []

    /// Appends a number, the count of its bytes before it.
    mutating func append(_ number: UInt64) {
        let width = Septets.width(of: number)
        bytes.append(UInt8(width))
        Septets.append(number, width: width, to: &bytes)
    }

    /// Appends a number that is not negative.
    mutating func append(_ number: Int) { append(UInt64(number)) }

    /// Appends a number that may be less than zero, its sign in the lowest bit.
    mutating func append(signed number: Int) {
        append(number < 0 ? UInt64(number.magnitude) << 1 | 1 : UInt64(number) << 1)
    }

    /// Appends a text as it is, its length before it.
    mutating func append(_ text: String) {
        append(text.utf8.count)
        bytes += text.utf8
    }

    /// Appends texts, their number before them.
    mutating func append(_ texts: [String]) {
        append(texts.count)
        for text in texts { append(text) }
    }

    /// Appends numbers, all in as many bytes as the greatest needs; count and width before them.
    mutating func append(_ numbers: [some FixedWidthInteger & UnsignedInteger]) {
        let width = Septets.width(of: UInt64(numbers.max() ?? 0))
        append(numbers.count)
        bytes.append(UInt8(width))
        for number in numbers { Septets.append(UInt64(number), width: width, to: &bytes) }
    }

    /// Appends phrases by their numbers.
    mutating func append(_ phrases: [PhraseID]) { append(phrases.map { UInt32($0.index) }) }

    /// Appends numbers in ascending order, each as its distance from the one before.
    mutating func append(ascending numbers: [UInt64]) {
        append(zip(numbers, [0] + numbers).map { $0 &- $1 })
    }

    /// Appends lists: their lengths, then their numbers.
    mutating func append(_ lists: NumberLists) {
        append(lists.lengths)
        append(lists.values)
    }

    /// Appends the signals of a set.
    mutating func append(_ signals: SignalSet) {
        append(signals.signals.map { UInt32($0.index) })
    }

    /// Appends any bytes as septets.
    mutating func append(packing other: [UInt8]) { Septets.append(packing: other, to: &bytes) }

    /// Appends bytes that are valid UTF-8.
    mutating func append(utf8 other: some Sequence<UInt8>) { bytes += other }

    /// Appends the seal of everything before it.
    mutating func seal() { RuleBundle.seal(&bytes) }
}
