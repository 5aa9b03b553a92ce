/// The weights of a few letter groups for the languages of a script, on their way to ``LanguageScores``.
///
/// Sums of 8 bits hold few groups, but are added at once; small enough for registers, they are local to
/// the loop that reads letters.
struct LetterGroups {
    /// The sums of languages with even numbers, every weight 8 more than it is.
    ///
    /// The last word has no languages. It counts the groups, so that this costs nothing.
    private(set) var even = SIMD4<UInt64>.zero
    /// The same of those with odd numbers.
    private(set) var odd = SIMD4<UInt64>.zero

    /// How many groups were added.
    var count: Int { Int(truncatingIfNeeded: even[3]) }

    /// As many groups of weights up to 15 as 8 bits hold, less those that one letter may end.
    static let most = 14
    /// As many groups one letter may end.
    private static let mostOfLetter = 3
    /// How many letters may follow before 8 bits hold no more.
    var room: Int { (Self.most &+ Self.mostOfLetter &- count) / Self.mostOfLetter }
    private static let evenWeights: UInt64 = 0x0F0F_0F0F_0F0F_0F0F

    /// Adds the weights of a group.
    ///
    /// - Parameters:
    ///   - first: the weights of the first sixteen languages, four bits for each.
    ///   - second: those of the next sixteen.
    ///   - third: those of the last.
    @inline(__always)
    mutating func add(_ first: UInt64, _ second: UInt64, _ third: UInt64) {
        let weights = SIMD4(first, second, third, 1)
        let mask = SIMD4(repeating: Self.evenWeights)
        even &+= weights & mask
        odd &+= (weights &>> 4) & mask
    }

    /// Adds groups whose weights were added up before.
    @inline(__always)
    mutating func add(_ other: LetterGroups) {
        even &+= other.even
        odd &+= other.odd
    }
}
