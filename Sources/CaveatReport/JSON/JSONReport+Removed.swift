internal import CaveatModel

extension JSONReport {
    /// Writes the removed pieces, one object for each category that occurs.
    func writeRemoved(to json: inout JSONWriter) {
        let article = report.article
        let removed = RemovedPieces(of: report)
        json.member("removed", arrayOf: removed.groups) { json, group in
            json.object { json in
                json.member("category", group.category.rawValue)
                json.member("count", group.blocks.count)
                json.member("byteCount", group.byteCount)
                guard options.includesRemovedPieces else { return }
                // Neighbours are mostly removed for the same reason, whose words are built once.
                var reason = ReasonInWords()
                json.member("pieces", arrayOf: group.blocks) { json, id in
                    let block = article[id]
                    json.object(isInline: true) { json in
                        if block.origin != .code {
                            json.name("text")
                            json.value(utf8: article.text[block.span.range])
                        }
                        json.member("reason", reason.description(of: block.reason))
                        json.member("zone", block.zone.rawValue)
                        json.member("origin", block.origin.rawValue)
                        write(block.source, as: "sourcePosition", to: &json)
                        if !removed.returned.isEmpty, removed.returned.contains(id) {
                            json.member("isInText", true)
                        }
                    }
                }
            }
        }
    }
}

/// Remembers the last reason and its words.
private struct ReasonInWords {
    private var last: Reason?
    private var words = ""

    mutating func description(of reason: Reason) -> String {
        if reason != last {
            last = reason
            words = reason.description
        }
        return words
    }
}
