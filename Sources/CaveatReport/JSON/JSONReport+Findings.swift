internal import CaveatModel

extension JSONReport {
    /// Writes the findings that a user's file sets aside; nothing when there are none.
    func writeIgnored(to json: inout JSONWriter) {
        guard !report.ignored.isEmpty else { return }
        json.member("ignored", arrayOf: report.ignored) { json, ignored in
            json.object { json in
                json.member("reason", ignored.reason)
                json.member("author", ifPresent: ignored.author)
                json.member("expires", ifPresent: ignored.expires?.description)
                json.name("finding")
                write(ignored.finding, to: &json)
            }
        }
    }

    /// Writes one finding.
    func write(_ finding: Finding, to json: inout JSONWriter) {
        json.object { json in
            json.member("rule", finding.rule.rawValue)
            json.member("kind", finding.kind.rawValue)
            json.member("severity", finding.severity.rawValue)
            json.member("confidence") { json in
                json.member("level", finding.confidence.level.rawValue)
                json.member("reasons", finding.confidence.reasons)
            }
            if finding.isPossible { json.member("possible", true) }
            if let ledger = finding.ledger { write(ledger, to: &json) }
            json.member("jurisdiction", finding.jurisdiction.code)
            json.member("title", finding.title)
            json.member("message", finding.message)
            if let entry = finding.listEntry {
                json.member("listEntry") { json in
                    json.member("list", entry.list)
                    json.member("source", ifPresent: entry.source)
                    json.member("date", ifPresent: entry.date?.description)
                    json.member("digest", entry.digest.description)
                    json.member("id", ifPresent: entry.id)
                    json.member("name", entry.name)
                }
            }
            json.member("facts") { json in
                write(finding.facts.acts, as: "acts", to: &json) { $0.rawValue }
                write(finding.facts.penalties, as: "penalties", to: &json) { $0.rawValue }
                if !finding.facts.ties.isEmpty {
                    json.member("ties", arrayOf: finding.facts.ties) { json, tie in
                        json.object { json in
                            json.member("acts", tie.acts.map(\.rawValue))
                            json.member("penalties", tie.penalties.map(\.rawValue))
                        }
                    }
                }
                write(finding.facts.persons, as: "persons", to: &json) { $0 }
                write(finding.facts.territories, as: "territories", to: &json) { $0 }
                write(finding.facts.authorities, as: "authorities", to: &json) { $0 }
            }
            json.member("basis", arrayOf: finding.basis) { json, basis in
                json.object { json in
                    json.member("citation", basis.citation)
                    json.member("from", ifPresent: basis.from)
                    json.member("until", ifPresent: basis.until)
                    json.member("says", ifPresent: basis.says)
                    if !basis.penalties.isEmpty {
                        json.member("penalties", arrayOf: basis.penalties, isInline: true) {
                            $0.value($1.rawValue)
                        }
                    }
                    json.member("source", ifPresent: basis.source)
                    json.member("checked", ifPresent: basis.checked)
                    json.member("note", ifPresent: basis.note)
                }
            }
            json.member("zone", finding.zone.rawValue)
            json.member("isSetAside", finding.isSetAside)
            json.member("evidence", arrayOf: finding.evidence) { json, evidence in
                write(evidence, to: &json)
            }
        }
    }

    private func write(_ ledger: Ledger, to json: inout JSONWriter) {
        json.member("ledger") { json in
            json.member("frame", ledger.frame)
            json.member("sum", ledger.sum)
            json.member("threshold", ledger.threshold)
            json.member("entries", arrayOf: ledger.entries) { json, entry in
                json.object(isInline: true) { json in
                    json.member("points", entry.points)
                    json.member("evidence", entry.evidence)
                    if !entry.words.isEmpty { json.member("words", entry.words) }
                }
            }
        }
    }

    /// Writes the facts of one kind, or nothing when there are none: what is unknown stays absent.
    private func write<Value>(
        _ facts: [Fact<Value>],
        as name: String,
        to json: inout JSONWriter,
        _ word: (Value) -> String
    ) {
        guard !facts.isEmpty else { return }
        json.member(name, arrayOf: facts) { json, fact in
            json.object { json in
                json.member("value", word(fact.value))
                json.name("evidence")
                write(fact.evidence, to: &json)
            }
        }
    }

    private func write(_ evidence: Evidence, to json: inout JSONWriter) {
        json.object { json in
            if report.disclosure == .full {
                json.member("quote") { json in
                    json.member("exact", evidence.quote)
                    json.member("prefix", evidence.prefix)
                    json.member("suffix", evidence.suffix)
                }
            }
            json.member("hmac", ifPresent: evidence.keyedDigest?.description)
            if let span = report.cleaned.position(of: evidence.span, in: evidence.block) {
                write(span, as: "textPosition", to: &json)
            }
            write(evidence.source, as: "sourcePosition", to: &json)
            json.member("sourcePieces", arrayOf: evidence.pieces, isInline: true) { json, piece in
                json.array(isInline: true) { json in
                    json.element()
                    json.value(piece.start)
                    json.element()
                    json.value(piece.end)
                }
            }
            json.member("line", evidence.place.line)
            json.member("column", evidence.place.column)
            json.member("path", ifPresent: evidence.path)
        }
    }

    /// Writes a member with a position: two byte offsets, half-open.
    func write<Space>(_ range: ByteRange<Space>, as name: String, to json: inout JSONWriter) {
        json.member(name, isInline: true) { json in
            json.member("start", range.start)
            json.member("end", range.end)
        }
    }
}
