internal import CaveatModel
internal import CaveatTestSupport
internal import Testing

@testable internal import CaveatReport

@Suite struct SARIFLogTests {
    private func log(_ reports: RiskReport...) throws -> JSONValue {
        var document = RunDocument(.sarif, tool: SampleReports.notice.tool)
        for report in reports { document.append(RunDocument.Format.sarif.part(of: report)) }
        let bytes = document.finish()
        #expect(try SARIFChecker.problems(of: bytes) == [])
        return try #require(try JSONParser.parse(bytes)["runs"]?[0])
    }

    @Test(arguments: SampleReports.all.map(\.name))
    func `every log is as the standard and its readers want it`(name: String) throws {
        let report = try #require(SampleReports.all.first { $0.name == name }?.report)
        _ = try log(report)
    }

    @Test func `one run tells all pages, each rule once`() throws {
        let run = try log(SampleReports.notice, SampleReports.everything, SampleReports.nameOnList)
        #expect(run["artifacts"]?.elements.count == 3)
        let rules = run["tool"]?["driver"]?["rules"]?.elements.compactMap { $0["id"]?.string } ?? []
        #expect(Set(rules).count == rules.count)
        let results = run["results"]?.elements ?? []
        #expect(results.count == 2 + FindingKind.allCases.count + 2)
        let files = results.map {
            $0["locations"]?[0]?["physicalLocation"]?["artifactLocation"]?["index"]?.integer
        }
        #expect(files.first == 0 && files.last == 2)
    }

    @Test func `a region is where the quote stands`() throws {
        let report = SampleReports.notice
        let run = try log(report)
        let page = report.article.source.utf8
        let lines = page.split(separator: 0x0A, omittingEmptySubsequences: false)
        for result in run["results"]?.elements ?? [] {
            let places =
                (result["locations"]?.elements ?? []) + (result["relatedLocations"]?.elements ?? [])
            for place in places {
                let region = try #require(place["physicalLocation"]?["region"])
                let start = try #require(region["byteOffset"]?.integer)
                let length = try #require(region["byteLength"]?.integer)
                let quote = String(decoding: page[start..<start + length], as: UTF8.self)
                #expect(region["snippet"]?["text"]?.string == quote)
                let line = try #require(region["startLine"]?.integer)
                #expect(region["endLine"]?.integer == line)
                let columns =
                    try #require(
                        region["startColumn"]?.integer
                    )..<(region["endColumn"]?.integer ?? 0)
                let scalars = Array(String(decoding: lines[line - 1], as: UTF8.self).unicodeScalars)
                let text = scalars[(columns.lowerBound - 1)..<(columns.upperBound - 1)]
                #expect(String(String.UnicodeScalarView(text)) == quote)
            }
        }
    }

    @Test func `severities are levels that readers know`() {
        #expect(
            Severity.allCases.map { SARIFLevel($0).rawValue } == [
                "note", "note", "warning", "error", "error",
            ]
        )
        let scores = Severity.allCases.compactMap { Double($0.score) }
        #expect(scores == scores.sorted() && scores.count == 5)
    }

    @Test func `a rule has its law as help`() throws {
        let run = try log(SampleReports.notice)
        let rule = try #require(run["tool"]?["driver"]?["rules"]?.elements.last)
        #expect(rule["id"]?.string == "ru.undesirable.notice")
        #expect(rule["help"]?["text"]?.string?.contains("Art. 20.33") == true)
        #expect(rule["help"]?["markdown"]?.string?.contains("**What the law says") == true)
        #expect(rule["help"]?["text"]?.string?.hasSuffix(RiskReport.disclaimer) == true)
        #expect(rule["helpUri"]?.string == "https://law.example/20.33")
    }

    @Test func `what the user set aside is suppressed, with the reason`() throws {
        let results = try log(SampleReports.setAside)["results"]?.elements ?? []
        #expect(results.count == 2)
        #expect(results[1]["suppressions"]?[0]?["justification"]?.string == "Known")
        #expect(
            results[0]["suppressions"]?[0]?["properties"]?["expires"]?.string == "2027-01-31"
        )
        #expect(try log(SampleReports.notice)["results"]?[0]?["suppressions"] == nil)
    }

    @Test func `inputs that failed and pages that were read in part are told`() throws {
        var document = RunDocument(.sarif, tool: SampleReports.notice.tool)
        document.append(RunDocument.Format.sarif.part(of: SampleReports.everything))
        document.append(
            UnreadInput(path: "/a b/\u{1B}.html", reason: "no such file", fate: .failed)
        )
        document.append(UnreadInput(path: "x.html", reason: "PNG image", fate: .skipped))
        document.append(UnreadInput(path: "x.png", reason: "not a page", fate: .passedOver))
        let bytes = document.finish()
        #expect(try SARIFChecker.problems(of: bytes) == [])
        let invocation = try JSONParser.parse(bytes)["runs"]?[0]?["invocations"]?[0]
        #expect(invocation?["executionSuccessful"] == .boolean(false))
        let notes = invocation?["toolExecutionNotifications"]?.elements ?? []
        #expect(
            notes.compactMap { $0["descriptor"]?["id"]?.string } == [
                "page-partial", "page-partial", "input-failed", "input-skipped",
            ]
        )
        #expect(
            try log(SampleReports.notice)["invocations"]?[0]?["executionSuccessful"]
                == .boolean(true)
        )
    }

    @Test
    func
        `a fingerprint outlives changes elsewhere on the page, and of alike ones each has its own`()
        throws
    {
        func fingerprints(before: String, notices: Int) throws -> [String] {
            var page = ArticleFixture()
            page.add(before)
            let blocks = (0..<notices).map { _ in page.add("You may be fined for sharing this.") }
            let article = page.article()
            let report = SampleReports.report(
                page.page,
                name: "a.html",
                article: article,
                findings: blocks.map {
                    SampleReports.finding(
                        .notice,
                        .high,
                        "Readers warned",
                        [article.evidence(quoting: "You may be fined", in: $0)]
                    )
                }
            )
            return try log(report)["results"]?.elements
                .compactMap { $0["partialFingerprints"]?[SARIFFingerprints.name]?.string } ?? []
        }
        let short = try fingerprints(before: "One line.", notices: 1)
        let long = try fingerprints(before: "Another, much longer line.", notices: 2)
        #expect(short.count == 1 && long.count == 2)
        #expect(short[0] == long[0] && long[0] != long[1])
    }

    @Test func `brackets of a page make no link in a message`() throws {
        var page = ArticleFixture()
        let block = page.add("You may be fined.")
        let article = page.article()
        let report = SampleReports.report(
            page.page,
            name: "[x](http:evil).html",
            article: article,
            findings: [
                SampleReports.finding(
                    .notice,
                    .high,
                    "See [here](https://evil.example) {0}",
                    [article.evidence(quoting: "fined", in: block)]
                )
            ]
        )
        let text = try log(report)["results"]?[0]?["message"]?["text"]?.string
        #expect(text?.hasPrefix(#"See \[here\](https://evil.example) {{0}}."#) == true)
    }
}
