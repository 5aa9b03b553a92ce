import CaveatModel
import Testing

@testable import CaveatExtraction

/// The numbers of items in lists.
@Suite struct ListNumbersTests {
    private func numbers(_ list: String) throws -> [String] {
        let article = try article("<article><h1>A bridge</h1>\(Prose.html)\(list)</article>")
        return article.texts(.listItem).map { text in
            var element = article.block(text)?.element
            while let id = element, article.elements[id.index].name != "li" {
                element = article.elements[id.index].parent
            }
            return element.flatMap { article.elements[$0.index].number?.text } ?? "-"
        }
    }

    @Test(arguments: [
        ("<ol><li>one<li>two</ol>", ["1", "2"]), ("<ul><li>one<li>two</ul>", ["-", "-"]),
        ("<ol start=4><li>one<li>two<li value=9>three<li>four</ol>", ["4", "5", "9", "10"]),
        ("<ol reversed><li>one<li>two<li>three</ol>", ["3", "2", "1"]),
        ("<ol reversed start=10><li>one<li>two</ol>", ["10", "9"]),
        ("<ol type=a><li>one<li>two<li value=27>three</ol>", ["a", "b", "aa"]),
        ("<ol type=A start=3><li>one</ol>", ["C"]), ("<ol type=i start=4><li>one</ol>", ["iv"]),
        ("<ol type=I><li>one<li value=1994>two</ol>", ["I", "MCMXCIV"]),
        ("<ol><li type=a>one<li>two</ol>", ["a", "2"]), ("<ol start=x><li>one</ol>", ["1"]),
        ("<ol start=-1><li>one<li>two</ol>", ["-1", "0"]),
        ("<ol type=a start=0><li>one</ol>", ["0"]),
        ("<ol start=99999999999999999999><li>one</ol>", ["1"]),
        ("<ol><li>one<ol type=a><li>two<li>three</ol><li>four</ol>", ["1", "a", "b", "2"]),
        ("<ol><div><li>one<li>two</div></ol>", ["1", "2"]),
        ("<ol start=5><li><p>one</p></ol>", ["5"]),
    ])
    func `counts as browsers do`(_ list: String, _ expected: [String]) throws {
        #expect(try numbers(list) == expected)
    }
}
