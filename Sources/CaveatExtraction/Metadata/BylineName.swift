/// The author's name in a byline, without what else the line says.
enum BylineName {
    /// What stands before a name, in small letters.
    private static let openings = [
        "by ", "von ", "par ", "por ", "di ", "door ", "av ", "af ", "written by", "posted by",
        "published by", "author", "autor", "autorin", "text", "автор", "текст", "oleh ", "yazan",
        "words by", "reviewed by", "story by", "reported by",
    ]
    /// What ends a name.
    private static let separators: Set<Character> = [
        "|", "·", "•", "⋅", "∙", "\n", "\t", "—", "–", "/", "(",
    ]
    /// Words that end a name, in small letters.
    private static let endings: Set<String> = [
        "on", "published", "updated", "follow", "posted", "last", "am", "at", "reviewed", "edited",
        "view", "read", "min", "share", "editor", "reporter", "staff", "in", "twitter", "facebook",
        "linkedin", "aus", "à", "из",
    ]
    /// How words for an author begin, which head a box about one and are no name.
    private static let titles = ["author", "autor", "auteur", "автор", "аўтар", "yazar", "مؤلف"]
    /// A name has at most this many words.
    private static let mostWords = 6

    /// The name in a line; nil when the line holds none.
    static func name(in line: String) -> String? {
        var rest = line[...].drop { $0.isWhitespace }
        var isChanged = true
        while isChanged {
            isChanged = false
            for opening in openings where rest.lowercased().hasPrefix(opening) {
                let tail = rest.dropFirst(opening.count)
                guard opening.hasSuffix(" ") || tail.first.map({ !$0.isLowercase }) ?? true else {
                    continue
                }
                rest = tail.drop { $0.isWhitespace || $0 == ":" }
                isChanged = true
            }
        }
        rest = rest.prefix { !separators.contains($0) && !$0.isNumber }
        if let dash = rest.firstRange(of: " - ") { rest = rest[..<dash.lowerBound] }
        var words = rest.split(separator: " ")
        // "Recipe by Ada Quill", and nothing after "Article by".
        if let by = words.lastIndex(where: { $0.lowercased() == "by" }) {
            words.removeSubrange(...by)
        }
        guard
            !words.contains(where: { word in titles.contains(where: word.lowercased().hasPrefix) })
        else { return nil }
        let end = words.indices.first { index in
            let word = words[index].lowercased()
            return endings.contains(word) || index > 0 && MonthNames.month(word) != nil
        }
        if let end { words.removeSubrange(end...) }
        let name = words.joined(separator: " ").trimmingPrefix { !$0.isLetter }
        let trimmed = String(name.reversed().drop { !($0.isLetter || $0 == ".") }.reversed())
        guard (1...mostWords).contains(words.count), trimmed.count >= 3,
            !trimmed.contains("@"), !trimmed.hasSuffix("…"),
            trimmed.first.map({ !$0.isLowercase }) ?? false
        else { return nil }
        return trimmed
    }
}
