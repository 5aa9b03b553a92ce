internal import Caveat
internal import CaveatAuthoring
import CaveatModel
internal import CaveatTestSupport

/// Loads inputs as rules; what is accepted must read a page, and read it rightly.
enum RuleTrial {
    /// Loads a rule file, and scans a page by it.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - list: the list of names that the file asks for.
    ///   - text: what to scan; a small page when nil.
    static func load(_ bytes: [UInt8], list: [UInt8]? = nil, reading text: [UInt8]? = nil) {
        let source = RuleSource(path: "fuzz.yaml", bytes: bytes)
        let lists = list.map { [ListSource(path: PackText.listName, bytes: $0)] } ?? []
        guard let document = try? RuleDocument(parsing: source),
            let rules = try? RuleSet(documents: [document], lists: lists)
        else { return }
        let page =
            text.map { PageInput(bytes: $0, format: .plainText) }
            ?? PageInput(bytes: PackText.page)
        if let broken = try? PageLaws(rules: rules).broken(by: page) { Breach.end(if: broken) }
    }

    /// Loads a regular expression, up to the first NUL, and tries it on the text behind that.
    static func loadRegex(_ bytes: [UInt8]) {
        let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
        load(
            PackText.withRegex(Array(parts[0])),
            reading: parts.count > 1 ? Array("lantern ".utf8) + parts[1] : nil
        )
    }

    /// Loads a file of findings to set aside.
    static func loadIgnored(_ bytes: [UInt8]) {
        _ = try? IgnoreList([RuleSource(path: "ignored.yaml", bytes: bytes)])
    }
}
