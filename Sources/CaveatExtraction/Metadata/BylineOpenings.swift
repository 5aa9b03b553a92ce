/// What a byline begins with: "By", "Автор:", "文/".
struct BylineOpenings: Sendable {
    private let beginnings: PhraseBeginnings
    /// The openings by their first character, longest first.
    private let phrases: [String: [(text: String, isLabel: Bool)]]

    /// Makes tables of openings.
    ///
    /// - Parameters:
    ///   - prepositions: what stands before a name like "by".
    ///   - labels: what names the author before a colon.
    init(prepositions: [String], labels: [String]) {
        beginnings = PhraseBeginnings(prepositions + labels)
        let all =
            prepositions.map { (text: $0, isLabel: false) }
            + labels.map { (text: $0, isLabel: true) }
        let ordered = all.map { (phrase: $0, length: $0.text.count) }
            .sorted { ($1.length, $0.phrase.text) < ($0.length, $1.phrase.text) }
        phrases = Dictionary(grouping: ordered.map(\.phrase)) { String($0.text.prefix(1)) }
    }

    /// A longer line in a script without capital letters is no byline, in characters.
    private static let longestUncased = 40

    /// Whether a byline may begin at some word of a line; most lines hold none, and cost no more.
    func mayStand(in line: ScalarLine) -> Bool { beginnings.begins(in: line) }

    /// No opening is longer, in scalars.
    private static let longestPhrase = 40

    /// Whether a line begins like a byline and goes on with a name.
    func opens(_ line: Substring) -> Bool {
        guard let opening = opening(of: line) else { return false }
        guard let next = opening.rest.first, !next.isLowercase, next.isLetter else { return false }
        if opening.isLabel, !opening.hasColon { return false }
        return next.isUppercase || line.count <= Self.longestUncased
    }

    /// What follows the opening of a line; nil when it has none.
    func rest(of line: Substring) -> Substring? {
        opening(of: line).flatMap { opening in
            opening.rest.first.map { $0.isLowercase } ?? false ? nil : opening.rest
        }
    }

    private func opening(
        of line: Substring
    ) -> (rest: Substring, isLabel: Bool, hasColon: Bool)? {
        guard beginnings.stands(at: 0, of: ScalarLine(line, longest: Self.longestPhrase)),
            let first = line.first(where: { !$0.isWhitespace })?.lowercased(),
            let phrases = phrases[first]
        else { return nil }
        for phrase in phrases {
            let head = line.prefix(phrase.text.count)
            guard head.lowercased() == phrase.text else { continue }
            let tail = line[head.endIndex...]
            let rest = tail.drop { $0.isWhitespace || Self.colons.contains($0) }
            let gap = tail[..<rest.startIndex]
            // "Written byAda Quill": a phrase may be glued to the name, a word may not.
            let mayBeGlued = phrase.text.contains(" ") || phrase.text.first?.isLetter == false
            guard !gap.isEmpty || rest.isEmpty || mayBeGlued || Self.isUncased(phrase.text) else {
                continue
            }
            return (rest, phrase.isLabel, gap.contains(where: Self.colons.contains))
        }
        return nil
    }

    private static let colons: Set<Character> = [":", "：", "/", "／", "∶"]

    /// Whether a word is of a script without capital letters, where it may stand before a name
    /// without a space.
    private static func isUncased(_ word: String) -> Bool {
        !word.contains { $0.isLowercase }
    }
}
