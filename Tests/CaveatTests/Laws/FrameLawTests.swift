import Caveat
import CaveatModel
import CaveatTestSupport
import Testing

/// The laws of reading pages, on pages in the tags of frames, written in all ways that they may be.
@Suite struct FrameLawTests {
    private static let laws = try? PageLaws(rules: .builtIn())

    private static let pieces = [
        "<p>\(PageMutator.notice)</p>", PageMutator.notice, "<b>", "</b>", "<p>", "</p>", "</div>",
        "Жар &amp; пар", "&copy=1", "&notit;", "&#1046;", "&amp;amp;", "&", "&amp",
        "<!-- a&amp;b -->",
        "<textarea>a<b>&lt;", "</textarea>", "<title>t", "</title>", "<script>x</script>", "<td>c",
        "<img alt='a &amp; b'>", "<li>", "<svg><desc>", "<xmp>&amp;<i>", "</xmp>", "<!--", "\u{A0}",
        "\n ", "<template>", "<noscript>n", "<br><br>", "<body lang=ru>", "</body>",
        "<a href=x>y</a>",
    ]

    /// A page in the tag of a frame.
    private static func framed(
        _ page: String,
        using generator: inout SeededGenerator
    ) -> String {
        let quote = Bool.random(using: &generator) ? "\"" : "'"
        let escapesAll = Bool.random(using: &generator)
        var value = ""
        for character in page.unicodeScalars {
            let isRare = Int.random(in: 0..<12, using: &generator) == 0
            switch character {
            case "&": value += isRare ? "&#38;" : "&amp;"
            case "\"" where quote == "\"": value += "&quot;"
            case "'" where quote == "'": value += isRare ? "&#x27" : "&#39;"
            case "<" where escapesAll: value += isRare ? "&lt" : "&lt;"
            case ">" where escapesAll: value += "&gt;"
            default:
                if isRare, character.value >= 0x80 {
                    value += "&#\(character.value);"
                } else {
                    value.unicodeScalars.append(character)
                }
            }
        }
        let fallback = Bool.random(using: &generator) ? "<p>old</p>" : ""
        return "<iframe srcdoc=\(quote)\(value)\(quote)>\(fallback)</iframe>"
    }

    private static func page(using generator: inout SeededGenerator, depth: Int) -> String {
        var page = ""
        for _ in 0..<Int.random(in: 1...8, using: &generator) {
            let isFrame = depth > 0 && Int.random(in: 0..<4, using: &generator) == 0
            if isFrame {
                let inner = Self.page(using: &generator, depth: depth - 1)
                page += framed(inner, using: &generator)
            } else {
                page += pieces.randomElement(using: &generator) ?? ""
            }
        }
        return page
    }

    @Test(arguments: 0..<12)
    func `pages in frames keep the laws`(seed: UInt64) throws {
        let laws = try #require(Self.laws)
        var generator = SeededGenerator(seed: seed)
        for number in 0..<12 {
            let inner = Self.page(using: &generator, depth: 2)
            var page = Array("<p>Boats</p>\(Self.framed(inner, using: &generator))<p>Bread".utf8)
            if number % 4 == 3 {
                page.removeLast(Int.random(in: 1..<page.count, using: &generator))
            }
            let broken = try laws.broken(by: PageInput(bytes: page, format: .html))
            #expect(broken == [], "\(String(decoding: page, as: UTF8.self))")
        }
    }
}
