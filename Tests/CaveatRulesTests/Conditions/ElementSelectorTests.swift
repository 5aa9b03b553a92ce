import CaveatModel
import CaveatTestSupport
import Testing

@testable import CaveatRules

@Suite struct ElementSelectorTests {
    /// A page whose innermost element is `html > body > footer.page-foot.wide > div#notice > p.legal > a`.
    private static let article = {
        let empty = Article([])
        func element(
            _ parent: Int?,
            _ name: String,
            _ identifier: String? = nil,
            _ classes: String? = nil
        ) -> ArticleElement {
            ArticleElement(
                parent: parent.map { CaveatModel.ElementID($0) },
                name: name,
                ordinal: 1,
                identifier: identifier,
                classes: classes
            )
        }
        return Article(
            source: empty.source,
            text: [],
            map: empty.map,
            elements: [
                element(nil, "html"), element(0, "body"),
                element(1, "footer", nil, "page-foot  wide"), element(2, "div", "notice"),
                element(3, "p", nil, "legal"), element(4, "a"),
            ],
            blocks: [],
            metadata: ArticleMetadata()
        )
    }()

    @Test(arguments: [
        ("a", true), ("p", true), ("html", true), ("section", false), ("A", true),
        (".legal", true), (".Legal", false), (".page-foot.wide", true), (".wide.page-foot", true),
        (".wide.narrow", false), ("#notice", true), ("div#notice", true), ("p#notice", false),
        ("footer .legal", true), ("footer > .legal", false), ("div > p", true), ("div>p>a", true),
        ("footer > div p", true), ("body > p", false), ("p div", false), ("aside, .legal", true),
        ("aside, nav", false), ("footer.wide #notice > p.legal a", true), ("p p", false),
        ("footer a > p", false), ("body footer > div > a", false), ("html div a", true),
    ])
    func `selects by the elements around a block`(selector: String, isSelected: Bool) throws {
        let parsed = try ElementSelector(parsing: selector)
        #expect(parsed.selects(CaveatModel.ElementID(5), of: Self.article) == isSelected)
        #expect(!parsed.selects(nil, of: Self.article))
    }

    @Test(arguments: [
        ("", "an element is missing beside ','"), ("a,", "an element is missing beside ','"),
        ("> a", "no element stands before '>'"), ("a >", "no element stands after '>'"),
        ("a > > b", "no element stands before '>'"), ("a[href]", "'[' is not understood"),
        ("a:hover", "':' is not understood"), ("*", "'*' is not understood"),
        ("a + b", "'+' is not understood"), ("p.", "no name follows '.'"),
        ("#a#b", "an element has two ids"),
        ("a b c d e f g h i", "more than 8 elements stand in one another"),
    ])
    func `refuses what it does not know`(selector: String, message: String) {
        #expect(throws: SelectorProblem(message: message)) {
            try ElementSelector(parsing: selector)
        }
    }
}
