internal import CaveatModel

/// The headings of the article that are links.
///
/// They are teasers of other articles, unless they are the titles of most of its text: a list of
/// lamps, each with a link to its maker, or sections that are numbered.
struct LinkedHeadings {
    /// Whether they stand over the text of the article.
    let areSections: Bool

    /// A heading with at least this share of its text in links is one.
    private static let linkedShare: Float = 0.85
    /// They are sections when they stand over at least this share of the prose.
    private static let leastShare: Float = 0.5

    /// Looks at what stands under the headings.
    init(_ outline: Segmentation, _ evidence: PageEvidence, isInside: [Bool]) {
        var (all, under): (Float, Float) = (0, 0)
        var numbers: [Int] = []
        var (count, filled) = (0, 0)
        var isUnder = false
        var isFilled = false
        for (index, block) in outline.blocks.enumerated()
        where isInside[index] && block.origin == .text {
            let features = evidence.features[index]
            if block.form == .heading {
                isUnder = features.linkDensity > Self.linkedShare && block.level > 1
                isFilled = false
                if isUnder {
                    count += 1
                    if let number = Self.number(outline.text, outline.range(of: index)) {
                        numbers.append(number)
                    }
                }
                continue
            }
            all += features.prose
            guard isUnder else { continue }
            under += features.prose
            if !isFilled, features.prose > 0 {
                isFilled = true
                filled += 1
            }
        }
        let isNumbered =
            numbers.count > 1 && numbers.count == count
            && zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
        areSections =
            isNumbered || count > 1 && filled == count && under >= Self.leastShare * all
    }

    /// The number that a heading begins with.
    private static func number(_ text: [UInt8], _ range: Range<Int>) -> Int? {
        let digits = text[range].prefix { ASCII.isDigit($0) }
        guard (1...3).contains(digits.count) else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }
}
