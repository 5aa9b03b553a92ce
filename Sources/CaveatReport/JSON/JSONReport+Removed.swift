internal import CaveatModel

extension JSONReport {
    /// Writes the removed pieces, one object for each category that occurs.
    func writeRemoved(to json: inout JSONWriter) {
        let removed = RemovedPieces(of: report)
        var pieces = PieceWriter(report.article, removed.returned, json)
        json.member("removed", arrayOf: removed.groups) { json, group in
            json.object { json in
                json.member("category", group.category.rawValue)
                json.member("count", group.blocks.count)
                json.member("byteCount", group.byteCount)
                guard options.includesRemovedPieces else { return }
                json.name("pieces")
                json.array { json in
                    let line = json.lineOpening
                    for id in group.blocks { pieces.write(id, beginning: line, to: &json) }
                }
            }
        }
    }
}

/// Writes removed pieces, of which a page may have a million: each an object on one line.
///
/// What most of them have in common, all but text and positions, is written once and copied.
private struct PieceWriter {
    private let blocks: [Block]
    private let text: [UInt8]
    private let returned: Set<BlockID>
    /// The name of a text.
    private let name: [UInt8]
    /// What stands between two members.
    private let separator: [UInt8]
    /// The member that tells of a warning, and what stands before it.
    private let mark: [UInt8]
    /// How reasons are written that stood before, in no order.
    private var reasons: [Reasoned] = []
    /// The place of the reason that is forgotten next.
    private var oldest = 0
    private var places: [Place] = []
    /// The reason and the place of the last piece.
    private var reason: Reasoned?
    private var place: Place?
    /// What stands between the text of a piece and its position.
    private var middle: [UInt8] = []

    /// Neighbours mostly have the same reason, or one of few in turn.
    private static let reasonCount = 8

    /// How a reason is written.
    private struct Reasoned {
        let grounds: BlockGrounds
        let members: [UInt8]
    }

    /// How a zone and an origin are written, with gaps for two positions.
    private struct Place {
        let zone: Zone
        let origin: BlockOrigin
        let members: JSONTemplate
    }

    init(_ article: Article, _ returned: Set<BlockID>, _ json: borrowing JSONWriter) {
        blocks = article.blocks
        text = article.text
        self.returned = returned
        name = json.written { $0.name("text") }
        separator = json.lineSeparator
        mark = separator + json.written { $0.member("isInText", true) }
    }

    /// Writes a piece.
    ///
    /// - Parameters:
    ///   - id: its block.
    ///   - line: how elements of the array begin.
    ///   - json: where to.
    mutating func write(_ id: BlockID, beginning line: [UInt8], to json: inout JSONWriter) {
        let index = id.index
        let origin = blocks[index].origin
        if reason?.grounds !== blocks[index].grounds || place?.zone != blocks[index].zone
            || place?.origin != origin
        {
            let reason = reason(of: blocks[index].grounds, json)
            let place = place(of: blocks[index].zone, origin, json)
            middle.removeAll(keepingCapacity: true)
            middle += separator
            middle += reason.members
            middle += separator
            middle += place.members.opening
            self.reason = reason
            self.place = place
        }
        json.beginLine(line)
        if origin == .code {
            json.bytes += middle[separator.count...]
        } else {
            json.bytes += name
            json.value(validUTF8: text, in: blocks[index].span.range)
            json.bytes += middle
        }
        let position = blocks[index].source
        if let place { json.values(position.start, position.end, of: place.members) }
        if !returned.isEmpty, returned.contains(id) { json.bytes += mark }
        json.endLine()
    }

    private mutating func reason(
        of grounds: BlockGrounds,
        _ json: borrowing JSONWriter
    ) -> Reasoned {
        for index in reasons.indices where reasons[index].grounds === grounds {
            return reasons[index]
        }
        let new = Reasoned(
            grounds: grounds,
            members: json.written { $0.member("reason", grounds.reason.description) }
        )
        if reasons.count < Self.reasonCount {
            reasons.append(new)
        } else {
            reasons[oldest] = new
            oldest = (oldest + 1) % Self.reasonCount
        }
        return new
    }

    private mutating func place(
        of zone: Zone,
        _ origin: BlockOrigin,
        _ json: borrowing JSONWriter
    ) -> Place {
        for index in places.indices
        where places[index].zone == zone && places[index].origin == origin {
            return places[index]
        }
        let members = json.template { json in
            json.member("zone", zone.rawValue)
            json.member("origin", origin.rawValue)
            json.member("sourcePosition", isInline: true) { json in
                json.name("start")
                json.gap()
                json.name("end")
                json.gap()
            }
        }
        let new = Place(zone: zone, origin: origin, members: members)
        places.append(new)
        return new
    }
}
