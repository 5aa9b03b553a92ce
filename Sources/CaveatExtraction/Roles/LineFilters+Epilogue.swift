internal import CaveatModel
internal import CaveatText

/// The section below a press release in which a house tells about itself.
extension LineFilters {
    /// The longest line over such a section, in letters.
    private static let longestName: Int32 = 80
    /// The most blocks of such a section.
    private static let mostLines = 8
    /// The shortest name, in bytes.
    private static let shortestName = 3
    /// So many bytes further than its own length, a name stands in the text under it.
    private static let nameReach = 24

    /// Gives the last section of an article the role that a phrase over it names, when the line goes on
    /// with a name and the text under it begins with the same one.
    static func markEpilogue(
        _ decisions: inout [BlockClassifier.Decision],
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        _ region: ArticleRegion,
        _ phrases: PlacedPhrases
    ) {
        var section: [Int] = []
        for index in decisions.indices.reversed()
        where region.isInside[index] && outline.blocks[index].origin == .text {
            guard case .kept(let role) = decisions[index].disposition, role != .caption else {
                continue
            }
            let isLine =
                evidence.features[index].length <= longestName
                && (role == .heading || outline.isEmphasised(index))
            guard isLine else {
                section.append(index)
                if section.count > mostLines { return }
                continue
            }
            let range = outline.range(of: index)
            guard let first = section.last,
                let pattern = phrases.first(for: .epilogue, in: outline.text.span, range),
                isNamed(first, by: range, after: pattern, outline),
                let decision = phrases.decision(by: pattern)
            else { return }
            for member in section + [index] { decisions[member] = decision }
            return
        }
    }

    /// Whether a text begins with the name that a line goes on with after a phrase.
    private static func isNamed(
        _ block: Int,
        by line: Range<Int>,
        after pattern: CompiledVocabularies.Pattern,
        _ outline: Segmentation
    ) -> Bool {
        let text = outline.text.span
        let opening = pattern.spelling.utf8.count { $0 != 0x2A }
        guard line.count > opening else { return false }
        let rest = line.lowerBound + opening..<line.upperBound
        // A name begins with a capital where there are any.
        guard !ASCII.isSmallLetter(text[rest.lowerBound]) else { return false }
        let name = Letters.folded(text, rest)
        guard name.count >= shortestName else { return false }
        let start = Letters.folded(text, outline.range(of: block)).prefix(name.count + nameReach)
        return start.firstRange(of: name) != nil
    }
}
