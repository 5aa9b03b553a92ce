internal import CaveatHTML

/// What the `<meta>` tags, the `<title>` and the `<link>` tags of a page say.
struct MetaTags {
    /// Values of one key beyond this number are left out.
    private static let mostValues = 32

    private let page: Page
    /// The places of the values of each key in the page's text; few are ever asked for.
    private var values: [String: [Range<Int>]] = [:]
    /// The text of the `<title>`.
    private(set) var title: String?
    /// The address that the page declares as its own.
    private(set) var canonical: String?
    /// The language of the root element.
    private(set) var language: String?

    /// Reads the tags at the given nodes.
    init(_ page: Page, nodes: [Int]) {
        self.page = page
        for index in nodes {
            let id = NodeID(index)
            switch page[id].name {
            case .title where title == nil:
                var text: [UInt8] = []
                for child in page.descendants(of: id) {
                    let range = page.nodes[child].text
                    text.append(
                        contentsOf: page.text[Int(range.lowerBound)..<Int(range.upperBound)]
                    )
                }
                let folded = TextAssembler.folded(text)
                title = folded.isEmpty ? nil : folded
            case .meta:
                guard let content = page.value(of: .content, in: id), !content.isEmpty else {
                    continue
                }
                for name: NameID in [.property, .name, .itemprop, .httpEquiv] {
                    guard let key = page.string(of: name, in: id)?.lowercased() else { continue }
                    if values[key, default: []].count < Self.mostValues {
                        values[key, default: []].append(content.indices)
                    }
                }
            case .link:
                guard canonical == nil, let rel = page.string(of: .rel, in: id)?.lowercased(),
                    rel.split(separator: " ").contains("canonical"),
                    let address = page.string(of: .href, in: id), !address.isEmpty
                else { continue }
                canonical = address
            default: break
            }
        }
        let root = page.nodes.indices.first { page.nodes[$0].name == .html }
        if let root {
            language =
                page.string(of: .lang, in: NodeID(root))
                ?? page.string(of: .xmlLang, in: NodeID(root))
        }
    }

    /// The first of some keys that has a value.
    func first(_ keys: String...) -> String? {
        for key in keys {
            guard let place = values[key]?.first else { continue }
            let value = string(at: place)
            if !value.isEmpty { return value }
        }
        return nil
    }

    /// All values of the first of some keys that has one.
    func all(_ keys: String...) -> [String] {
        for key in keys {
            let values = (values[key] ?? []).map(string(at:)).filter { !$0.isEmpty }
            if !values.isEmpty { return values }
        }
        return []
    }

    private func string(at place: Range<Int>) -> String {
        TextAssembler.folded(Array(page.text[place]))
    }
}
