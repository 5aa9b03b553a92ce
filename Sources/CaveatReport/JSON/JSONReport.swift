internal import CaveatModel

/// A report on the wire: which fields there are, and in which order.
///
/// ``ReportSchema`` documents every field; the two change together. Positions are half-open byte
/// offsets: in the file as it was served, or in the UTF-8 of the cleaned text.
///
/// An object, so that closures hold a reference instead of the many members of the report.
final class JSONReport {
    /// The version of the wire format; a new minor version adds fields, a new major one changes them.
    static let schemaVersion = "1.0"

    /// The report.
    let report: RiskReport
    /// What is shown of it.
    let options: ReportOptions

    /// Makes the form of a report.
    init(report: RiskReport, options: ReportOptions) {
        self.report = report
        self.options = options
    }

    /// Writes the whole report.
    func rendered(layout: JSONWriter.Layout) -> [UInt8] {
        var json = JSONWriter(layout: layout, capacity: expectedSize)
        write(to: &json)
        return json.bytes
    }

    /// Writes the whole report piece by piece.
    func write(layout: JSONWriter.Layout, to sink: (_ piece: [UInt8]) -> Void) {
        withoutActuallyEscaping(sink) { sink in
            var json = JSONWriter(layout: layout, sink: sink)
            write(to: &json)
        }
    }

    private func write(to json: inout JSONWriter) {
        json.object { json in
            writeProvenance(to: &json)
            writeExtent(to: &json)
            writeRisk(to: &json)
            writeMetadata(to: &json)
            json.member("findings", arrayOf: report.findings) { json, finding in
                write(finding, to: &json)
            }
            writeIgnored(to: &json)
            writeRemoved(to: &json)
            if options.includesText, report.disclosure == .full { writeText(to: &json) }
            json.member("disclaimer", RiskReport.disclaimer)
        }
        json.endDocument()
    }

    /// Writes the cleaned text with what is needed to know where it is from.
    func renderedText(layout: JSONWriter.Layout) -> [UInt8] {
        var json = JSONWriter(layout: layout, capacity: expectedSize)
        json.object { json in
            writeProvenance(to: &json)
            writeMetadata(to: &json)
            writeText(to: &json)
        }
        json.endDocument()
        return json.bytes
    }

    /// Room for the texts, what stands around each piece (100 to 140 bytes) and the findings (up to 7,000
    /// each), so that the array seldom grows.
    private var expectedSize: Int {
        report.article.text.count * 5 / 4 + report.cleaned.text.count
            + report.article.blocks.count * 160 + report.findings.count * 7_000 + 2_000
    }

    // MARK: Provenance

    private func writeProvenance(to json: inout JSONWriter) {
        json.member("schemaVersion", Self.schemaVersion)
        json.member("tool", isInline: true) { json in
            json.member("name", report.tool.name)
            json.member("version", report.tool.version)
        }
        json.member("rules") { json in
            json.member("digest", report.rules.digest.description)
            json.member("packs", report.rules.packs)
            json.member("ruleCount", report.rules.ruleCount)
            json.member("sources", isInline: report.rules.sources.files.isEmpty) { json in
                json.member("builtIn", report.rules.sources.builtIn.rawValue)
                if !report.rules.sources.files.isEmpty {
                    json.member("files", report.rules.sources.files)
                }
            }
            json.member("laws", arrayOf: report.rules.laws, isInline: true) { json, law in
                json.value(law.code)
            }
            json.member("jurisdictions", report.rules.jurisdictions.map(\.code))
            let unknown = report.rules.lawsWithoutRules
            if !unknown.isEmpty { json.member("lawsWithoutRules", unknown.map(\.code)) }
            if report.rules.sensitivity != .normal {
                json.member("sensitivity", report.rules.sensitivity.rawValue)
            }
            json.member("ignoreDigest", ifPresent: report.rules.ignoreDigest?.description)
            json.member("asOf", ifPresent: report.rules.asOf?.description)
        }
        json.member("input") { json in
            json.member("name", report.input.name)
            json.member("digest", report.input.digest.description)
            json.member("byteCount", report.input.byteCount)
            json.member("format", report.input.format.rawValue)
            writeEncoding(to: &json)
            if let archive = report.input.archive { write(archive, to: &json) }
        }
        writeOutcome(to: &json)
    }

    private func writeEncoding(to json: inout JSONWriter) {
        let encoding = report.input.encoding
        json.member("encoding") { json in
            json.member("name", encoding.name.rawValue)
            json.member("evidence", encoding.evidence.rawValue)
            json.member("overruled", arrayOf: encoding.overruled) { json, claim in
                json.object(isInline: true) { json in
                    json.member("name", claim.name.rawValue)
                    json.member("claimedBy", claim.claimedBy.rawValue)
                }
            }
            json.member("malformedCount", encoding.malformedCount)
        }
    }

    private func writeOutcome(to json: inout JSONWriter) {
        json.member("outcome") { json in
            switch report.outcome {
            case .complete:
                json.member("status", "complete")
            case .partial(let shortfalls):
                json.member("status", "partial")
                json.member("shortfalls", arrayOf: shortfalls) { json, shortfall in
                    json.object(isInline: true) { json in
                        switch shortfall {
                        case .limitReached(let limit, let value):
                            json.member("kind", "limitReached")
                            json.member("limit", limit.rawValue)
                            json.member("value", value)
                        case .truncatedMarkup:
                            json.member("kind", "truncatedMarkup")
                        case .truncatedBody:
                            json.member("kind", "truncatedBody")
                        case .undecodable(let count):
                            json.member("kind", "undecodable")
                            json.member("count", count)
                        case .missingDecoder(let name):
                            json.member("kind", "missingDecoder")
                            json.member("encoding", name.rawValue)
                        case .scriptedText:
                            json.member("kind", "scriptedText")
                        case .unreadFrames(let count):
                            json.member("kind", "unreadFrames")
                            json.member("count", count)
                        case .findingsLeftOut(let count):
                            json.member("kind", "findingsLeftOut")
                            json.member("count", count)
                        }
                    }
                }
            case .empty(let reason):
                json.member("status", "empty")
                json.member("reason", reason)
            }
            json.member("page") { json in
                json.member("kind", report.article.judgement.kind.rawValue)
                json.member("reason", ifPresent: report.article.judgement.reason)
            }
        }
    }

    /// Writes what the report leaves out, where it leaves out anything.
    private func writeExtent(to json: inout JSONWriter) {
        if options.isCompact { json.member("detail", "compact") }
        if report.disclosure != .full { json.member("disclosure", report.disclosure.rawValue) }
    }

    // MARK: Risk and metadata

    private func writeRisk(to json: inout JSONWriter) {
        json.member("risk") { json in
            json.member("level", report.risk.level?.rawValue ?? "none")
            json.member("meaning", Wording.meaning(of: report))
            json.member("scope", Wording.scope(of: report))
            switch report.outcome {
            case .complete: break
            case .partial: json.member("covers", "part")
            case .empty: json.member("covers", "nothing")
            }
            json.member("languageGap", ifPresent: report.languageGap?.code)
            json.member("reasons", report.risk.reasons)
        }
    }

    private func writeMetadata(to json: inout JSONWriter) {
        let metadata = report.article.metadata
        json.member("metadata") { json in
            json.member("title", ifPresent: metadata.title)
            if !metadata.authors.isEmpty { json.member("authors", metadata.authors) }
            json.member("published", ifPresent: metadata.published)
            json.member("modified", ifPresent: metadata.modified)
            json.member("language", ifPresent: metadata.language?.rawValue)
            json.member("languageEvidence", ifPresent: metadata.languageEvidence?.rawValue)
            json.member(
                "contradictingLanguage",
                ifPresent: metadata.contradictingLanguage?.rawValue
            )
            json.member("site", ifPresent: metadata.site)
            json.member("url", ifPresent: metadata.url)
            json.member("canonical", ifPresent: metadata.canonical)
            json.member("summary", ifPresent: metadata.summary)
        }
    }

    // MARK: Text

    private func writeText(to json: inout JSONWriter) {
        json.name("text")
        json.value(validUTF8: report.cleaned.text, in: report.cleaned.text.indices)
        var roles: [(role: BlockRole, level: Int, members: JSONTemplate)] = []
        json.name("passages")
        json.array { json in
            let opening = json.lineOpening
            for passage in report.cleaned.passages {
                let known = roles.firstIndex {
                    $0.role == passage.role && $0.level == passage.level
                }
                if known == nil {
                    roles.append((passage.role, passage.level, Self.members(of: passage, json)))
                }
                json.beginLine(opening)
                let span = passage.span
                json.members(roles[known ?? roles.count - 1].members, span.start, span.end)
                let grounds = passage.block.map { report.article.blocks[$0.index].grounds }
                if let language = grounds?.detectedLanguage {
                    json.members(json.written { $0.member("language", language.rawValue) })
                }
                json.endLine()
            }
        }
    }

    /// What is written of each passage of a role and a depth, with gaps for its place.
    private static func members(
        of passage: Passage,
        _ json: borrowing JSONWriter
    ) -> JSONTemplate {
        json.template { json in
            json.member("role", passage.role.rawValue)
            json.member("level", passage.level)
            json.name("start")
            json.gap()
            json.name("end")
            json.gap()
        }
    }
}
