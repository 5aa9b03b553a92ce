import Caveat
import CaveatTestSupport
import Foundation
import Testing

@Suite struct RuleCoverageTests {
    /// Recorded like golden files, with `CAVEAT_RECORD=1`.
    @Test func `the table in “What it finds” shows what the rules inside cover`() throws {
        let file = "Sources/Caveat/Caveat.docc/WhatItFinds.md"
        let path = try #require(Golden.packageRoot()) + "/" + file
        let article = String(decoding: try FileBytes.read(path), as: UTF8.self)
        let parts = try #require(
            try /(?s)(.*<!-- coverage: begin -->\n).*(<!-- coverage: end -->.*)/
                .wholeMatch(in: article)
        )
        let expected = parts.1 + (try RuleCoverage(of: RuleSet.builtIn())).markdown + parts.2
        #expect(Golden.difference(of: Array(expected.utf8), fromPackageFile: file) == nil)
    }
}
