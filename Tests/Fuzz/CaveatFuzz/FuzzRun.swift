internal import Caveat
internal import CaveatModel
internal import CaveatReport
internal import CaveatRules
internal import CaveatTestSupport

/// Tries one input after another on a target.
///
/// What is broken ends the process, as libFuzzer wants it.
enum FuzzRun {
    /// What all inputs of one process share.
    private struct Bench: Sendable {
        let target: FuzzTarget
        let scanner: PageScanner
        let renderers: [ReportRenderer]
        /// A small page, read.
        let article: Article
        /// Compiled rules without their seal, for ``FuzzTarget/compiled``.
        let bundle: [UInt8]
    }

    private static let bench: Bench = {
        do {
            let scanner = PageScanner(rules: try .builtIn())
            return Bench(
                target: target,
                scanner: scanner,
                renderers: ReportFormat.allCases.map { ReportRenderer(format: $0) },
                article: try scanner.scan(PageInput(bytes: page)).article,
                bundle: try RuleBundle.encode([smallPack]).dropLast(RuleBundle.sealLength)
            )
        } catch {
            fail("the rules inside cannot be read: \(error)")
        }
    }()

    /// The target, which the first argument names.
    private static let target =
        CommandLine.arguments.dropFirst().first.flatMap(FuzzTarget.init) ?? .page

    /// Reads what all inputs need, so that no input is charged for it.
    static func prepare() { _ = bench }

    /// Tries an input; every law that it breaks ends the process.
    static func tryOut(_ bytes: [UInt8]) {
        switch bench.target {
        case .page: scan(PageInput(bytes: bytes, format: .html))
        case .plain: scan(PageInput(bytes: bytes, format: .plainText))
        case .encodings:
            guard let first = bytes.first else { return }
            let name = encodings[Int(first) % encodings.count]
            scan(PageInput(bytes: Array(bytes.dropFirst()), charset: EncodingName(name)))
        case .rules: load(bytes)
        case .phrases: load(pack(condition: "phrase: [\(quoted(bytes[...]))]"))
        case .regexes:
            let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
            load(
                pack(
                    condition:
                        "all: [{phrase: [lantern]}, {regex: {pattern: \(quoted(parts[0])), words: [lantern]}}]"
                ),
                reading: parts.count > 1 ? Array(parts[1]) : nil
            )
        case .lists:
            load(
                Array(listPack.utf8),
                lists: [ListSource(path: "names.csv", bytes: bytes)]
            )
        case .ignoring:
            _ = try? IgnoreList([RuleSource(path: "ignored.yaml", bytes: bytes)])
        case .compiled: change(bytes)
        }
    }

    private static func fail(_ what: String) -> Never {
        print(what)
        // A law is broken: only the end of the process tells libFuzzer so.
        fatalError(what)
    }

    // MARK: Pages

    private static func scan(_ input: PageInput) {
        guard let report = try? bench.scanner.scan(input) else { return }
        let broken: [String] = []
        if let law = broken.first { fail(law) }
        for renderer in bench.renderers { _ = renderer.render(report) }
    }

    /// Encodings that pages declare, the stateful and the rare ones among them.
    private static let encodings = [
        "utf-8", "windows-1251", "windows-1252", "koi8-r", "koi8-u", "iso-8859-2", "iso-8859-5",
        "shift_jis", "euc-jp", "iso-2022-jp", "gbk", "gb18030", "big5", "euc-kr", "utf-16le",
        "utf-16be", "windows-874", "macintosh", "x-user-defined", "replacement", "nonsense",
    ]

    // MARK: Rules

    private static let page = Array("<p>The lantern was declared odd; do not share it.</p>".utf8)

    /// Loads a rule file; what is accepted must scan a page.
    private static func load(
        _ bytes: [UInt8],
        lists: [ListSource] = [],
        reading text: [UInt8]? = nil
    ) {
        let source = RuleSource(path: "fuzz.yaml", bytes: bytes)
        guard let document = try? RuleDocument(parsing: source),
            let rules = try? RuleSet(documents: [document], lists: lists)
        else { return }
        let input = text.map { PageInput(bytes: Array("lantern ".utf8) + $0, format: .plainText) }
        guard let report = try? PageScanner(rules: rules).scan(input ?? PageInput(bytes: page))
        else { return }
        let broken: [String] = []
        if let law = broken.first { fail(law) }
    }

    /// A pack with one rule.
    private static func pack(condition: String) -> [UInt8] {
        Array(
            """
            pack: zz.fuzz
            title: A test
            jurisdiction: ZZ
            modified: 2026-11-29
            rules:
              - {id: zz.fuzz.one, kind: mention, severity: info, status: test, title: One, message: One., when: {\(condition)}}
            """.utf8
        )
    }

    private static let listPack = """
        pack: zz.fuzz
        title: A test
        jurisdiction: ZZ
        modified: 2026-11-29
        rules:
          - {id: zz.fuzz.list, kind: exposure, severity: info, status: test, title: One, message: One., list: {file: names.csv, name: name}}
        """

    /// Text between quotation marks, as YAML and JSON both read it.
    private static func quoted(_ bytes: ArraySlice<UInt8>) -> String {
        var text = "\""
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if scalar.value < 0x20 || scalar == "\"" || scalar == "\\" || scalar.value == 0x7F {
                let hex = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }

    // MARK: Compiled rules

    private static var smallPack: RuleDocument {
        get throws {
            try RuleDocument(
                parsing: RuleSource(
                    path: "fuzz.yaml",
                    bytes: pack(
                        condition:
                            "all: [{phrase: [lantern, odd .. ship]}, {phrase: ['declar*']}]"
                    )
                )
            )
        }
    }

    /// Changes compiled rules, three bytes of the input at a time: where (two bytes), and to what.
    private static func change(_ bytes: [UInt8]) {
        var bundle = bench.bundle
        var index = 0
        while index + 2 < bytes.count, !bundle.isEmpty {
            let place = Int(bytes[index]) << 8 | Int(bytes[index + 1])
            bundle[place % bundle.count] = bytes[index + 2]
            index += 3
        }
        RuleBundle.seal(&bundle)
        guard let changed = RuleBundle(decoding: bundle) else { return }
        _ = changed.compiled.scan(bench.article)
    }
}
