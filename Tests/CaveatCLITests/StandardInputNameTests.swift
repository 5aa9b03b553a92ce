import CaveatTestSupport
import Foundation
import Testing

/// What a page on standard input is called.
@Suite struct StandardInputNameTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func caveat(_ arguments: String...) throws -> CommandLineRun {
        try CommandLineRun(arguments, input: SamplePage.notice, in: folder.path)
    }

    @Test func `reports call the page as they are told`() throws {
        let report = try caveat("--stdin-name", "news/story.html", "--format", "json")
        #expect(report.status == 0)
        #expect(report.output.contains(#""name": "news/story.html""#))
        #expect(try caveat("--stdin-name", "story.html").output.contains("story.html"))
        let written = try caveat("--stdin-name", "news/story.html", "-o", "out")
        #expect(written.status == 0)
        #expect(try folder.names() == ["out/story.html.report.txt"])
    }

    @Test func `a name of plain text makes plain text of the page`() throws {
        let run = try caveat("clean", "--stdin-name", "story.txt")
        #expect(run.output.contains("<article>"))
        #expect(try !caveat("clean", "--stdin-name", "story.html").output.contains("<article>"))
        #expect(try caveat("explain", "--stdin-name", "story.txt").output.contains("<article>"))
    }

    @Test(arguments: ["", "/", "..", "a/.."])
    func `a name that names nothing is refused`(name: String) throws {
        let run = try caveat("scan", "--stdin-name", name)
        #expect(run.status == 2)
        #expect(run.errors.contains("--stdin-name takes the name of a page"))
    }

    @Test(arguments: ["scan", "clean", "explain"])
    func `a name is for standard input only`(command: String) throws {
        try folder.write(SamplePage.plain, to: "page.html")
        let run = try caveat(command, "page.html", "--stdin-name", "x")
        #expect(run.status == 2)
        #expect(run.errors.contains("--stdin-name is for a page on standard input"))
    }
}
