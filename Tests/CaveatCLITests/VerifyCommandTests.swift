import CaveatTestSupport
import Foundation
import Testing

@Suite struct VerifyCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(SamplePage.notice, to: "pages/notice.html")
        try folder.write(SamplePage.plain, to: "pages/plain.html")
    }

    private func caveat(_ arguments: String..., input: String = "") throws -> CommandLineRun {
        try CommandLineRun(arguments, input: input, in: folder.path)
    }

    @Test(arguments: ["json", "jsonl"])
    func `a report holds for its page, in a file of its own or among others`(
        format: String
    ) throws {
        #expect(try caveat("scan", "pages", "--format", format, "-o", "out").status == 0)
        #expect(try caveat("scan", "pages", "--format", format, "-o", "all.\(format)").status == 0)
        for page in ["notice", "plain"] {
            for report in ["out/\(page).html.report.\(format)", "all.\(format)"] {
                let run = try caveat("verify", report, "pages/\(page).html")
                #expect(run.status == 0, "\(run.output)")
                #expect(run.output.hasSuffix("claims hold.\n"))
                #expect(!run.output.contains("differs"))
            }
        }
        let piped = try caveat("verify", "all.\(format)", "-", "-q", input: SamplePage.notice)
        #expect(piped.status == 0 && piped.output.isEmpty)
    }

    @Test func `what does not hold is named`() throws {
        let report = try caveat("scan", "pages/notice.html", "--format", "json").output
        let wrong: [(String, String, String)] = [
            ("\"exact\": \"", "\"exact\": \"Never ", "the bytes say “"),
            ("\"byteCount\": ", "\"byteCount\": 1", "the page's 1"),
            ("\"sha256:", "\"sha256:0", "the page's digest: the bytes have sha256:"),
        ]
        for (old, new, claim) in wrong {
            let place = old.contains("sha256") ? report.firstRange(of: "\"input\"") : nil
            let start = place?.lowerBound ?? report.startIndex
            let range = try #require(report[start...].firstRange(of: old))
            try folder.write(report.replacingCharacters(in: range, with: new), to: "r.json")
            let run = try caveat("verify", "r.json", "pages/notice.html")
            #expect(run.status == 1)
            #expect(run.output.contains(claim), "\(run.output)")
            #expect(run.output.contains("do not hold."))
        }
        try folder.write(SamplePage.notice.replacing("Russia", with: "Prussia"), to: "other.html")
        try folder.write(report, to: "r.json")
        #expect(try caveat("verify", "r.json", "other.html").status == 1)
    }

    @Test func `a quote cannot be left out of a report that has them`() throws {
        let report = try caveat("scan", "pages/notice.html", "--format", "json").output
        try folder.write(report.replacing("\"quote\": {", with: "\"quoted\": {"), to: "r.json")
        let run = try caveat("verify", "r.json", "pages/notice.html")
        #expect(run.status == 1)
        #expect(run.output.contains("the report holds quotes, but not this one"))
    }

    @Test func `a page that no report is on is a failure to hold`() throws {
        #expect(try caveat("scan", "pages", "--format", "json", "-o", "all.json").status == 0)
        try folder.write("Another page.", to: "other.txt")
        let run = try caveat("verify", "all.json", "other.txt")
        #expect(run.status == 1)
        #expect(run.errors.contains("none of its 2 reports is on this page"))
    }

    @Test(arguments: [
        "", "{}", "[]", "[1]", "null", "<html>", "{\"schemaVersion\":\"2.0\"}", "{\n}\n{",
    ])
    func `what is no report cannot be read`(text: String) throws {
        try folder.write(text, to: "r.json")
        let run = try caveat("verify", "r.json", "pages/plain.html")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("caveat: r.json: "))
    }

    @Test func `files that are missing cannot be read`() throws {
        #expect(try caveat("verify", "none.json", "pages/plain.html").status == 2)
        #expect(
            try caveat("scan", "pages/plain.html", "--format", "json", "-o", "r.json").status == 0
        )
        #expect(try caveat("verify", "r.json", "none.html").status == 2)
    }

    @Test func `positions of a hostile report break nothing`() throws {
        let report = try caveat("scan", "pages/notice.html", "--format", "json").output
        for bad in ["[[-5, 3]]", "[[9, 3]]", "[[3]]", "[]", "[[0, 9223372036854775807]]"] {
            let text = report.replacing(
                /"sourcePieces": \[\[.*\]\]/,
                with: "\"sourcePieces\": \(bad)"
            )
            try folder.write(text, to: "r.json")
            let run = try caveat("verify", "r.json", "pages/notice.html")
            #expect(run.status == 1, "\(bad)")
            #expect(run.output.contains("differs  bytes"), "\(bad)")
        }
    }
}
