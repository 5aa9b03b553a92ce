internal import CaveatModel

/// Gives blocks that follow each other the same grounds where they have them in common.
struct GroundsPool {
    /// The grounds given to the block before.
    private var last: BlockGrounds?
    /// The grounds given before, in no order.
    private var recent: [BlockGrounds] = []
    /// The place of those that are forgotten next.
    private var oldest = 0

    /// A page alternates between a few: paragraphs, the texts of pictures, the links beside them.
    private static let capacity = 8

    /// The grounds of a block: those of one before it, if they are the same.
    mutating func grounds(
        _ reason: Reason,
        language: LanguageTag?,
        detectedLanguage: LanguageTag?
    ) -> BlockGrounds {
        let (number, isPlain) = (reason.number, reason.isPlain)
        func isMet(by known: BlockGrounds) -> Bool {
            known.reason.number == number && known.language == language
                && known.detectedLanguage == detectedLanguage
                && (isPlain || known.reason == reason)
        }
        if let last, isMet(by: last) { return last }
        if let known = recent.first(where: isMet) {
            last = known
            return known
        }
        let new = BlockGrounds(reason, language: language, detectedLanguage: detectedLanguage)
        if recent.count < Self.capacity {
            recent.append(new)
        } else {
            recent[oldest] = new
            oldest = (oldest + 1) % Self.capacity
        }
        last = new
        return new
    }
}

extension Reason {
    /// The number of the case, by which most reasons are told apart without a look at their words.
    fileprivate var number: UInt8 {
        switch self {
        case .phrase: 0
        case .attribute: 1
        case .element: 2
        case .hidden: 3
        case .score: 4
        case .insideArticle: 5
        case .outsideArticle: 6
        case .linkDensity: 7
        case .duplicate: 8
        case .other: 9
        }
    }

    /// Whether the case says all.
    fileprivate var isPlain: Bool {
        switch self {
        case .insideArticle, .outsideArticle, .duplicate: true
        case .phrase, .attribute, .element, .hidden, .score, .linkDensity, .other: false
        }
    }
}
