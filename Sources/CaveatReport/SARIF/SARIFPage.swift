internal import CaveatModel

/// What one page adds to a log.
struct SARIFPage {
    /// The rules that the results name; each as often as it found something.
    let rules: [SARIFRule]
    /// The address of the file.
    let location: SARIFArtifactLocation
    /// The file, as it is written in the log.
    let artifact: [UInt8]
    /// The findings, then those that the user's file sets aside.
    let results: [SARIFResultText]
    /// What could not be read of the page.
    let notifications: [SARIFNotification]
    /// The rules that were used.
    let provenance: RulesProvenance

    /// Makes the part of a log that is about one page.
    init(_ report: RiskReport) {
        let artifact = SARIFArtifact(report.input)
        let location = artifact.location
        self.location = location
        var json = JSONWriter(layout: .pretty, depth: SARIFLog.listDepth)
        artifact.write(to: &json)
        self.artifact = json.bytes
        provenance = report.rules
        rules = (report.findings + report.ignored.map(\.finding)).map { SARIFRule($0) }
        var fingerprints = SARIFFingerprints()
        let results =
            report.findings.map {
                SARIFResult(
                    $0,
                    in: location,
                    fingerprint: fingerprints.next(of: $0),
                    suppression: nil
                )
            }
            + report.ignored.map {
                SARIFResult(
                    $0.finding,
                    in: location,
                    fingerprint: fingerprints.next(of: $0.finding),
                    suppression: SARIFSuppression($0)
                )
            }
        let isTold = report.rules.ignoreDigest != nil
        self.results = results.map { SARIFResultText($0, sayingWhetherSuppressed: isTold) }
        notifications = Self.remarks(on: report).map { id, remark in
            SARIFNotification(
                id: id,
                level: .warning,
                message: "\(report.input.name): \(remark)",
                location: location
            )
        }
    }

    /// What keeps the results from covering all of a page, each with a word for it.
    private static func remarks(on report: RiskReport) -> [(id: String, remark: String)] {
        let onLanguage = Wording.remark(onLanguageOf: report).map { remark in
            switch report.languageGap {
            case .withoutRules: ("language-without-rules", remark)
            case .unknown, nil: ("language-unknown", remark)
            }
        }
        return report.outcome.remarks.map { ("page-\(report.outcome.word)", $0) }
            + [onLanguage].compactMap { $0 }
    }
}
