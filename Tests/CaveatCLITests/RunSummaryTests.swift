import Caveat
import CaveatModel
import Testing

@testable import CaveatCLI

@Suite struct RunSummaryTests {
    @Test func `one line says what came of it`() {
        var summary = RunSummary()
        summary.note(.scanned(.critical, isPartial: false))
        for _ in 0..<2 { summary.note(.scanned(.high, isPartial: false)) }
        for place in 0..<9 { summary.note(.scanned(nil, isPartial: place == 0)) }
        summary.note(.failed)
        for reason in ["hidden", "excluded", "excluded"] {
            summary.note(.passedOver(reason))
        }
        let counts =
            "12 pages: 1 critical, 2 high, 9 without a warning; 1 read in part; 1 failed; "
            + "3 passed over (2 excluded, 1 hidden"
        #expect(
            summary.line(time: nil, namesPassedOver: false) == counts + "; -v names them)"
        )
        #expect(
            summary.line(time: .milliseconds(4_100), namesPassedOver: true)
                == counts + "); 4.1 s, 2.9 pages/s"
        )
        #expect(summary.culpritLine == nil)
        #expect(throws: ExitStatus.failed) { try summary.finish() }
    }

    @Test func `the pages that met a condition are named, the first five`() {
        var summary = RunSummary(failingOn: [.level(.high), .partial])
        for place in 1...7 {
            summary.note(.scanned(.critical, isPartial: false), of: "\(place).html")
        }
        summary.note(.scanned(.low, isPartial: false), of: "low.html")
        #expect(
            summary.culpritLine
                == "--fail-on is met by 7 pages: 1.html (critical), 2.html (critical), "
                + "3.html (critical), 4.html (critical), 5.html (critical) and 2 more"
        )
        #expect(throws: ExitStatus.findingsReached) { try summary.finish() }
        var partial = RunSummary(failingOn: [.partial])
        partial.note(.scanned(nil, isPartial: true), of: "a.html")
        #expect(partial.culpritLine == "--fail-on is met by 1 page: a.html (read in part)")
    }

    @Test func `nothing met and something scanned is well`() throws {
        var summary = RunSummary(failingOn: [.level(.high)])
        #expect(throws: ExitStatus.failed) { try summary.finish() }
        summary.note(.scanned(.medium, isPartial: false), of: "a.html")
        try summary.finish()
        #expect(summary.line(time: nil, namesPassedOver: false) == "1 page: 1 medium")
    }
}
