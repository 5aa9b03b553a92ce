internal import CaveatHTML
internal import CaveatModel

/// What a page calls its site: in tags, in links to the front page, in its foot, in its address.
///
/// Tags and address mostly tell; the page itself is read when they do not.
struct SiteNames {
    private let page: Page
    private let host: String?
    private var names: Set<String> = []
    /// What lines of the foot begin with.
    private var footLines: [String] = []
    private var isPageRead = false

    /// A longer name is none, in characters.
    private static let longest = 80
    /// A shorter beginning of a line in the foot may be any word, in letters.
    private static let shortestInFoot = 6

    /// Collects the names in tags and in the address.
    ///
    /// - Parameters:
    ///   - declared: those in tags.
    ///   - address: the page's address.
    ///   - page: the page.
    init(declared: [String], address: String?, page: Page) {
        self.page = page
        host = address.flatMap(Link.host(of:))
        for name in declared { add(name) }
        if let host { add(host: host) }
    }

    /// Whether a part of a title is the site's name.
    mutating func contains(_ part: Substring) -> Bool {
        let name = NameLetters.folded(part)
        guard name.count >= 2 else { return false }
        // "The Gazette" calls itself "Gazette" as well.
        let short = name.hasPrefix("the") ? String(name.dropFirst(3)) : name
        if isName(name, short) { return true }
        if !isPageRead {
            isPageRead = true
            readPage()
            if isName(name, short) { return true }
        }
        return short.count >= Self.shortestInFoot
            && footLines.contains { $0.hasPrefix(name) || $0.hasPrefix(short) }
    }

    private func isName(_ name: String, _ short: String) -> Bool {
        names.contains(name) || names.contains(short) || names.contains("the\(short)")
    }

    /// Collects the names in links and in the foot.
    private mutating func readPage() {
        for index in page.nodes.indices {
            let id = NodeID(index)
            switch page.nodes[index].name {
            case .a where page.nodes[index].kind == .element:
                guard let target = page.value(of: .href, in: id), mayBeFrontPage(target),
                    isFrontPage(String(decoding: target, as: UTF8.self), of: host)
                else { continue }
                add(Self.text(of: id, page))
                for node in [index] + Array(page.descendants(of: id).prefix(12)) {
                    for name: NameID in [.alt, .title, .ariaLabel] {
                        if let value = page.string(of: name, in: NodeID(node)) { add(value) }
                    }
                }
            case .footer where page.nodes[index].kind == .element:
                for child in page.descendants(of: id).prefix(400)
                where page.nodes[child].kind == .text
                    && page.nodes[child].text.count >= Self.shortestInFoot
                {
                    addFootLine(Self.string(page, child))
                }
            default: continue
            }
        }
    }

    private mutating func add(_ name: String) {
        guard name.count <= Self.longest else { return }
        let letters = NameLetters.folded(name)
        if letters.count >= 2 { names.insert(letters) }
    }

    /// Adds the names that a host makes: "gazette" and "gazette.example".
    private mutating func add(host: String) {
        let labels = host.split(separator: ".").drop { $0 == "www" }
        guard labels.count > 1 else { return }
        names.insert(NameLetters.folded(labels.joined()))
        for count in 1..<labels.count {
            let name = NameLetters.folded(labels.dropLast(count).joined())
            if name.count >= 4 { names.insert(name) }
            if let last = labels.dropLast(count).last, last.count >= 4 {
                names.insert(NameLetters.folded(last))
            }
        }
    }

    private mutating func addFootLine(_ line: String) {
        let letters = NameLetters.folded(line)
        let isNotice = letters.utf8.starts(with: "copyright".utf8)
        let name = (isNotice ? letters.trimmingPrefix("copyright") : letters[...])
            .drop { $0.isNumber }
        guard name.count >= Self.shortestInFoot else { return }
        footLines.append(String(name.prefix(Self.longest)))
    }

    /// Whether an address has no path: most have, and are not looked at further.
    private func mayBeFrontPage(_ target: ArraySlice<UInt8>) -> Bool {
        guard let slash = target.firstIndex(of: 0x2F) else { return false }
        let rest = target[(slash + 1)...]
        return rest.isEmpty
            || rest.first == 0x2F && rest.dropFirst().drop { $0 != 0x2F }.count <= 1
    }

    private func isFrontPage(_ target: String, of host: String?) -> Bool {
        if target == "/" { return true }
        guard let host, Link.host(of: target) == host else { return false }
        return !target.utf8.contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    }

    private static func text(of id: NodeID, _ page: Page) -> String {
        page.descendants(of: id).prefix(12).filter { page.nodes[$0].kind == .text }
            .map { string(page, $0) }.joined(separator: " ")
    }

    private static func string(_ page: Page, _ node: Int) -> String {
        let range = page.nodes[node].text
        let bytes = page.text[Int(range.lowerBound)..<Int(range.upperBound)].prefix(4 * longest)
        return String(decoding: bytes, as: UTF8.self)
    }
}
