/// A title as a tag declares it, taken apart into the article's title and the site's name.
///
/// "A bridge for Lindenau | The Gazette" is cut only where a part is known to be the site's name, so
/// that titles with bars, dashes, colons and guillemets of their own stay whole.
struct DeclaredTitle {
    /// The title of the article.
    let title: String
    /// The name of the site as the title spells it; nil when the title does not hold it.
    let site: String?

    /// Whether a mark may stand between the two without white space.
    private static func isBar(_ mark: Unicode.Scalar) -> Bool {
        switch mark {
        case "|", "｜", "│", "»", "«", "›", "‹", "•", "·", "_", "★": true
        default: false
        }
    }

    /// Whether a mark may do so with white space before or after it.
    private static func isDash(_ mark: Unicode.Scalar) -> Bool {
        switch mark {
        case "-", "–", "—", "−", "－", ":", "：", "/", "~", "*", "→", "←": true
        default: false
        }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        ScalarKind(scalar.value) == .space
    }

    /// The fewest letters that are a title.
    private static let shortest = 4

    /// Takes a declared title apart.
    init(_ declared: String, _ sites: inout SiteNames) {
        let gaps = Self.gaps(in: declared)
        for gap in gaps where sites.contains(declared[gap.upperBound...]) {
            let rest = Self.trimmed(declared[..<gap.lowerBound])
            guard Self.isTitle(rest) else { continue }
            (title, site) = (rest, Self.trimmed(declared[gap.upperBound...]))
            return
        }
        for gap in gaps.reversed() where sites.contains(declared[..<gap.lowerBound]) {
            let rest = Self.trimmed(declared[gap.upperBound...])
            guard Self.isTitle(rest) else { continue }
            (title, site) = (rest, Self.trimmed(declared[..<gap.lowerBound]))
            return
        }
        (title, site) = (declared, nil)
    }

    /// A title and, where marks divide it, its parts: which of them is the site's is not asked.
    static func parts(of title: String) -> [String] {
        var parts = [title]
        var start = title.startIndex
        let gaps = gaps(in: title)
        guard !gaps.isEmpty else { return parts }
        for gap in gaps {
            parts.append(trimmed(title[start..<gap.lowerBound]))
            start = gap.upperBound
        }
        parts.append(trimmed(title[start...]))
        return parts.filter { !$0.isEmpty }
    }

    private static func isTitle(_ text: String) -> Bool {
        NameLetters.folded(text).count >= shortest
    }

    /// The marks between parts of a title.
    private static func gaps(in title: String) -> [Range<String.Index>] {
        var gaps: [Range<String.Index>] = []
        let scalars = title.unicodeScalars
        var isAfterSpace = false
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let mark = scalars[index]
            let next = scalars.index(after: index)
            let isBesideSpace =
                isAfterSpace || next == scalars.endIndex || isSpace(scalars[next])
            if isBar(mark) || isDash(mark) && isBesideSpace { gaps.append(index..<next) }
            isAfterSpace = isSpace(mark)
            index = next
        }
        return gaps
    }

    /// A part without white space and marks at its ends.
    private static func trimmed(_ part: Substring) -> String {
        func isInside(_ scalar: Unicode.Scalar) -> Bool {
            !isSpace(scalar) && !isBar(scalar) && !isDash(scalar)
        }
        let scalars = part.unicodeScalars
        guard let first = scalars.firstIndex(where: isInside),
            let last = scalars.lastIndex(where: isInside)
        else { return "" }
        return String(part[first...last])
    }
}
