internal import CaveatModel

/// A log in the Static Analysis Results Interchange Format 2.1.0: one run over any number of pages.
///
/// Types of this folder are named as in the standard, and each writes itself. Results name rules and
/// files by their index, which the log knows once it has them all.
///
/// Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
struct SARIFLog {
    private let tool: Tool
    private var rules: [SARIFRule] = []
    private var ruleIndexes: [RuleID: Int] = [:]
    private var artifacts: [[UInt8]] = []
    private var results: [(text: SARIFResultText, artifact: Int)] = []
    private var notifications: [SARIFNotification] = []
    private var provenance: RulesProvenance?

    /// The version of the format.
    private static let version = "2.1.0"
    /// Where its schema is.
    private static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

    /// How many containers stand around a file or a result: document, runs, run, and the list itself.
    static let listDepth = 4

    /// What every log of caveat begins with.
    static let opening = """
        {
          "$schema": "\(schema)",
          "version": "\(version)",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "caveat",
        """

    /// Makes a log of a run without pages.
    init(tool: Tool) {
        self.tool = tool
    }

    // MARK: Growing

    /// Adds a page with its results.
    mutating func append(_ page: SARIFPage) {
        if provenance == nil {
            provenance = page.provenance
            notifications += Self.notifications(of: page.provenance)
        }
        let artifact = artifacts.count
        artifacts.append(page.artifact)
        for rule in page.rules {
            if let index = ruleIndexes[rule.id] {
                rules[index].add(rule)
            } else {
                ruleIndexes[rule.id] = rules.count
                rules.append(rule)
            }
        }
        for result in page.results { results.append((result, artifact)) }
        notifications += page.notifications
    }

    /// Adds an input that has no report.
    mutating func append(_ input: UnreadInput) {
        guard input.fate != .passedOver else { return }
        notifications.append(
            SARIFNotification(
                id: input.fate == .failed ? "input-failed" : "input-skipped",
                level: input.fate == .failed ? .error : .warning,
                message: "There is no report on \(input.path): \(input.reason)",
                location: SARIFArtifactLocation(name: input.path)
            )
        )
    }

    /// That no rule is about a law that was asked for.
    private static func notifications(of rules: RulesProvenance) -> [SARIFNotification] {
        guard let remark = rules.remarkOnLawsWithoutRules else { return [] }
        return [
            SARIFNotification(
                id: "law-without-rules",
                level: .warning,
                message: "\(remark.capitalizedSentence).",
                location: nil
            )
        ]
    }

    // MARK: Writing

    /// Writes the log.
    func rendered() -> [UInt8] {
        var json = JSONWriter(layout: .pretty, capacity: results.count * 3_000 + 4_000)
        json.object { json in
            json.member("$schema", Self.schema)
            json.member("version", Self.version)
            json.member("runs", arrayOf: CollectionOfOne(self)) { json, run in
                json.object { run.writeRun(to: &$0) }
            }
        }
        json.endDocument()
        return json.bytes
    }

    private func writeRun(to json: inout JSONWriter) {
        json.member("tool") { json in
            json.member("driver") { json in
                json.member("name", tool.name)
                json.member("version", tool.version)
                json.member("semanticVersion", tool.version)
                json.member("rules", arrayOf: rules) { json, rule in rule.write(to: &json) }
            }
        }
        json.member("invocations", arrayOf: CollectionOfOne(notifications)) { json, notes in
            json.object { json in
                json.member("executionSuccessful", !notes.contains { $0.level == .error })
                json.member("toolExecutionNotifications", arrayOf: notes) { json, note in
                    note.write(to: &json)
                }
            }
        }
        json.member("artifacts", arrayOf: artifacts) { json, file in json.value(json: file[...]) }
        json.member("results", arrayOf: results) { json, result in
            result.text.write(
                to: &json,
                rule: ruleIndexes[result.text.rule] ?? 0,
                artifact: result.artifact
            )
        }
        json.member("columnKind", "unicodeCodePoints")
        json.member("newlineSequences", ["\r\n", "\n", "\r"])
        json.member("properties") { writeProperties(to: &$0) }
    }

    private func writeProperties(to json: inout JSONWriter) {
        if let provenance {
            json.member("rulesDigest", provenance.digest.description)
            json.member("packs", provenance.packs)
            json.member("jurisdictions", provenance.jurisdictions.map(\.code))
            json.member("sensitivity", provenance.sensitivity.rawValue)
            json.member("ignoreDigest", ifPresent: provenance.ignoreDigest?.description)
            json.member("asOf", ifPresent: provenance.asOf?.description)
            json.member("scope", Wording.scope(of: provenance))
        }
        json.member("disclaimer", RiskReport.disclaimer)
    }
}
