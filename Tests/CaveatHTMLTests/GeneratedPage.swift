import CaveatTestSupport

/// A page made of random parts, with the texts and attribute values that it should give.
struct GeneratedPage {
    /// The markup.
    private(set) var html = "<!DOCTYPE html>\r\n<html><head><title>Т</title></head><body>"
    /// The visible text of the body with all white space left out.
    private(set) var letters = ""
    /// The values of the `title` attributes in order.
    private(set) var titles: [String] = []

    /// Makes a page of at least `size` characters.
    init(seed: UInt64, size: Int, alphabet: Alphabet) {
        var random = SeededGenerator(seed: seed)
        var length = html.utf8.count
        while length < size {
            let before = html.utf8.count
            addBlock(&random, alphabet)
            length += html.utf8.count - before
        }
        html += "</body></html>\r\n"
    }

    /// Which characters the texts have.
    enum Alphabet {
        /// Russian letters and ASCII, which each encoding under test can write.
        case russian
        /// Characters of one to four bytes of UTF-8.
        case wide
    }

    private static let words = [
        "дом", "река", "Москва", "street", "news", "законом", "и", "a", "признана", "страница",
    ]
    private static let wideWords = ["naïve", "東京", "😀", "ꙮ", "Straße", "שלום", "e\u{301}"]
    private static let references = [
        ("&amp;", "&"), ("&lt;", "<"), ("&nbsp;", "\u{A0}"), ("&#1078;", "ж"), ("&#x436;", "ж"),
        ("&copy", "©"), ("&laquo;", "«"), ("&#128;", "€"), ("&hellip;", "…"),
        ("&NotEqualTilde;", "≂̸"),
    ]
    private static let inline = ["b", "i", "em", "span", "x-mark", "a"]
    private static let blocks = ["p", "div", "h2", "li", "section", "blockquote"]

    private mutating func addBlock(_ random: inout SeededGenerator, _ alphabet: Alphabet) {
        let name = Self.blocks.randomElement(using: &random) ?? "p"
        html += "<\(name)"
        if Int.random(in: 0..<3, using: &random) == 0 {
            let (written, value) = phrase(&random, alphabet, count: 3)
            let quote = Bool.random(using: &random) ? "\"" : "'"
            html += " class=x title=\(quote)\(written)\(quote) data-y"
            titles.append(value)
        }
        html += ">"
        // Now and then longer than the thousand bytes after which libxml2 empties its buffer.
        let pieces = Int.random(
            in: 1...(Int.random(in: 0..<9, using: &random) == 0 ? 60 : 8),
            using: &random
        )
        for _ in 0..<pieces { addInline(&random, alphabet, depth: 0) }
        html += name == "p" && Bool.random(using: &random) ? "" : "</\(name)>"
        html += Bool.random(using: &random) ? "\r\n" : ""
    }

    private mutating func addInline(
        _ random: inout SeededGenerator,
        _ alphabet: Alphabet,
        depth: Int
    ) {
        switch Int.random(in: 0..<12, using: &random) {
        case 0 where depth < 3:
            let name = Self.inline.randomElement(using: &random) ?? "b"
            html += "<\(name)>"
            addInline(&random, alphabet, depth: depth + 1)
            html += "</\(name)>"
        case 1: html += "<!-- комментарий & <b> -->"
        case 2: html += "<br>\r\n"
        case 3: html += "<script>if (a < b) { c('</p>') }</script>"
        case 4:
            html += "</u> < 1 & "
            letters += "<1&"
        default:
            let (written, value) = phrase(&random, alphabet, count: 8)
            html += written + " "
            letters += value.filter { !$0.isASCIISpace }
        }
    }

    private func phrase(
        _ random: inout SeededGenerator,
        _ alphabet: Alphabet,
        count: Int
    ) -> (written: String, value: String) {
        var written = ""
        var value = ""
        for _ in 0..<Int.random(in: 1...count, using: &random) {
            if Int.random(in: 0..<8, using: &random) == 0 {
                let (reference, character) =
                    Self.references.randomElement(using: &random) ?? ("", "")
                written += reference + " "
                value += character + " "
            } else {
                let words =
                    alphabet == .wide && Bool.random(using: &random)
                    ? Self.wideWords : Self.words
                let word = words.randomElement(using: &random) ?? ""
                written += word + " "
                value += word + " "
            }
        }
        return (written, value)
    }
}

extension Character {
    /// Whether the character is white space that HTML folds.
    var isASCIISpace: Bool { self == " " || self == "\n" || self == "\r\n" || self == "\t" }
}
