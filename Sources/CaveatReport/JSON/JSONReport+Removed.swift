internal import CaveatModel

extension JSONReport {
    /// Writes the removed pieces, one object for each category that occurs.
    func writeRemoved(to json: inout JSONWriter) {
        let article = report.article
        let removed = RemovedPieces(of: report)
        var reasons = WrittenReason()
        var places = WrittenPlaces()
        json.member("removed", arrayOf: removed.groups) { json, group in
            json.object { json in
                json.member("category", group.category.rawValue)
                json.member("count", group.blocks.count)
                json.member("byteCount", group.byteCount)
                guard options.includesRemovedPieces else { return }
                json.member("pieces", arrayOf: group.blocks) { json, id in
                    let index = id.index
                    let position = article.blocks[index].source
                    json.object(isInline: true) { json in
                        if article.blocks[index].origin != .code {
                            json.name("text")
                            json.value(utf8: article.text[article.blocks[index].span.range])
                        }
                        json.members(reasons.members(for: article.blocks[index].reason, json))
                        let place = places.number(
                            of: article.blocks[index].zone,
                            article.blocks[index].origin,
                            json
                        )
                        json.members(places.templates[place], position.start, position.end)
                        if !removed.returned.isEmpty, removed.returned.contains(id) {
                            json.member("isInText", true)
                        }
                    }
                }
            }
        }
    }
}

/// Remembers how the last reason is written: neighbours are mostly removed for the same one.
private struct WrittenReason {
    private var last: Reason?
    private var written: [UInt8] = []

    mutating func members(for reason: Reason, _ json: borrowing JSONWriter) -> [UInt8] {
        if reason != last {
            last = reason
            written = json.written { $0.member("reason", reason.description) }
        }
        return written
    }
}

/// Remembers how zones and origins of pieces are written, with gaps for their positions.
private struct WrittenPlaces {
    private(set) var templates: [JSONTemplate] = []
    private var places: [(zone: Zone, origin: BlockOrigin)] = []

    /// The index of the template for a zone and an origin, of which a page has few pairs.
    mutating func number(
        of zone: Zone,
        _ origin: BlockOrigin,
        _ json: borrowing JSONWriter
    ) -> Int {
        for index in places.indices
        where places[index].zone == zone && places[index].origin == origin {
            return index
        }
        places.append((zone, origin))
        templates.append(
            json.template { json in
                json.member("zone", zone.rawValue)
                json.member("origin", origin.rawValue)
                json.member("sourcePosition", isInline: true) { json in
                    json.name("start")
                    json.gap()
                    json.name("end")
                    json.gap()
                }
            }
        )
        return templates.count - 1
    }
}
