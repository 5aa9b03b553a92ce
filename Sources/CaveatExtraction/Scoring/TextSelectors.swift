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
        guard !ids.isEmpty || !classes.isEmpty else { return false }
        for position in page[node].attributes {
            let attribute = page.attributes[Int(position)]
            let value = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
            switch attribute.name {
            case .id where ids.contains(where: { page.text[value].elementsEqual($0) }):
                return true
            case .class where classes.contains(where: { Self.names($0, value, of: page) }):
                return true
            default: break
            }
        }
        return false
    }

    /// Whether a name is among those that white space parts in a value.
    private static func names(_ name: [UInt8], _ value: Range<Int>, of page: Page) -> Bool {
        let bytes = page.text.span
        let last = value.upperBound - name.count
        guard last >= value.lowerBound else { return false }
        return (value.lowerBound...last).contains { start in
            bytes[start] == name[0]
                && (start == value.lowerBound || bytes[start - 1] <= 0x20)
                && (start == last || bytes[start + name.count] <= 0x20)
                && name.indices.allSatisfy { bytes[start + $0] == name[$0] }
        }
    }
}
