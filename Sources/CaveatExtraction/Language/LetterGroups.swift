/// The weights of a few letter groups for the languages of a script, on their way to ``LanguageScores``.
///
/// Sums of 8 bits hold few groups, but are added at once; small enough for registers, they are local to
/// the loop that reads letters.
struct LetterGroups {
    /// The sums of languages with even numbers, every weight 8 more than it is.
    private(set) var even = SIMD4<UInt64>.zero
    /// The same of those with odd numbers.
    private(set) var odd = SIMD4<UInt64>.zero
    /// How many groups were added.
    private(set) var count = 0

    /// As many groups of weights up to 15 as 8 bits hold, less those that one letter may end.
    static let most = 14
    private static let evenWeights: UInt64 = 0x0F0F_0F0F_0F0F_0F0F

    /// Adds the weights of a group.
    ///
    /// - Parameter weights: the weights of sixteen languages in each word, four bits for each.
    @inline(__always)
    mutating func add(_ weights: SIMD4<UInt64>) {
        let mask = SIMD4(repeating: Self.evenWeights)
        even &+= weights & mask
        odd &+= (weights &>> 4) & mask
        count &+= 1
    }

    /// Adds groups whose weights were added up before.
    @inline(__always)
    mutating func add(_ other: LetterGroups) {
        even &+= other.even
        odd &+= other.odd
        count &+= other.count
    }
}
