internal import CaveatHTML
internal import CaveatModel

/// Tells what a page says in ways that are not read: text that scripts make.
///
/// A page without findings is no comfort when its text was never there.
struct UnreadContent {
    private let page: Page
    private let outline: Segmentation
    private let isShown: [Bool]

    /// Pages with this many letters of their own or more have a text, whatever scripts add.
    private static let fewestLetters = 100
    /// Bytes of a script in the page beside which a few words are a placeholder.
    private static let longScript = 4_000
    /// Bytes of a store of JSON beside which a few words are a placeholder.
    private static let longStore = 500

    /// Looks at a page and its blocks, and at which of them are shown.
    init(_ page: Page, _ outline: Segmentation, isShown: [Bool]) {
        self.page = page
        self.outline = outline
        self.isShown = isShown
    }

    /// What is not read.
    var shortfalls: [Shortfall] {
        page.format == .html && isScripted ? [.scriptedText] : []
    }

    // MARK: Scripts

    private var isScripted: Bool {
        let letters = shownLetters(upTo: Self.fewestLetters)
        guard letters < Self.fewestLetters else { return false }
        let scripts = scripts
        if letters == 0 { return scripts.isAny }
        return scripts.hasModule || scripts.inlineCount >= Self.longScript
            || scripts.storeCount >= Self.longStore
    }

    /// The number of letters and other signs that the page itself shows, counted up to a limit.
    ///
    /// What is hidden until a script shows it is there; what stands in `noscript` is for readers
    /// without scripts, and mostly asks them to switch scripts on.
    private func shownLetters(upTo limit: Int) -> Int {
        var count = 0
        for (index, block) in outline.blocks.enumerated()
        where isShown[index] && !isInNoscript(block.element) {
            for byte in outline.text[outline.range(of: index)]
            where byte > 0x20 && byte & 0xC0 != 0x80 {
                count += 1
            }
            if count >= limit { break }
        }
        return count
    }

    private func isInNoscript(_ element: Int32) -> Bool {
        var index = Int(element)
        while index >= 0 {
            if outline.elements[index].hiding == .noscript { return true }
            index = Int(outline.elements[index].parent)
        }
        return false
    }

    private struct Scripts {
        var isAny = false
        var hasModule = false
        var inlineCount = 0
        var storeCount = 0
    }

    private var scripts: Scripts {
        var scripts = Scripts()
        for index in page.nodes.indices where page.nodes[index].name == .script {
            let node = NodeID(index)
            let data = ScriptData(page, script: node)
            let size = page.descendants(of: node).reduce(0) { $0 + page.nodes[$1].text.count }
            switch data {
            case .structured: continue
            case .store: scripts.storeCount += size
            case .code, nil: scripts.inlineCount += size
            }
            if let type = page.value(of: .type, in: node), type.elementsEqual("module".utf8) {
                scripts.hasModule = true
            }
            if size > 0 || page.value(of: .src, in: node) != nil { scripts.isAny = true }
        }
        return scripts
    }
}
