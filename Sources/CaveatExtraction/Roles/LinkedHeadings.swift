internal import CaveatModel
internal import CaveatText

/// The headings of the article that are links.
///
/// They are teasers of other articles, unless they are numbered: a list of lamps, each with a link to its
/// maker.
struct LinkedHeadings {
    /// Whether they are the titles of sections.
    let areSections: Bool

    /// A heading with at least this share of its text in links is one.
    private static let linkedShare: Float = 0.85

    /// Looks at the numbers that the headings begin with.
    init(_ outline: Segmentation, _ evidence: PageEvidence, isInside: [Bool]) {
        var numbers: [Int?] = []
        for (index, block) in outline.blocks.enumerated()
        where isInside[index] && block.form == .heading && block.level > 1 {
            guard evidence.features[index].linkDensity > Self.linkedShare else { continue }
            numbers.append(Self.number(outline.text, outline.range(of: index)))
        }
        let known = numbers.compactMap(\.self)
        areSections =
            known.count > 1 && known.count == numbers.count
            && (zip(known, known.dropFirst()).allSatisfy(<)
                || zip(known, known.dropFirst()).allSatisfy(>))
    }

    /// The number that a heading begins with.
    private static func number(_ text: [UInt8], _ range: Range<Int>) -> Int? {
        let digits = text[range].prefix { ASCII.isDigit($0) }
        guard (1...3).contains(digits.count) else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }
}
