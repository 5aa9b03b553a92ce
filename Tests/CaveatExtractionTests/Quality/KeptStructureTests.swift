import CaveatModel
import Testing

/// What extractors lose of an article, in every promised language.
@Suite struct KeptStructureTests {
    /// The body of an article, and what it says in the roles that it has.
    struct Body: Sendable, CustomTestStringConvertible {
        /// What the body shows.
        let testDescription: String
        /// Its markup, of some sentences and short lines.
        let markup: @Sendable (_ sentences: String, _ lines: ShortLines) -> String
        /// The blocks that must be kept besides whole sentences.
        let expected: @Sendable (_ lines: ShortLines) -> [String]
    }

    private static func paragraphs(_ sentences: String, _ numbers: ClosedRange<Int>) -> String {
        numbers.map { "<p>\(sentences) \($0).</p>" }.joined()
    }

    static let bodies: [Body] = [
        Body(
            testDescription: "a list",
            markup: { text, lines in
                let items = lines.words.map { "<li>\($0)</li>" }.joined()
                return paragraphs(text, 1...1) + "<ul>\(items)</ul>" + paragraphs(text, 2...3)
            },
            expected: { $0.words }
        ),
        Body(
            testDescription: "a list at the end",
            markup: { text, lines in
                let items = lines.words.map { "<li>\($0)</li>" }.joined()
                return paragraphs(text, 1...3) + "<ol>\(items)</ol>"
            },
            expected: { $0.words }
        ),
        Body(
            testDescription: "a quotation",
            markup: { text, lines in
                paragraphs(text, 1...1) + "<blockquote>\(lines.questions[1])</blockquote>"
                    + paragraphs(text, 2...3)
            },
            expected: { [$0.questions[1]] }
        ),
        Body(
            testDescription: "a table",
            markup: { text, lines in
                let words = lines.words
                return paragraphs(text, 1...2)
                    + "<table><tr><th>\(words[0])</th><th>\(words[1])</th></tr>"
                    + "<tr><td>\(words[2])</td><td>\(words[3])</td></tr></table>"
                    + paragraphs(text, 3...3)
            },
            expected: { ["\($0.words[0])\t\($0.words[1])", "\($0.words[2])\t\($0.words[3])"] }
        ),
        Body(
            testDescription: "subheads, one of them only bold",
            markup: { text, lines in
                paragraphs(text, 1...1) + "<h2>\(lines.heading)</h2>" + paragraphs(text, 2...2)
                    + "<p><strong>\(lines.heading) 2</strong></p>" + paragraphs(text, 3...3)
            },
            expected: { [$0.heading, "\($0.heading) 2"] }
        ),
        Body(
            testDescription: "an interview in div elements",
            markup: { text, lines in
                "<div>\(lines.questions[0])</div><div>\(text) 1.</div>"
                    + "<div><b>\(lines.questions[1])</b></div><div>\(text) 2.</div><div>\(text) 3.</div>"
            },
            expected: { $0.questions }
        ),
        Body(
            testDescription: "a live blog",
            markup: { text, lines in
                (1...4).map { number in
                    "<div class=update><time>1\(number):20</time><h3>\(lines.heading) \(number)</h3>"
                        + "<p>\(text) \(number).</p></div>"
                }.joined()
            },
            expected: { lines in (1...4).map { "\(lines.heading) \($0)" } }
        ),
        Body(
            testDescription: "paragraphs made by br",
            markup: { text, lines in
                "<div>\(text) 1.<br><br>\(lines.questions[1])<br><br>\(text) 2.<br><br>\(text) 3.</div>"
            },
            expected: { [$0.questions[1]] }
        ),
        Body(
            testDescription: "text outside p",
            markup: { text, lines in
                "\(text) 1.<p>\(text) 2.</p>\(lines.questions[1])<p>\(text) 3.</p>"
            },
            expected: { [$0.questions[1]] }
        ),
        Body(
            testDescription: "code",
            markup: { text, lines in
                paragraphs(text, 1...2) + "<pre>\(lines.words[0])\n  \(lines.words[1])</pre>"
                    + paragraphs(text, 3...3)
            },
            expected: { ["\($0.words[0])\n  \($0.words[1])"] }
        ),
        Body(
            testDescription: "a poem",
            markup: { text, lines in
                paragraphs(text, 1...3) + "<p>\(lines.words.joined(separator: "<br>"))</p>"
            },
            expected: { [$0.words.joined(separator: "\n")] }
        ),
        Body(
            testDescription: "a short first and last paragraph",
            markup: { text, lines in
                "<p>\(lines.questions[1])</p>" + paragraphs(text, 1...3)
                    + "<p>\(lines.questions[0])</p>"
            },
            expected: { $0.questions }
        ),
    ]

    @Test(arguments: FurnitureLines.languages, bodies)
    func `keeps all of an article`(_ language: FurnitureLines, _ body: Body) throws {
        let lines = try #require(ShortLines.byLanguage[language.language])
        for element in ["article", "div"] {
            let article = try article(
                """
                <html lang=\(language.language)><head><title>Lindenau 2026</title></head><body>
                <nav><a href=/>Lindenau</a></nav><\(element)><h1>Lindenau 2026</h1>
                \(body.markup(language.sentences, lines))</\(element)>
                <footer><a href=/i>Ada Quill</a></footer></body></html>
                """
            )
            let kept = ExtractionQuality.text(of: article)
            let missing = body.expected(lines).filter { !kept.contains($0) }
            #expect(missing.isEmpty, "in \(element): \(missing)")
            #expect(kept.filter { $0.hasPrefix(language.sentences) }.count >= 3)
            #expect(!kept.contains("Lindenau"))
            #expect(!kept.contains("Ada Quill"))
        }
    }
}
