internal import CaveatModel
internal import CaveatTestSupport
internal import Testing

@testable internal import CaveatReport

@Suite struct EvidenceMarksTests {
    /// A report on one paragraph, in which each quote is the evidence of a finding.
    private func report(on text: String, _ quotes: [String]) -> RiskReport {
        var page = ArticleFixture()
        let block = page.add(text)
        let article = page.article()
        return SampleReports.report(
            page.page,
            name: "page.html",
            article: article,
            findings: quotes.map {
                SampleReports.finding(
                    .notice,
                    .high,
                    "A finding",
                    [article.evidence(quoting: $0, in: block)]
                )
            }
        )
    }

    /// The marked text: `[1 …]` for what is marked as evidence 1.
    private func marked(_ text: String, _ quotes: [String]) -> String {
        let report = report(on: text, quotes)
        var marks = EvidenceMarks(report, EvidenceNumbers(report))
        var html = HTMLWriter()
        for passage in report.cleaned.passages {
            marks.write(passage.span.range, to: &html)
            marks.finish(passage, to: &html)
        }
        return String(decoding: html.bytes, as: UTF8.self)
            .replacing(/<span class="unseen">[^<]*<\/span>/, with: "")
            .replacing(/<a class="ref" href="#e(\d+)">\d+<\/a>/) { "(\($0.1))" }
            .replacing(/<span id="m\d+"><\/span>/, with: "")
            .replacing(/<mark[^>]*class="[a-z]+(?: several)?((?: e\d+)+)">/) {
                "[\($0.1.dropFirst().replacing("e", with: "")) "
            }
            .replacing("</mark>", with: "]")
    }

    @Test(arguments: [
        ("one two three", ["two"], "one [1 two(1)] three"),
        ("one two three", ["one two three"], "[1 one two three(1)]"),
        ("one two three", ["one two", "two three"], "[1 one ][1 2 two(1)][2  three(2)]"),
        ("one two three", ["one two three", "two"], "[1 one ][1 2 two(2)][1  three(1)]"),
        ("one two three", ["two", "two"], "one [1 2 two(1)(2)] three"),
        ("one two three", ["one", "three"], "[1 one(1)] two [2 three(2)]"),
        ("one\ntwo three", ["one\ntwo"], "[1 one<br>two(1)] three"),
        ("a < b & c", ["< b &"], "a [1 &lt; b &amp;(1)] c"),
        // No mark inside a word, whatever the evidence is.
        ("unlawful act", ["law"], "[1 unlawful(1)] act"),
        ("كتاب المكتبة", ["مكت"], "كتاب [1 المكتبة(1)]"),
        ("cafe\u{301}s", ["cafe"], "[1 cafe\u{301}s(1)]"),
        ("图书馆重新开放", ["重新"], "图书馆[1 重新(1)]开放"),
    ])
    func `text is marked where evidence stands`(
        text: String,
        quotes: [String],
        expected: String
    ) {
        #expect(marked(text, quotes) == expected)
    }

    @Test func `random evidence leaves the text as it is, and each piece its place`() {
        let words = "one two three four five six seven eight nine ten"
        for seed in 1...50 as ClosedRange<UInt64> {
            var generator = SeededGenerator(seed: seed)
            let quotes = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
                let letters = Array(words)
                let start = Int.random(in: 0..<letters.count - 1, using: &generator)
                let end = Int.random(in: start + 1..<letters.count, using: &generator)
                return String(letters[start..<end])
            }
            let output = HTMLMarkup(
                ReportRenderer(format: .html).render(report(on: words, quotes))
            )
            let ids = output.tags.compactMap { $0["id"] }
            for number in 1...quotes.count {
                #expect(ids.count { $0 == "m\(number)" } == 1, "seed \(seed)")
            }
            let plain = marked(words, quotes).replacing(
                /\[[0-9 ]+? (?=[a-z ])|\(\d+\)|\]/,
                with: ""
            )
            #expect(plain.filter(\.isLetter) == words.filter(\.isLetter), "seed \(seed)")
        }
    }

    @Test(arguments: [
        ("Harbour", "ltr"), ("عودة المكتبة", "rtl"), ("חזרה", "rtl"), ("図書館", "ltr"),
        ("Reuters: عودة المكتبة إلى العمل", "rtl"), ("საქართველო", "ltr"), ("12:30 – 2026", "auto"),
        ("", "auto"), ("ދިވެހި", "rtl"),
    ])
    func `the script tells the direction`(text: String, expected: String) {
        #expect(TextDirection(of: Array(text.utf8)[...]).rawValue == expected)
    }
}
