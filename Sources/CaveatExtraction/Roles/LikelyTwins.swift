internal import CaveatText

/// Which of several texts may be equal to another one of them, by their lengths and beginnings.
///
/// Hardly any text of a page stands on it twice, and only those that may need to be read to their ends.
struct LikelyTwins {
    private var index: HashMemo
    /// Whether each different look was seen again.
    private var isSeenAgain: [Bool] = []
    /// Whether any two texts look alike.
    private(set) var isAny = false

    /// As many bytes tell most texts from others of the same length.
    private static let beginning = 12

    /// Makes room for the looks of some texts.
    init(expecting count: Int) {
        index = HashMemo(expecting: count)
        isSeenAgain.reserveCapacity(count)
    }

    /// Files a text.
    ///
    /// - Returns: the number of its look, for ``hasTwin(_:)``.
    mutating func add(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
        var hash = LetterHash.feed(LetterHash.seed, UInt32(truncatingIfNeeded: range.count))
        let end = min(range.lowerBound &+ Self.beginning, range.upperBound)
        var place = range.lowerBound
        while place < end {
            hash = LetterHash.feed(hash, UInt32(ASCII.lowercased(text[place])))
            place &+= 1
        }
        if let known = index.first(for: hash) {
            isSeenAgain[Int(known)] = true
            isAny = true
            return Int(known)
        }
        index.insert(Int32(isSeenAgain.count), for: hash)
        isSeenAgain.append(false)
        return isSeenAgain.count - 1
    }

    /// Whether another text has the same look.
    func hasTwin(_ number: Int) -> Bool { isSeenAgain[number] }
}
