/// Finds which of many patterns a class name or an id is.
///
/// Names are compared byte by byte, ASCII letters in lower case.
package struct NameIndex: Sendable {
    /// Names and beginnings of names.
    private let names: LetterTree
    private let openings: Openings
    /// What a name may hold anywhere, or end with.
    private let parts: LetterTree
    /// Which bytes those begin with.
    private let heads: [Bool]
    /// For each pattern whether a name may go on after it.
    private let isOpenAtRight: [Bool]
    private let isOpenAtLeft: [Bool]

    /// Files patterns; each is known by its index.
    ///
    /// - Parameter patterns: as vocabularies write them, `*` at either end for the rest of the name. One
    ///   without anything else is never found.
    package init(_ patterns: [String]) {
        var letters: [UInt32] = []
        var lengths: [UInt32] = []
        var partLetters: [UInt32] = []
        var partLengths: [UInt32] = []
        var isOpenAtRight: [Bool] = []
        var isOpenAtLeft: [Bool] = []
        var openings = Openings()
        var heads = [Bool](repeating: false, count: 256)
        let star = UInt8(ascii: "*")
        for pattern in patterns {
            let name = pattern.utf8
            let left = name.first == star
            let right = name.count > 1 && name.last == star
            let core = name.dropFirst(left ? 1 : 0).dropLast(right ? 1 : 0)
            lengths.append(left ? 0 : UInt32(core.count))
            partLengths.append(left ? UInt32(core.count) : 0)
            for byte in core {
                let letter = UInt32(ASCII.lowercased(byte))
                if left { partLetters.append(letter) } else { letters.append(letter) }
            }
            if left {
                if let head = core.first { heads[Int(ASCII.lowercased(head))] = true }
            } else {
                openings.insert(letters.suffix(core.count))
            }
            isOpenAtLeft.append(left)
            isOpenAtRight.append(right)
        }
        names = LetterTree(NumberLists(lengths: lengths, values: letters))
        parts = LetterTree(NumberLists(lengths: partLengths, values: partLetters))
        self.openings = openings
        self.heads = heads
        self.isOpenAtRight = isOpenAtRight
        self.isOpenAtLeft = isOpenAtLeft
    }

    /// Whether a pattern leaves something open.
    package func isOpen(_ pattern: Int) -> Bool { isOpenAtLeft[pattern] || isOpenAtRight[pattern] }

    /// Appends the patterns that a name is: its beginnings, the shortest first, then all of it, then what
    /// it holds.
    ///
    /// - Parameters:
    ///   - bytes: holds the name.
    ///   - range: the name.
    ///   - found: takes the numbers of the patterns, each once.
    package func find(in bytes: Span<UInt8>, _ range: Range<Int>, into found: inout [Int]) {
        var index = range.lowerBound
        let mayBeName = openings.mayOpen {
            guard index < range.upperBound else { return nil }
            defer { index &+= 1 }
            return UInt32(ASCII.lowercased(bytes[index]))
        }
        if mayBeName {
            Self.walk(names, bytes, range) { number, isEnd in
                if isOpenAtRight[number] || isEnd { found.append(number) }
            }
        }
        guard !parts.isEmpty else { return }
        var held: [Int] = []
        for start in range where heads[Int(ASCII.lowercased(bytes[start]))] {
            Self.walk(parts, bytes, start..<range.upperBound) { number, isEnd in
                if isOpenAtRight[number] || isEnd { held.append(number) }
            }
        }
        for number in held.sorted() where found.last != number { found.append(number) }
    }

    /// Leads the bytes of a range through a tree, and calls `body` with each word that ends on the way
    /// and whether the range ends there.
    @inline(__always)
    private static func walk(
        _ tree: LetterTree,
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        _ body: (_ number: Int, _ isEnd: Bool) -> Void
    ) {
        var place = LetterTree.Place()
        var index = range.lowerBound
        while index < range.upperBound {
            let letter = UInt32(ASCII.lowercased(bytes[index]))
            guard tree.advance(&place, by: letter) else { return }
            index &+= 1
            for ending in tree.endings(at: place) {
                body(Int(tree.wordNumbers[ending]), index == range.upperBound)
            }
        }
    }
}
