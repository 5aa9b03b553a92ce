/// The first letters of names, by which most others are told to be none of them.
///
/// A few KB, where a tree of all names takes many times as much: one that is not among them, as nearly all
/// are, costs a look at six bits.
struct Openings: Sendable {
    /// A bit for the hash of each opening.
    private var bits = BitTable(count: 1 << Self.bitCount)

    private static let bitCount = 16
    /// As many letters of a name are looked at, or all of a shorter one.
    static let longest = 6

    /// Adds an opening.
    ///
    /// - Parameter letters: the letters of a name, or those of its beginning; none without any.
    mutating func insert(_ letters: ArraySlice<UInt32>) {
        guard !letters.isEmpty else { return }
        bits.insert(Self.place(of: letters.prefix(Self.longest).reduce(Self.seed, Self.feed)))
    }

    /// Whether a text may be one of the names, or go on behind one.
    ///
    /// - Parameter next: the next letter of the text; nil at its end.
    /// - Returns: false when it certainly is none.
    @inline(__always)
    func mayOpen(_ next: () -> UInt32?) -> Bool {
        var hash = Self.seed
        var count = 0
        while count < Self.longest, let letter = next() {
            hash = Self.feed(hash, letter)
            if contains(hash) { return true }
            count &+= 1
        }
        return false
    }

    @inline(__always)
    private func contains(_ hash: UInt32) -> Bool { bits.contains(Self.place(of: hash)) }

    private static let seed: UInt32 = 0x9E37_79B1

    @inline(__always)
    private static func feed(_ hash: UInt32, _ letter: UInt32) -> UInt32 {
        (hash ^ letter) &* 0x85EB_CA6B
    }

    @inline(__always)
    private static func place(of hash: UInt32) -> Int { Int(hash &>> UInt32(32 - bitCount)) }
}
