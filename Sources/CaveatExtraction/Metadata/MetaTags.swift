internal import CaveatHTML
internal import CaveatText

/// What the `<meta>` tags, the `<title>` and the `<link>` tags of a page say.
struct MetaTags {
    /// Values of one key beyond this number are left out.
    private static let mostValues = 32

    private let page: Page
    /// What the tags say under each of their keys, in order; few are ever asked for.
    private var entries: [Entry] = []
    /// A key of a tag and its value, as places in the page's text.
    private struct Entry {
        let key: Range<Int>
        let value: Range<Int>
    }

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
            case .meta: readMeta(id)
            case .link:
                guard canonical == nil, let relations = page.value(of: .rel, in: id),
                    Self.holdCanonical(relations), let address = page.string(of: .href, in: id),
                    !address.isEmpty
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

    /// Files the content of a tag under each of its keys.
    private mutating func readMeta(_ id: NodeID) {
        guard let content = page.value(of: .content, in: id), !content.isEmpty else { return }
        for position in page[id].attributes {
            let attribute = page.attributes[Int(position)]
            switch attribute.name {
            case .property, .name, .itemprop, .httpEquiv: break
            default: continue
            }
            let key = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
            entries.append(Entry(key: key, value: content.indices))
        }
    }

    /// Whether the relations of a link, which spaces divide, hold `canonical`.
    private static func holdCanonical(_ relations: ArraySlice<UInt8>) -> Bool {
        relations.split(separator: 0x20).contains { relation in
            relation.elementsEqual("canonical".utf8) { ASCII.lowercased($0) == $1 }
        }
    }

    /// The first of some keys that has a value.
    func first(_ keys: String...) -> String? {
        for key in keys {
            guard let entry = entries.first(where: { isNamed($0, key) }) else { continue }
            let value = string(at: entry.value)
            if !value.isEmpty { return value }
        }
        return nil
    }

    /// All values of the first of some keys that has one.
    func all(_ keys: String...) -> [String] {
        for key in keys {
            let values = entries.lazy.filter { isNamed($0, key) }.prefix(Self.mostValues)
                .map { string(at: $0.value) }.filter { !$0.isEmpty }
            if !values.isEmpty { return Array(values) }
        }
        return []
    }

    /// Whether an entry has a key, given in small letters.
    private func isNamed(_ entry: Entry, _ key: String) -> Bool {
        page.text.span.isSpelled(entry.key, as: key)
    }

    private func string(at place: Range<Int>) -> String {
        TextAssembler.folded(Array(page.text[place]))
    }
}
