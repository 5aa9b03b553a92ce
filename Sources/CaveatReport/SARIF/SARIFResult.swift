internal import CaveatModel

/// A finding.
struct SARIFResult {
    /// The rule that found it.
    let rule: RuleID
    private let finding: Finding
    private let fingerprint: Digest
    private let suppression: SARIFSuppression?
    private let first: SARIFLocation?
    private let others: [SARIFLocation]

    /// Makes the result of a finding.
    ///
    /// - Parameters:
    ///   - finding: the finding.
    ///   - file: the page.
    ///   - fingerprint: what it is recognised by.
    ///   - suppression: why the user sets it aside; nil when they do not.
    init(
        _ finding: Finding,
        in file: SARIFArtifactLocation,
        fingerprint: Digest,
        suppression: SARIFSuppression?
    ) {
        rule = finding.rule
        self.finding = finding
        self.fingerprint = fingerprint
        self.suppression = suppression
        var file = file
        file.hasIndex = true
        first = finding.evidence.first.map { SARIFLocation($0, in: file) }
        var places: Set<SourceRange> = []
        others = finding.evidence.dropFirst().filter { places.insert($0.source).inserted }
            .map { SARIFLocation($0, in: file, message: "Further evidence") }
    }

    /// Writes it, with gaps where the indexes of rule and file belong.
    ///
    /// - Parameters:
    ///   - json: where to.
    ///   - isTold: whether results that are not set aside say so, as all must where one does.
    func write(to json: inout JSONWriter, sayingWhetherSuppressed isTold: Bool) {
        json.object { json in
            json.member("ruleId", rule.rawValue)
            SARIFGap.rule.write(as: "ruleIndex", to: &json)
            json.member("level", SARIFLevel(finding.severity).rawValue)
            json.member("rank", finding.severity.rank)
            json.member("message") { json in
                json.member("text", Self.escaped("\(finding.title). \(finding.message)"))
            }
            json.member("locations", arrayOf: [first].compactMap { $0 }) { $1.write(to: &$0) }
            if !others.isEmpty {
                json.member("relatedLocations", arrayOf: others) { $1.write(to: &$0) }
            }
            json.member("partialFingerprints") { json in
                json.member(SARIFFingerprints.name, fingerprint.hexadecimal)
            }
            if suppression != nil || isTold {
                json.member("suppressions", arrayOf: [suppression].compactMap { $0 }) {
                    $1.write(to: &$0)
                }
            }
            json.member("properties") { writeProperties(to: &$0) }
        }
    }

    private func writeProperties(to json: inout JSONWriter) {
        json.member("kind", finding.kind.rawValue)
        json.member("severity", finding.severity.rawValue)
        json.member("confidence", finding.confidence.level.rawValue)
        json.member("possible", finding.isPossible)
        json.member("jurisdiction", finding.jurisdiction.code)
        json.member("acts", finding.facts.acts.map(\.value.rawValue))
        json.member("penalties", finding.facts.penalties.map(\.value.rawValue))
        json.member("zone", finding.zone.rawValue)
        json.member("isSetAside", finding.isSetAside)
        json.member("listEntry", ifPresent: finding.listEntry?.name)
    }

    /// Text on one line in which no bracket makes a link and no brace a placeholder.
    ///
    /// Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html#_Toc34317467
    private static func escaped(_ text: String) -> String {
        var output = ""
        for character in TerminalText.line(text) {
            switch character {
            case "[", "]", "\\": output += "\\\(character)"
            case "{", "}": output += "\(character)\(character)"
            default: output.append(character)
            }
        }
        return output
    }
}
