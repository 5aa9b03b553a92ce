import Caveat
import CaveatModel
import CaveatReport
import CaveatTestSupport
import Foundation
import Testing

/// The report that the README shows.
@Suite struct ReadmeExcerptTests {
    /// Recorded like golden files, with `CAVEAT_RECORD=1`.
    @Test func `the README shows the report on its example, up to the law`() throws {
        let root = try #require(Golden.packageRoot())
        let readme = String(decoding: try FileBytes.read(root + "/README.md"), as: UTF8.self)
        let parts = try #require(
            try /(?s)(.*```\n)Risk: .*?(\n…\n```.*)/.wholeMatch(in: readme)
        )
        let name = "pangea-undesirable-notice.html"
        let report = try PageScanner(rules: RuleSet.builtIn()).scan(
            PageInput(name: name, bytes: FileBytes.read("\(root)/Examples/pages/\(name)"))
        )
        let output = String(decoding: ReportRenderer(format: .text).render(report), as: UTF8.self)
        let end = try #require(output.range(of: "\n\n  What the law says")).lowerBound
        let expected = parts.1 + output[..<end] + parts.2
        #expect(Golden.difference(of: Array(expected.utf8), fromPackageFile: "README.md") == nil)
    }
}
