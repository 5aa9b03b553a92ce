internal import CaveatModel

/// Finds the part of a message that is its page.
///
/// Source: https://www.rfc-editor.org/rfc/rfc2387, https://www.rfc-editor.org/rfc/rfc2046#section-5.1.4
struct PartChoice {
    /// A part that can be read as a page.
    struct Candidate {
        /// The part.
        let part: MessagePart
        /// How likely it is what people see first.
        let rank: Rank
        /// Whether bytes may be missing at its end.
        let isOpen: Bool
    }

    /// How likely a part is the page, the likeliest last.
    enum Rank: Int, Comparable {
        /// A text that was sent along.
        case attachedText
        /// A page that was sent along.
        case attachedPage
        /// A text.
        case text
        /// A page.
        case page

        static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }

        /// The rank of the same part in something that was sent along.
        var attached: Rank {
            switch self {
            case .page, .attachedPage: .attachedPage
            case .text, .attachedText: .attachedText
            }
        }
    }

    /// How deep parts may stand in one another.
    private static let deepest = 8
    /// The most parts of a message that are looked at.
    private static let mostParts = 10_000

    /// The page; nil where there is none.
    private(set) var page: Candidate?
    /// How many other parts are pages that are shown with it: those in its frames.
    private(set) var frameCount = 0

    private let bytes: [UInt8]
    private var partCount = 0
    private var pageCount = 0

    /// Looks for the page of a message.
    ///
    /// - Parameters:
    ///   - bytes: the message.
    ///   - root: the message as a part.
    init(_ bytes: [UInt8], root: MessagePart) {
        self.bytes = bytes
        page = candidate(in: root, isOpen: false, depth: 0)
        if page?.rank == .page { frameCount = pageCount - 1 }
    }

    private mutating func candidate(
        in part: MessagePart,
        isOpen: Bool,
        depth: Int
    ) -> Candidate? {
        partCount += 1
        guard depth <= Self.deepest, partCount <= Self.mostParts else { return nil }
        let type = part.type
        var found: Candidate?
        if type.word.hasPrefix("multipart/") {
            found = candidate(inPartsOf: part, type, isOpen: isOpen, depth: depth)
        } else if type.word == "message/rfc822" {
            let inner = MessagePart(bytes, part.body)
            found = candidate(in: inner, isOpen: isOpen, depth: depth + 1).map {
                Candidate(part: $0.part, rank: $0.rank.attached, isOpen: $0.isOpen)
            }
        } else {
            switch part.contentType.format {
            case .html:
                if !part.isAttachment { pageCount += 1 }
                found = Candidate(part: part, rank: .page, isOpen: isOpen)
            case .plainText: found = Candidate(part: part, rank: .text, isOpen: isOpen)
            case nil: return nil
            }
        }
        guard part.isAttachment else { return found }
        return found.map { Candidate(part: $0.part, rank: $0.rank.attached, isOpen: $0.isOpen) }
    }

    private mutating func candidate(
        inPartsOf part: MessagePart,
        _ type: FieldParameters,
        isOpen: Bool,
        depth: Int
    ) -> Candidate? {
        guard let boundary = type["boundary"] else { return nil }
        let body = MultipartBody(
            bytes,
            part.body,
            boundary: boundary,
            upTo: Self.mostParts - partCount
        )
        var candidates: [Candidate] = []
        let root = type.word == "multipart/related" ? type["start"] : nil
        for (index, range) in body.parts.enumerated() {
            let inner = MessagePart(bytes, range)
            let isLast = index == body.parts.count - 1
            let found = candidate(
                in: inner,
                isOpen: isLast && !body.isClosed,
                depth: depth + 1
            )
            guard let found else { continue }
            let isRoot =
                root.map { inner.contentID == MessagePart.withoutBrackets($0) } ?? false
            candidates.insert(found, at: isRoot ? 0 : candidates.count)
        }
        // Of alternatives the last is the best; elsewhere the first is what the others belong to.
        let ordered = type.word == "multipart/alternative" ? candidates.reversed() : candidates
        return ordered.reduce(nil as Candidate?) { best, next in
            guard let best, best.rank >= next.rank else { return next }
            return best
        }
    }
}
