internal import CaveatHTML

/// The elements that structured data calls the text of the article.
///
/// Pages of which a part has to be paid for name it so that search engines do not take it for hidden
/// text: `hasPart` with a `cssSelector`, a class or an id.
/// Source: https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
struct TextSelectors {
    private var classes: [[UInt8]] = []
    private var ids: [[UInt8]] = []

    /// Reads selectors; those of more than one class or id are left out.
    init(_ selectors: [String]) {
        for selector in selectors.lazy.flatMap({ $0.split(separator: ",") }) {
            let trimmed = selector.drop { $0 == " " }.prefix { $0 != " " }
            let name = Array(trimmed.dropFirst().utf8)
            guard !name.isEmpty, !name.contains(0x2E), !name.contains(0x23) else { continue }
            switch trimmed.first {
            case ".": classes.append(name)
            case "#": ids.append(name)
            default: break
            }
        }
    }

    /// Whether an element is one of them.
    func name(_ node: NodeID, of page: Page) -> Bool {
        if !ids.isEmpty, let id = page.value(of: .id, in: node), ids.contains(Array(id)) {
            return true
        }
        guard !classes.isEmpty, let names = page.value(of: .class, in: node) else { return false }
        return names.split(whereSeparator: { $0 <= 0x20 }).contains { classes.contains(Array($0)) }
    }
}
