internal import CaveatHTML
internal import CaveatModel

/// What the page shows about its author and date, for pages whose tags say nothing.
struct VisibleMetadata {
    /// The author's name, as the byline has it.
    private(set) var author: String?
    /// The date of publication as ISO 8601.
    private(set) var published: String?

    /// A longer byline holds more than names, in bytes.
    private static let longestByline = 100
    /// The words before the name in a byline.
    private static let openings = [
        "By ", "by ", "BY ", "Von ", "Par ", "Por ", "Автор: ", "Text: ",
    ]

    /// Looks at the blocks that were found to be bylines and datelines.
    init(_ page: Page, _ outline: Segmentation, _ decisions: [BlockClassifier.Decision]) {
        for (index, decision) in decisions.enumerated() {
            let range = outline.range(of: index)
            switch decision.disposition {
            case .kept(.byline) where author == nil && range.count <= Self.longestByline:
                let text = String(decoding: outline.text[range], as: UTF8.self)
                if let opening = Self.openings.first(where: text.hasPrefix) {
                    author = String(text.dropFirst(opening.count))
                }
            case .kept(.dateline) where published == nil:
                published =
                    Self.datetime(page, outline, outline.blocks[index].element)
                    ?? ISODate.normalised(String(decoding: outline.text[range], as: UTF8.self))
            default: break
            }
        }
    }

    /// The `datetime` of the element around a date, or of one in it.
    private static func datetime(
        _ page: Page,
        _ outline: Segmentation,
        _ element: Int32
    ) -> String? {
        guard element >= 0 else { return nil }
        let node = NodeID(Int(outline.elements[Int(element)].node))
        for index in [node.index] + Array(page.descendants(of: node).prefix(16)) {
            for name: NameID in [.datetime, .content] {
                if let value = page.string(of: name, in: NodeID(index)),
                    let date = ISODate.normalised(value)
                {
                    return date
                }
            }
        }
        return nil
    }
}
