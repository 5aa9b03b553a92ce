internal import CaveatModel

extension SampleReports {
    /// The page with a notice, whose findings a user's file sets aside.
    static let setAside = RiskReport(
        tool: notice.tool,
        rules: RulesProvenance(
            digest: notice.rules.digest,
            packs: notice.rules.packs,
            ruleCount: notice.rules.ruleCount,
            laws: notice.rules.laws,
            jurisdictions: notice.rules.jurisdictions,
            ignoreDigest: Digest(of: Array("ignore".utf8))
        ),
        input: notice.input,
        outcome: notice.outcome,
        risk: Risk(level: nil, reasons: []),
        findings: [],
        ignored: notice.findings.enumerated().map { index, finding in
            IgnoredFinding(
                finding: finding,
                reason: index == 0 ? "Our own notice, *checked*\u{1B}[31m <b>by</b> us" : "Known",
                author: index == 0 ? "Legal desk" : nil,
                expires: index == 0 ? CalendarDay("2027-01-31") : nil
            )
        },
        article: notice.article,
        cleaned: notice.cleaned
    )
}
