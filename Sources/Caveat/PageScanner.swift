public import CaveatAuthoring
internal import CaveatExtraction
internal import CaveatHTML
public import CaveatModel
package import CaveatRules

/// Reads pages and reports on them.
///
/// A scanner is an immutable value: make one, share it between tasks, scan as many pages as there
/// are. Nothing of one page is kept for the next.
public struct PageScanner: Sendable {
    /// The rules and vocabularies in use.
    public let rules: RuleSet
    /// The laws to report on; empty for all.
    public let jurisdictions: [Jurisdiction]
    /// How sure a warning must be to count as one.
    public let sensitivity: Sensitivity
    /// What one page may cost.
    public let limits: PageLimits
    /// Which parts of the article the cleaned text holds.
    public let selection: TextSelection
    /// Findings that the user has set aside.
    public let ignoring: IgnoreList

    /// What every report says of the rules.
    package let provenance: RulesProvenance

    private let parser: PageParser
    private let extractor: ArticleExtractor

    /// Makes a scanner.
    ///
    /// - Parameters:
    ///   - rules: the rules and vocabularies to use.
    ///   - jurisdictions: the laws to report on; empty for all.
    ///   - sensitivity: how sure a warning must be to count as one.
    ///   - limits: what one page may cost; values out of range are brought into it.
    ///   - selection: which parts of the article the cleaned text holds.
    ///   - ignoring: findings that the user has set aside: listed, but not counted.
    public init(
        rules: RuleSet,
        jurisdictions: [Jurisdiction] = [],
        sensitivity: Sensitivity = .normal,
        limits: PageLimits = PageLimits(),
        selection: TextSelection = .article,
        ignoring: IgnoreList = .empty
    ) {
        self.rules = rules
        self.jurisdictions = jurisdictions
        self.sensitivity = sensitivity
        self.limits = limits.clamped
        self.selection = selection
        self.ignoring = ignoring
        parser = PageParser(limits: limits)
        extractor = ArticleExtractor(vocabularies: rules.vocabularies)
        provenance = rules.compiled.provenance(
            from: rules.sources,
            asking: jurisdictions,
            sensitivity: sensitivity,
            ignoreDigest: ignoring.digest
        )
    }

    /// Reads one page and reports on it.
    ///
    /// - Parameter input: the page.
    /// - Returns: the report; the same input always gives the same one.
    /// - Throws: `IngestError` when the bytes are no text.
    public func scan(_ input: PageInput) throws(IngestError) -> RiskReport {
        try scan(input, deadline: Deadline(milliseconds: limits.milliseconds))
    }

    /// Reads one page and reports on it, as far as there is time.
    package func scan(
        _ input: PageInput,
        deadline: Deadline
    ) throws(IngestError) -> RiskReport {
        try report(on: input, deadline: deadline) { article in
            rules.compiled.scan(
                article,
                jurisdictions: jurisdictions,
                sensitivity: sensitivity,
                mostFindings: limits.findings,
                deadline: deadline
            )
        }
    }

    /// Reads one page and reports on what is found in it.
    ///
    /// - Parameters:
    ///   - input: the page.
    ///   - deadline: when to stop.
    ///   - keepsSignals: whether the article tells what was counted in its blocks.
    ///   - find: runs the rules over the page in blocks.
    /// - Returns: the report.
    /// - Throws: ``IngestError`` when the bytes are no text.
    func report(
        on input: PageInput,
        deadline: Deadline,
        keepsSignals: Bool = false,
        finding find: (Article) -> ScanResult
    ) throws(IngestError) -> RiskReport {
        let (article, format, input) = try read(
            input,
            deadline: deadline,
            keepsSignals: keepsSignals
        )
        return assess(article, find(article), of: input, format: format)
    }

    /// Parses a page and cuts it into blocks.
    ///
    /// Its tree, the largest part of what a page takes, is gone when this returns.
    private func read(
        _ input: PageInput,
        deadline: Deadline,
        keepsSignals: Bool
    ) throws(IngestError) -> (Article, InputProvenance.Format, PageInput) {
        let page = try parser.parse(
            input.bytes,
            charset: input.charset,
            format: input.format,
            deadline: deadline
        )
        let input = input.learning(from: page)
        let format = page.format
        let article = extractor.extract(
            consume page,
            url: input.url,
            deadline: deadline,
            keepsSignals: keepsSignals
        )
        return (article, format, input)
    }

    /// Puts together the report of a page whose findings are known.
    ///
    /// - Parameters:
    ///   - article: the page in blocks.
    ///   - result: what the rules found in it.
    ///   - input: the page as it was given.
    ///   - format: what form it had.
    /// - Returns: the report.
    package func assess(
        _ article: Article,
        _ result: ScanResult,
        of input: PageInput,
        format: InputProvenance.Format
    ) -> RiskReport {
        let (counted, ignored) = ignoring.divide(result.findings, of: article, named: input.name)
        let outcome = Outcome(of: article, scanned: result)
        return RiskReport(
            tool: .caveat,
            rules: provenance,
            input: InputProvenance(
                name: input.name,
                // A caller need not hold what lies behind the limit, so neither speaks of it.
                digest: Digest(of: input.bytes.span.extracting(first: limits.bytes)),
                byteCount: min(input.bytes.count, limits.bytes),
                encoding: article.source.encoding,
                format: format,
                archive: input.archive
            ),
            outcome: outcome.noting(whatLacksIn: input),
            risk: Risk(of: counted),
            findings: counted,
            ignored: ignored,
            article: article,
            cleaned: CleanedTextAssembler.assemble(
                article,
                findings: result.findings,
                selection: selection
            )
        )
    }
}

extension Tool {
    /// This program.
    public static let caveat = Tool(name: "caveat", version: "0.2.0")
}

extension PageScanner {
    /// Reads one page as far as the rules do.
    ///
    /// - Parameter input: the page.
    /// - Returns: every sentence that a frame weighs.
    /// - Throws: ``IngestError`` when the bytes are no text.
    package func samples(of input: PageInput) throws(IngestError) -> [FrameSample] {
        let page = try parser.parse(input.bytes, charset: input.charset, format: input.format)
        let url = input.learning(from: page).url
        return rules.compiled.samples(of: extractor.extract(page, url: url))
    }
}
