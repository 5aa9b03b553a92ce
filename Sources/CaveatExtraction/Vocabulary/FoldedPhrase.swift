/// A phrase of a vocabulary in the form in which lines are compared with it.
///
/// `Follow * on Facebook*` is a beginning, a part that has to come later, and an open end.
struct FoldedPhrase: Sendable {
    /// What a line begins with, as ``FoldedLine`` folds it.
    let beginning: [UInt32]
    /// What has to follow, in this order.
    let parts: [[UInt32]]
    /// Whether a line may go on after the last part.
    let isOpen: Bool

    /// Folds a phrase; nil when it has no beginning.
    ///
    /// - Parameter phrase: as a vocabulary writes it, `*` for any text.
    init?(_ phrase: String) {
        let pieces = phrase.split(separator: "*", omittingEmptySubsequences: false)
        beginning = Self.folded(pieces[0])
        parts = pieces.dropFirst().map(Self.folded).filter { !$0.isEmpty }
        isOpen = pieces.count > 1 && pieces[pieces.count - 1].isEmpty
        guard !beginning.isEmpty else { return nil }
    }

    /// Whether the beginning says all.
    var isWhole: Bool { parts.isEmpty && !isOpen }

    /// Whether a line, given as folded scalars, is what the phrase says.
    func matches(_ line: [UInt32]) -> Bool {
        guard line.starts(with: beginning) else { return false }
        var rest = line[beginning.count...]
        for part in parts {
            guard let end = Self.end(of: part, in: rest) else { return false }
            rest = rest[end...]
        }
        guard !isOpen else { return true }
        return parts.last.map { line.reversed().starts(with: $0.reversed()) } ?? rest.isEmpty
    }

    /// The index after the first place of a part.
    private static func end(of part: [UInt32], in line: ArraySlice<UInt32>) -> Int? {
        var start = line.startIndex
        while start + part.count <= line.endIndex {
            if line[start..<start + part.count].elementsEqual(part) { return start + part.count }
            start += 1
        }
        return nil
    }

    /// The scalars of a piece, a space at either end included: words end there.
    private static func folded(_ piece: Substring) -> [UInt32] {
        let bytes = Array(piece.utf8)
        let scalars = FoldedLine.scalars(bytes.span, 0..<bytes.count)
        guard !scalars.isEmpty else { return [] }
        let space: [UInt32] = [0x20]
        return (bytes.first == 0x20 ? space : []) + scalars + (bytes.last == 0x20 ? space : [])
    }
}
