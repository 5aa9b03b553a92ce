extension [Occurrence] {
    /// How many bits of a phrase's number are looked at in one round: two rounds for 262,144 phrases.
    private static let digitBits: UInt64 = 9

    /// The places by phrase, those of one phrase in the order in which they came.
    ///
    /// They are dealt out by a few bits of the phrase's number after the other, the lowest first; nothing is
    /// compared, so that each place costs the same however many there are.
    func sortedByPhrase() -> [Occurrence] {
        var keys: [UInt64] = []
        keys.reserveCapacity(count)
        var all: UInt64 = 0
        for index in indices {
            let phrase = UInt64(self[index].phrase.index)
            all |= phrase
            keys.append(phrase << 32 | UInt64(index))
        }
        var dealt = keys
        var shift: UInt64 = 0
        while all >> shift != 0 {
            Self.deal(keys, by: shift + 32, into: &dealt)
            swap(&keys, &dealt)
            shift += Self.digitBits
        }
        return keys.map { self[Int($0 & 0xFFFF_FFFF)] }
    }

    private static func deal(_ keys: [UInt64], by shift: UInt64, into dealt: inout [UInt64]) {
        let mask: UInt64 = 1 << digitBits - 1
        var places = [Int](repeating: 0, count: 1 << Int(digitBits))
        for key in keys { places[Int(key >> shift & mask)] &+= 1 }
        var next = 0
        for digit in places.indices { (places[digit], next) = (next, next &+ places[digit]) }
        for key in keys {
            let digit = Int(key >> shift & mask)
            dealt[places[digit]] = key
            places[digit] &+= 1
        }
    }
}
