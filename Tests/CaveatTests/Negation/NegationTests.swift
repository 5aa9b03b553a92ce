import Caveat
import CaveatModel
import Testing

/// What a publisher denies is no warning; what it protests against is.
@Suite struct NegationTests {
    private let scanner: PageScanner

    init() throws { scanner = PageScanner(rules: try RuleSet.builtIn()) }

    private func kinds(atTheHead text: String, lang: String) throws -> [FindingKind] {
        let page = """
            <!DOCTYPE html><html lang="\(lang)"><head><meta charset="utf-8"><title>North pier</title></head>
            <body><header><p>\(text)</p></header><main><article lang="en"><h1>North pier</h1>
            <p>The harbour board voted on Tuesday to rebuild the north pier, which a storm broke in two \
            last winter, after three evenings of hearings.</p>
            <p>Divers who went down in April found that eleven of the forty piles had rotted, and that the \
            rest would hold for ten years.</p></article></main></body></html>
            """
        return try scanner.scan(PageInput(name: "page.html", bytes: Array(page.utf8)))
            .findings.map(\.kind)
    }

    @Test(arguments: Denials.all)
    func `a denial is no warning`(_ words: Denials) throws {
        for denial in words.denials {
            let kinds = try kinds(atTheHead: denial, lang: words.language)
            #expect(kinds.allSatisfy { $0 == .mention }, "\(words.language): \(denial) \(kinds)")
        }
    }

    @Test(arguments: Denials.all)
    func `a warning is one, whatever else it denies`(_ words: Denials) throws {
        let kinds = try kinds(atTheHead: words.warning, lang: words.language)
        #expect(kinds.contains(.notice), "\(words.language): \(words.warning) \(kinds)")
    }
}
