/// Why a block was kept or removed, in a form that can be counted and shown.
///
/// A page may hold a million, so that the longest are stored apart.
public enum Reason: Hashable, Sendable {
    /// An entry of a vocabulary matched the block's text.
    indirect case phrase(vocabulary: String, entry: String)
    /// An entry of a vocabulary matched a class or id around the block.
    indirect case attribute(vocabulary: String, entry: String)
    /// The element says what it is: `nav`, `script`, `role="dialog"`.
    case element(String)
    /// The block is not shown: by which attribute or style.
    case hidden(by: String)
    /// The structural score of the block's container, compared with what keeping takes.
    case score(Double, threshold: Double)
    /// It stands inside the article's container.
    case insideArticle
    /// It stands outside the article's container.
    case outsideArticle
    /// Nearly all its text is links: the share of linked characters, 0 to 1.
    case linkDensity(Double)
    /// The text repeats another block's.
    case duplicate
    /// Another circumstance, named in a few words.
    case other(String)
}

extension Reason: CustomStringConvertible {
    /// One line in plain words.
    public var description: String {
        switch self {
        case .phrase(let vocabulary, let entry): "text matches “\(entry)” of \(vocabulary)"
        case .attribute(let vocabulary, let entry):
            "class or id matches “\(entry)” of \(vocabulary)"
        case .element(let name): "stands in \(name)"
        case .hidden(let cause): "not shown: \(cause)"
        case .score(let score, let threshold):
            "score \(Self.hundredths(score)), keeping takes \(Self.hundredths(threshold))"
        case .insideArticle: "inside the article"
        case .outsideArticle: "outside the article"
        case .linkDensity(let share): "\(Int((share * 100).rounded()))% of the text is links"
        case .duplicate: "repeats another block"
        case .other(let words): words
        }
    }

    private static func hundredths(_ value: Double) -> String {
        let rounded = Int((abs(value) * 100).rounded())
        let digits = String(rounded % 100)
        let sign = value < 0 && rounded > 0 ? "-" : ""
        return "\(sign)\(rounded / 100).\(digits.count < 2 ? "0" : "")\(digits)"
    }
}
