/// A title as a tag declares it, taken apart into the article's title and the site's name.
///
/// "A bridge for Lindenau | The Gazette" is cut only where a part is known to be the site's name, so
/// that titles with bars, dashes, colons and guillemets of their own stay whole.
struct DeclaredTitle {
    /// The title of the article.
    let title: String
    /// The name of the site as the title spells it; nil when the title does not hold it.
    let site: String?

    /// What may stand between the two without white space.
    private static let bars: Set<Character> = [
        "|", "｜", "│", "»", "«", "›", "‹", "•", "·", "_", "★",
    ]
    /// What does with white space before or after it.
    private static let dashes: Set<Character> = [
        "-", "–", "—", "−", "－", ":", "：", "/", "~", "*", "→", "←",
    ]
    /// The fewest letters that are a title.
    private static let shortest = 4

    /// Takes a declared title apart.
    init(_ declared: String, _ sites: SiteNames) {
        for gap in Self.gaps(in: declared) where sites.contains(declared[gap.upperBound...]) {
            let rest = Self.trimmed(declared[..<gap.lowerBound])
            guard Self.isTitle(rest) else { continue }
            (title, site) = (rest, Self.trimmed(declared[gap.upperBound...]))
            return
        }
        for gap in Self.gaps(in: declared).reversed()
        where sites.contains(declared[..<gap.lowerBound]) {
            let rest = Self.trimmed(declared[gap.upperBound...])
            guard Self.isTitle(rest) else { continue }
            (title, site) = (rest, Self.trimmed(declared[..<gap.lowerBound]))
            return
        }
        (title, site) = (declared, nil)
    }

    private static func isTitle(_ text: String) -> Bool {
        text.filter { $0.isLetter || $0.isNumber }.count >= shortest
    }

    /// The marks between parts of a title.
    private static func gaps(in title: String) -> [Range<String.Index>] {
        title.indices.compactMap { index in
            let next = title.index(after: index)
            let isGap =
                bars.contains(title[index])
                || dashes.contains(title[index])
                    && (next == title.endIndex || title[next].isWhitespace
                        || index > title.startIndex
                            && title[title.index(before: index)].isWhitespace)
            return isGap ? index..<next : nil
        }
    }

    /// A part without white space and marks at its ends.
    private static func trimmed(_ part: Substring) -> String {
        func isEdge(_ character: Character) -> Bool {
            character.isWhitespace || bars.contains(character) || dashes.contains(character)
        }
        let tail = part.drop(while: isEdge)
        return String(tail.reversed().drop(while: isEdge).reversed())
    }
}
