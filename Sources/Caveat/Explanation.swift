internal import CaveatHTML
package import CaveatModel
package import CaveatRules

/// Why a page came out as it did: every block with its decision, every rule that came near.
package struct Explanation: Sendable {
    /// The report on the page.
    package let report: RiskReport
    /// What each rule made of the page.
    package let traces: [RuleTrace]
}

extension PageScanner {
    /// Scans a page and keeps the reasons.
    ///
    /// - Parameter input: the page.
    /// - Returns: the report, and what each rule made of the page.
    /// - Throws: ``IngestError`` when the bytes are no text.
    package func explain(_ input: PageInput) throws(IngestError) -> Explanation {
        let deadline = Deadline(milliseconds: limits.milliseconds)
        var traces: [RuleTrace] = []
        let report = try report(on: input, deadline: deadline, keepsSignals: true) { article in
            let explained = rules.compiled.explain(
                article,
                jurisdictions: jurisdictions,
                sensitivity: sensitivity,
                mostFindings: limits.findings,
                deadline: deadline
            )
            traces = explained.traces
            return explained.result
        }
        return Explanation(report: report, traces: traces)
    }
}
