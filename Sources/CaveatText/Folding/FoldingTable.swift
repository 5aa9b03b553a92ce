/// What each character becomes before words are compared.
///
/// Case folding, compatibility forms, and a few unifications that readers do without thinking:
/// Ё as Е, dotless and dotted i as i, the Arabic and Persian forms of yeh, kaf and alef. Built once
/// from the runs in `FoldingTable+Data.swift`; 128 KB, of which a page touches a few lines.
package struct FoldingTable: Sendable {
    /// The character ends a word.
    package static let separator: UInt16 = 0
    /// The character is as if it were not there.
    package static let dropped: UInt16 = 1
    /// The character combines with the letter before it.
    package static let mark: UInt16 = 2
    /// The character becomes several; see ``expansion(of:)``.
    package static let expanded: UInt16 = 3

    /// The table of this process.
    package static let shared = FoldingTable()

    /// For each scalar below U+10000 one of the classes above, or what it folds to.
    package let values: [UInt16]

    private init() {
        var values = [UInt16](repeating: Self.separator, count: 0x1_0000)
        for scalar in 0x30...0x39 { values[scalar] = UInt16(scalar) }
        for scalar in 0x61...0x7A {
            values[scalar] = UInt16(scalar)
            values[scalar - 0x20] = UInt16(scalar)
        }
        let words = Self.wordRuns
        for index in stride(from: 0, to: words.count, by: 2) {
            for scalar in words[index]...words[index + 1] { values[Int(scalar)] = UInt16(scalar) }
        }
        let dropped = Self.droppedRuns
        for index in stride(from: 0, to: dropped.count, by: 2) {
            for scalar in dropped[index]...dropped[index + 1] { values[Int(scalar)] = Self.dropped }
        }
        for scalar in 0x300...0x36F { values[scalar] = Self.mark }
        let folds = Self.foldingRuns
        for index in stride(from: 0, to: folds.count, by: 4) where folds[index + 1] < 0x1_0000 {
            let (first, last, step) = (
                Int(folds[index]), Int(folds[index + 1]), Int(folds[index + 2])
            )
            for scalar in Swift.stride(from: first, through: last, by: step) {
                values[scalar] = UInt16(truncatingIfNeeded: scalar + Int(folds[index + 3]))
            }
        }
        let expansions = Self.expansions
        var index = 0
        while index < expansions.count {
            values[Int(expansions[index])] = Self.expanded
            index += 2 + Int(expansions[index + 1])
        }
        self.values = values
    }

    /// The class or folded form of a scalar from U+10000 on.
    ///
    /// Styled mathematical letters fold to plain ones, since posts use them as bold type.
    package func supplementary(_ scalar: UInt32) -> UInt32 {
        let folds = Self.foldingRuns
        for index in stride(from: folds.count - 4, through: 0, by: -4) {
            let (first, last) = (UInt32(folds[index]), UInt32(folds[index + 1]))
            if last < 0x1_0000 { continue }
            if (first...last).contains(scalar), (scalar - first) % UInt32(folds[index + 2]) == 0 {
                return UInt32(truncatingIfNeeded: Int(scalar) + Int(folds[index + 3]))
            }
        }
        switch scalar {
        case 0x1_F000..<0x2_0000: return UInt32(Self.separator)
        case 0xE_0000...: return UInt32(Self.dropped)
        default: return scalar
        }
    }

    /// The one letter that a scalar folds to; the scalar itself where it is none or becomes several.
    package func letter(for scalar: UInt32) -> UInt32 {
        let value = scalar < 0x1_0000 ? UInt32(values[Int(scalar)]) : supplementary(scalar)
        return value > UInt32(Self.expanded) ? value : scalar
    }

    /// What a scalar of the class ``expanded`` becomes.
    package func expansion(of scalar: UInt32) -> ArraySlice<UInt32> {
        let expansions = Self.expansions
        var index = 0
        while index < expansions.count {
            let count = Int(expansions[index + 1])
            if expansions[index] == scalar { return expansions[index + 2..<index + 2 + count] }
            index += 2 + count
        }
        return []
    }

    /// A folded letter with a combining mark, as one letter; nil when there is none.
    package func composition(of letter: UInt32, with mark: UInt32) -> UInt32? {
        let compositions = Self.compositions
        let place =
            3
            * (0..<compositions.count / 3).partitionPoint { entry in
                (compositions[entry * 3], compositions[entry * 3 + 1]) < (letter, mark)
            }
        guard place < compositions.count, compositions[place] == letter,
            compositions[place + 1] == mark
        else { return nil }
        return compositions[place + 2]
    }

    /// Whether a folded letter belongs to a script written without spaces, so that it is a word of
    /// its own: Han, Kana, Thai, Lao, Burmese, Khmer.
    @inline(__always)
    package static func isWordByItself(_ letter: UInt32) -> Bool {
        guard letter >= 0x0E00 else { return false }
        return switch letter {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3040...0x30FF,
            0x31F0...0x31FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
            true
        default: false
        }
    }
}
