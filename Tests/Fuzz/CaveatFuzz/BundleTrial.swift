internal import Caveat
internal import CaveatAuthoring
internal import CaveatModel
internal import CaveatRules

/// Changes compiled rules under right seals; they are refused, or can be used.
struct BundleTrial: Sendable {
    /// Compiled rules.
    private let bundle: [UInt8]
    private let article: Article

    /// Compiles a small pack, and reads a small page.
    init() throws {
        let source = RuleSource(path: "fuzz.yaml", bytes: PackText.withWords)
        let document = try RuleDocument(parsing: source)
        bundle = try RuleBundle.encode([document])
        let scanner = PageScanner(rules: try RuleSet(documents: [document]))
        article = try scanner.scan(PageInput(bytes: PackText.page)).article
    }

    /// Tries changes, three bytes of the input at a time: where (two bytes), and to what.
    func tryOut(_ changes: [UInt8]) {
        var changed = bundle
        guard !changed.isEmpty else { return }
        for index in stride(from: 0, to: changes.count - 2, by: 3) {
            let place = Int(changes[index]) << 8 | Int(changes[index + 1])
            changed[place % changed.count] = changes[index + 2]
        }
        RuleBundle.reseal(&changed)
        guard let rules = try? RuleBundle(decoding: changed), (try? rules.check()) != nil else {
            return
        }
        _ = rules.compiled.scan(article)
    }
}
