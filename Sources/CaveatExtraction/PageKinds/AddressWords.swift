internal import CaveatModel
internal import CaveatText

/// What the words of a page's address say about its kind.
struct AddressWords {
    private let host: String
    private let steps: [String]
    private let query: [Substring]
    private let words: KindWords

    /// Reads an address; nothing is known about a page without one.
    init(_ address: String?, _ words: KindWords) {
        self.words = words
        guard let address, let host = Link.host(of: address) else {
            (self.host, steps, query) = ("", [], [])
            return
        }
        let small = address.lowercased()
        let page = small.prefix { $0 != "#" }
        let path = page.prefix { $0 != "?" }
        self.host = host
        steps = path.split(separator: "/").dropFirst(path.contains("//") ? 2 : 1).map(String.init)
        query = page.dropFirst(path.count + 1).split(separator: "&")
    }

    /// What the address says that speaks for a kind, in plain words; nil for nothing.
    func words(for kind: PageKind) -> String? {
        guard !host.isEmpty else { return nil }
        switch kind {
        case .searchResults:
            return isSearch ? "its address is that of a search" : nil
        case .login:
            return steps.suffix(2).contains { words.says(.loginAddress, $0) }
                ? "its address is that of a login" : nil
        case .forumThread:
            return isForum ? "its address is that of a forum" : nil
        case .productList:
            return steps.contains { words.says(.shopAddress, $0) }
                ? "its address is that of a shop" : nil
        case .sectionFront:
            if isFront { return "its address is that of a site’s front" }
            return isSection ? "its address is that of a section" : nil
        case .article, .challenge, .cookieWall, .error: return nil
        }
    }

    private var isFront: Bool {
        query.isEmpty && steps.allSatisfy { $0.hasPrefix("index.") || $0.utf8.count == 2 }
            && steps.count <= 2
    }

    /// Whether it certainly is the front of a site or of a section: by its path, or a word for sections.
    var isFrontOrNamedSection: Bool {
        !host.isEmpty && (isFront || namesSection)
    }

    /// The longest name of a section, in bytes; titles of articles are longer.
    private static let longestSection = 24

    private var namesSection: Bool {
        steps.dropLast().contains { words.says(.sectionAddress, $0) }
    }

    private var isSection: Bool {
        if namesSection { return true }
        guard steps.count <= 2, let last = steps.last, last.utf8.count <= Self.longestSection
        else { return false }
        return last.utf8.allSatisfy { !ASCII.isDigit($0) && $0 != 0x2E }
            && last.split(separator: "-").count <= 2
    }

    private var isSearch: Bool {
        let asks = query.contains { part in
            guard let equals = part.firstIndex(of: "=") else { return false }
            return words.says(.searchQuestion, String(part[..<equals]))
                && part.index(after: equals) < part.endIndex
        }
        let isNamed = steps.contains { step in
            words.says(.searchAddress, String(step.prefix { $0 != "." }))
        }
        return isNamed && (asks || steps.count <= 3) || asks && steps.isEmpty
    }

    private var isForum: Bool {
        let first = host.prefix { $0 != "." }
        return words.says(.forumHost, String(first))
            || steps.contains { step in words.forumPages.contains(where: step.hasPrefix) }
            || steps.dropLast().contains { words.says(.forumAddress, $0) }
            || steps.contains { words.says(.threadAddress, $0) }
                && steps.contains { $0.utf8.first.map(ASCII.isDigit) ?? false }
    }
}
