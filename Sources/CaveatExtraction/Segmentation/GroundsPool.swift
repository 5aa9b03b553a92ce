internal import CaveatModel

/// Gives blocks that follow each other the same grounds where they have them in common.
struct GroundsPool {
    /// Grounds that were given, and what tells them from most others.
    private struct Known {
        let grounds: BlockGrounds
        let reasonNumber: UInt8
        let language: UInt16
    }

    /// The grounds given to the block before.
    private var last: Known?
    /// The grounds given before, in no order.
    private var recent: [Known] = []
    /// The place of those that are forgotten next.
    private var oldest = 0
    /// The languages that the page declares.
    private let languages: [LanguageTag?]

    /// A page alternates between a few: paragraphs, the texts of pictures, the links beside them.
    private static let capacity = 8

    /// Has given no grounds yet.
    ///
    /// - Parameter languages: the languages that the page declares.
    init(languages: [LanguageTag?]) { self.languages = languages }

    /// Finds the grounds of a block.
    ///
    /// - Parameters:
    ///   - reason: why it was kept or removed.
    ///   - language: the index of the language that the page declares for it.
    ///   - detectedLanguage: its own, when that is another one.
    /// - Returns: those of a block before it, if they are the same.
    mutating func grounds(
        _ reason: Reason,
        language: UInt16,
        detectedLanguage: LanguageTag?
    ) -> BlockGrounds {
        let (number, isPlain) = (reason.number, reason.isPlain)
        func isMet(by known: Known) -> Bool {
            known.reasonNumber == number && known.language == language
                && (isPlain || known.grounds.reason == reason)
                && known.grounds.detectedLanguage == detectedLanguage
        }
        if let last, isMet(by: last) { return last.grounds }
        if let known = recent.first(where: isMet) {
            last = known
            return known.grounds
        }
        let new = Known(
            grounds: BlockGrounds(
                reason,
                language: languages[Int(language)],
                detectedLanguage: detectedLanguage
            ),
            reasonNumber: number,
            language: language
        )
        if recent.count < Self.capacity {
            recent.append(new)
        } else {
            recent[oldest] = new
            oldest = (oldest + 1) % Self.capacity
        }
        last = new
        return new.grounds
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
