internal import CaveatModel
internal import CaveatTestSupport
internal import Testing

@testable internal import CaveatReport

/// Laws of every HTML report.
@Suite struct HTMLReportTests {
    private func markup(_ report: RiskReport) -> HTMLMarkup {
        HTMLMarkup(ReportRenderer(format: .html).render(report))
    }

    @Test(arguments: SampleReports.all.map(\.name))
    func `every id is unique, and every link leads to one`(name: String) throws {
        let report = try #require(SampleReports.all.first { $0.name == name }?.report)
        let tags = markup(report).tags
        let ids = tags.compactMap { $0["id"] }
        #expect(Set(ids).count == ids.count)
        let links = tags.compactMap { $0["href"] }
        #expect(links.allSatisfy { $0.hasPrefix("#") && ids.contains(String($0.dropFirst())) })
    }

    @Test(arguments: SampleReports.all.map(\.name))
    func `nothing runs, and nothing leads out of the file`(name: String) throws {
        let report = try #require(SampleReports.all.first { $0.name == name }?.report)
        let markup = markup(report)
        let names = Set(markup.tags.map(\.name))
        let known: Set = [
            "a", "article", "b", "bdi", "blockquote", "body", "dd", "details", "div", "dl", "dt",
            "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
            "html", "li", "main", "mark", "meta", "nav", "ol", "p", "pre", "section", "small",
            "span", "strong", "style", "summary", "table", "td", "title", "tr", "ul", "br",
        ]
        #expect(names.subtracting(known).isEmpty)
        for (attribute, value) in markup.tags.flatMap(\.attributes) {
            #expect(!value.lowercased().contains("http"), "\(attribute)=\(value)")
            #expect(!attribute.hasPrefix("on") && attribute != "src" && attribute != "style")
        }
        #expect(!markup.styles.contains("url(") && !markup.styles.contains("@import"))
    }

    @Test(arguments: SampleReports.all.map(\.name))
    func `the policy allows the one style sheet of the file`(name: String) throws {
        let report = try #require(SampleReports.all.first { $0.name == name }?.report)
        let markup = markup(report)
        let policy = markup.tags.first { $0["http-equiv"] == "Content-Security-Policy" }
        #expect(markup.tags.count { $0.name == "style" } == 1)
        #expect(policy?["content"] == ContentPolicy(styles: markup.styles).description)
    }

    @Test func `the policy's hash is the one that browsers compute`() {
        // printf 'p { color: red }' | openssl dgst -sha256 -binary | base64
        let policy = ContentPolicy(styles: "p { color: red }").description
        #expect(
            policy == "default-src 'none'; style-src "
                + "'sha256-ngewhhP73WDIbgwseeu52VAAJgKdGUsu1IUQQsAm8m4='; base-uri 'none'; "
                + "form-action 'none'"
        )
    }

    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
        ("\u{FFFF}?", "77+/Pw=="),
    ])
    func `bytes are written in base64`(text: String, expected: String) {
        #expect(ContentPolicy.base64(of: Array(text.utf8)) == expected)
    }

    @Test(arguments: SampleReports.all.map(\.name))
    func `every format tells the same findings`(name: String) throws {
        let report = try #require(SampleReports.all.first { $0.name == name }?.report)
        let html = markup(report).text
        let json = try JSONParser.parse(ReportRenderer(format: .json).render(report))
        let findings = try #require(json["findings"]?.elements)
        #expect(findings.count == report.findings.count)
        let table = try CSVParser.parse(ReportRenderer(format: .csv).render(report))
        let column = try #require(table[0].firstIndex(of: "rule"))
        let results = try JSONParser.parse(ReportRenderer(format: .sarif).render(report))["runs"]?[
            0
        ]?[
            "results"
        ]
        let all = (report.findings + report.ignored.map(\.finding)).map(\.rule.rawValue)
        #expect(table.dropFirst().map { $0[column] } == (all.isEmpty ? [""] : all))
        #expect(results?.elements.map { $0["ruleId"]?.string } == all)
        for (finding, told) in zip(report.findings, findings) {
            #expect(told["rule"]?.string == finding.rule.rawValue)
            #expect(html.contains(finding.rule.rawValue))
            for evidence in finding.evidence {
                let result = results?.elements.first {
                    $0["ruleId"]?.string == finding.rule.rawValue
                }
                let places =
                    (result?["locations"]?.elements ?? [])
                    + (result?["relatedLocations"]?.elements ?? [])
                let snippets = places.map {
                    $0["physicalLocation"]?["region"]?["snippet"]?["text"]?.string
                }
                #expect(finding.kind == .exposure || snippets.contains(evidence.quote))
                let quote = TerminalText.line(evidence.quote)
                #expect(table.joined().contains { $0.contains(quote) })
                #expect(html.replacing("\n", with: " ").contains(quote))
                for format in [ReportFormat.text, .markdown] where !finding.isBrief {
                    let output = ReportRenderer(format: format).render(report)
                    #expect(letters(of: output).contains(letters(of: Array(quote.utf8))))
                }
            }
        }
    }

    /// The letters of a text, which wrapping and escaping leave alone.
    private func letters(of text: [UInt8]) -> String {
        String(String(decoding: text, as: UTF8.self).filter { $0.isLetter || $0.isNumber })
    }

    @Test func `the risk says what was not read`() {
        let text = markup(SampleReports.everything).text
        #expect(
            text.contains("it names no penalty; not all of the page could be read.")
        )
        #expect(text.contains("Incomplete: elements deeper than 512"))
        #expect(text.contains("Encoding: read as windows-1251"))
        #expect(markup(SampleReports.empty).text.contains("Empty: the page has no text"))
    }

    @Test func `nothing found has the colour of none only where all was read`() {
        func style(_ report: RiskReport) -> String? {
            markup(report).tags.first { $0.name == "header" }?["class"]
        }
        #expect(style(SampleReports.nothingFound) == "none")
        #expect(style(SampleReports.empty) == "info")
        #expect(style(SampleReports.notice) == "critical")
    }

    @Test func `what is not wanted is left out, and no link leads there`() {
        let options = ReportOptions(includesText: false, includesRemovedPieces: false)
        let output = ReportRenderer(format: .html, options: options).render(SampleReports.notice)
        let markup = HTMLMarkup(output)
        #expect(!markup.text.contains("sailed at dawn"))
        #expect(!markup.text.contains("Skip to main content"))
        #expect(markup.text.contains("Accessibility links"))
        #expect(markup.tags.compactMap { $0["href"] }.isEmpty)
    }
}
