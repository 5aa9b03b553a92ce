internal import CaveatModel

/// A rule that found something: a `reportingDescriptor`.
struct SARIFRule {
    /// Its id.
    let id: RuleID
    /// Its title.
    let title: String
    /// What it means, in plain words.
    let message: String
    /// What it finds.
    let kind: FindingKind
    /// How much it matters, at most.
    var severity: Severity
    /// How sure it is, at most.
    var confidence: Confidence.Level
    /// The laws behind it.
    var basis: [LegalBasis]

    /// Takes from a finding what it says about its rule.
    init(_ finding: Finding) {
        id = finding.rule
        title = finding.title
        message = finding.message
        kind = finding.kind
        severity = finding.severity
        confidence = finding.confidence.level
        basis = finding.basis
    }

    /// Adds what another finding of the rule says: where they differ, the higher severity and the
    /// higher confidence are the rule's, and the laws of both.
    mutating func add(_ other: SARIFRule) {
        severity = max(severity, other.severity)
        let levels = Confidence.Level.allCases
        let steps = [confidence, other.confidence].compactMap { levels.firstIndex(of: $0) }
        confidence = steps.max().map { levels[$0] } ?? confidence
        basis += other.basis.filter { !basis.contains($0) }
    }

    /// Writes it.
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id.rawValue)
            json.member("shortDescription") { $0.member("text", TerminalText.line(title)) }
            json.member("fullDescription") { $0.member("text", TerminalText.line(message)) }
            json.member("help") { json in
                json.member("text", help)
                json.member("markdown", markdownHelp)
            }
            json.member("helpUri", ifPresent: helpAddress)
            json.member("defaultConfiguration", isInline: true) { json in
                json.member("level", SARIFLevel(severity).rawValue)
                json.member("rank", severity.rank)
            }
            json.member("properties") { json in
                json.member("tags", ["security", "legal", kind.rawValue])
                json.member("precision", confidence.rawValue)
                json.member("security-severity", severity.score)
            }
        }
    }

    private var help: String {
        let laws = basis.map { "\n- " + TerminalText.line(Wording.description(of: $0)) }
        let heading = "\n\n\(Wording.lawHeading(of: basis)):"
        return TerminalText.line(message) + (laws.isEmpty ? "" : heading + laws.joined())
            + unverifiedRemark + "\n\n" + RiskReport.disclaimer
    }

    private var unverifiedRemark: String {
        Wording.remarkOnUnverifiedLaw(in: basis).map { "\n\n\($0)" } ?? ""
    }

    private var markdownHelp: String {
        let laws = basis.map { "\n- " + MarkdownEscape.line(Wording.description(of: $0)) }
        return MarkdownEscape.line(message, startsLine: true)
            + (laws.isEmpty ? "" : "\n\n**\(Wording.lawHeading(of: basis))**\n" + laws.joined())
            + unverifiedRemark + "\n\n*" + RiskReport.disclaimer + "*"
    }

    /// The first source of the law that is an address and nothing else.
    private var helpAddress: String? {
        basis.lazy.compactMap(\.source).first { source in
            source.hasPrefix("https://")
                && source.utf8.allSatisfy {
                    (0x21...0x7E).contains($0) && !#""<>\^`{|}"#.utf8.contains($0)
                }
        }
    }
}
