internal import Caveat
internal import CaveatModel
internal import CaveatTestSupport

/// Reads inputs as pages and checks the laws of reading them.
///
/// Bytes that are no text may be refused, and limits may cut a page, but what is read keeps every law.
struct PageTrial: Sendable {
    /// Encodings that pages declare, the stateful and the rare ones among them.
    private static let encodings = [
        "utf-8", "windows-1251", "windows-1252", "koi8-r", "koi8-u", "iso-8859-2", "iso-8859-5",
        "shift_jis", "euc-jp", "iso-2022-jp", "gbk", "gb18030", "big5", "euc-kr", "utf-16le",
        "utf-16be", "windows-874", "macintosh", "x-user-defined", "replacement", "nonsense",
    ]

    private let laws: PageLaws
    /// The same with limits that small inputs reach.
    private let tightLaws: PageLaws

    /// Makes a trial with the rules inside, which are decoded once.
    init() throws {
        let rules = try RuleSet.builtIn()
        var limits = PageLimits()
        (limits.bytes, limits.nodes, limits.depth, limits.attributes) = (600, 24, 6, 3)
        laws = PageLaws(rules: rules)
        tightLaws = PageLaws(rules: rules, limits: limits)
    }

    /// Tries bytes in the form that is given.
    func tryOut(_ bytes: [UInt8], format: InputProvenance.Format) {
        check(PageInput(bytes: bytes, format: format))
    }

    /// Tries bytes in the encoding that the first of them picks.
    func tryOutDeclared(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return }
        let name = Self.encodings[Int(first) % Self.encodings.count]
        check(PageInput(bytes: Array(bytes.dropFirst()), charset: EncodingName(name)))
    }

    private func check(_ page: PageInput) {
        // Some lengths meet the limits, always the same ones, so that a breach can be seen again.
        let laws = page.bytes.count % 8 == 7 ? tightLaws : laws
        if let broken = try? laws.broken(by: page) { Breach.end(if: broken) }
    }
}
