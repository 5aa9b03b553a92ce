internal import CaveatModel

/// What one page adds to a log.
struct SARIFPage {
    /// The rules that the results name; each as often as it found something.
    let rules: [SARIFRule]
    /// The file.
    let artifact: SARIFArtifact
    /// The findings, then those that the user's file sets aside.
    let results: [SARIFResult]
    /// What could not be read of the page.
    let notifications: [SARIFNotification]
    /// The rules that were used.
    let provenance: RulesProvenance

    /// Makes the part of a log that is about one page.
    init(_ report: RiskReport) {
        let artifact = SARIFArtifact(report.input)
        self.artifact = artifact
        provenance = report.rules
        rules = (report.findings + report.ignored.map(\.finding)).map { SARIFRule($0) }
        var fingerprints = SARIFFingerprints()
        results =
            report.findings.map {
                SARIFResult(
                    $0,
                    in: artifact.location,
                    fingerprint: fingerprints.next(of: $0),
                    suppression: nil
                )
            }
            + report.ignored.map {
                SARIFResult(
                    $0.finding,
                    in: artifact.location,
                    fingerprint: fingerprints.next(of: $0.finding),
                    suppression: SARIFSuppression($0)
                )
            }
        notifications = report.outcome.remarks.map {
            SARIFNotification(
                id: "page-\(report.outcome.word)",
                level: .warning,
                message: "\(report.input.name): \($0)",
                location: artifact.location
            )
        }
    }
}
