package import CaveatModel
internal import CaveatRules
internal import CaveatText

/// The findings that a user has looked at and set aside, in files that survive updates of packs.
///
/// A finding that an entry speaks of does not count for the risk of a page; the report lists it
/// apart, with the reason that the file gives. The warning stays in the cleaned text.
public struct IgnoreList: Sendable {
    /// The entries of all files that hold, in the order of paths and lines.
    package let entries: [IgnoreEntry]
    /// The digest of the files' bytes, put together as for rules; nil without a file.
    package let digest: Digest?
    /// What the author should look at: entries that have expired and set nothing aside any more.
    public let warnings: [RuleError]

    /// A rule for each entry with a text, by which its phrase is found; nil when there is none.
    private let phrases: CompiledRules?

    /// A list without entries.
    public static let empty = IgnoreList()

    private init() {
        entries = []
        digest = nil
        warnings = []
        phrases = nil
    }

    /// Reads files.
    ///
    /// - Parameters:
    ///   - sources: the files, in any order.
    ///   - asOf: the day on which to judge whether entries have expired, `YYYY-MM-DD`; nil never to.
    /// - Throws: all problems of all files.
    package init(_ sources: [RuleSource], asOf: CalendarDay? = nil) throws(RuleErrors) {
        var documents: [RuleDocument] = []
        var problems: [RuleError] = []
        for source in sources {
            do {
                documents.append(try RuleDocument(parsing: source))
            } catch {
                problems += error.diagnostics
            }
        }
        documents.sort { $0.path < $1.path }
        var builder = LibraryBuilder(documents: documents)
        var entries: [IgnoreEntry] = []
        for index in documents.indices {
            entries += builder.readIgnoreFile(document: index, asOf: asOf)
        }
        builder.link()
        builder.check()
        problems += builder.diagnostics
        guard problems.allSatisfy(\.isWarning) else { throw RuleErrors(diagnostics: problems) }
        self.entries = entries
        warnings = RuleErrors(diagnostics: problems).diagnostics
        let lines = documents.map { $0.digest.hexadecimal + "\n" }.joined()
        digest = documents.isEmpty ? nil : Digest(of: Array(lines.utf8))
        phrases = Self.compile(entries, pool: builder.finish())
    }

    /// Sets findings aside.
    ///
    /// - Parameters:
    ///   - findings: what was found on a page.
    ///   - article: the page.
    ///   - name: the page's name as the report has it.
    /// - Returns: the findings that stay, and those that an entry speaks of; both in their order.
    package func divide(
        _ findings: [Finding],
        of article: Article,
        named name: String
    ) -> (kept: [Finding], ignored: [IgnoredFinding]) {
        guard !entries.isEmpty, !findings.isEmpty else { return (findings, []) }
        let host = article.metadata.url.flatMap {
            Link(span: ArticleSpan(0..<0), target: $0).host
        }
        var places: [RuleID: [ArticleSpan]]?
        var kept: [Finding] = []
        var ignored: [IgnoredFinding] = []
        for finding in findings {
            let entry = entries.enumerated().first { index, entry in
                guard entry.speaks(of: finding.rule, onPage: name, host: host)
                else { return false }
                guard entry.phrase != nil else { return true }
                let known = places ?? findPhrases(in: article)
                places = known
                let found = known[Self.id(ofEntry: index), default: []]
                return finding.evidence.contains { Self.holds($0.span, oneOf: found) }
            }?.element
            if let entry {
                ignored.append(
                    IgnoredFinding(
                        finding: finding,
                        reason: entry.reason,
                        author: entry.author,
                        expires: entry.expires
                    )
                )
            } else {
                kept.append(finding)
            }
        }
        return (kept, ignored)
    }

    // MARK: Phrases

    /// Whether a span holds one of some places, none of which lies in another, in the order of the page.
    ///
    /// The first that begins in it also ends first.
    private static func holds(_ span: ArticleSpan, oneOf places: [ArticleSpan]) -> Bool {
        let first = places.indices.partitionPoint { places[$0].start < span.start }
        return first < places.count && places[first].end <= span.end
    }

    /// Where the phrases of entries stand on a page, in order, none inside another.
    private func findPhrases(in article: Article) -> [RuleID: [ArticleSpan]] {
        var places: [RuleID: [ArticleSpan]] = [:]
        for trace in phrases?.traces(of: article) ?? [] {
            places[trace.rule] = trace.attempts.map(\.span)
        }
        return places
    }

    private static func id(ofEntry index: Int) -> RuleID { RuleID("ignore.\(index)") }

    /// Makes a rule of each entry that has a phrase, so that the one matcher there is finds them.
    private static func compile(_ entries: [IgnoreEntry], pool: PhrasePool) -> CompiledRules? {
        guard entries.contains(where: { $0.phrase != nil }), let law = Jurisdiction("ZZ") else {
            return nil
        }
        let rules = entries.enumerated().compactMap { index, entry in
            entry.phrase.map { phrase in
                RuleDefinition(
                    summary: RuleSummary(
                        id: id(ofEntry: index),
                        pack: "ignore",
                        jurisdiction: law,
                        kind: .mention,
                        severity: .info,
                        status: .stable,
                        title: "",
                        message: "",
                        languages: [],
                        basis: [],
                        frame: nil
                    ),
                    examples: [],
                    validity: Validity(),
                    place: entry.place,
                    replaced: nil,
                    condition: .phrase([phrase]),
                    facts: [],
                    list: nil
                )
            }
        }
        let pack = RulePack(
            name: "ignore",
            title: "",
            description: "",
            jurisdiction: law,
            modified: "",
            path: "",
            rules: rules
        )
        return RuleCompiler().compile(
            RuleLibrary(
                packs: [pack],
                vocabularies: [],
                warnings: [],
                digest: Digest(of: []),
                asOf: nil,
                documents: [],
                phrases: pool,
                concepts: .empty,
                frames: [],
                laws: [],
                nameLists: []
            )
        )
    }
}
