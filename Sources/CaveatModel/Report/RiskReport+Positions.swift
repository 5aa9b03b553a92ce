extension RiskReport {
    /// The same report without anything that the page says or by which it could be found: no quote,
    /// title, name, address or text, and none of the user's own words.
    ///
    /// For people whom stored quotes would endanger. What is left are findings, places in the file and
    /// the digest of its bytes, by which whoever holds the page can check the report. Since the texts are
    /// gone from the value, no format can write them.
    ///
    /// - Parameters:
    ///   - number: what the report goes by instead of the name of its file, 1 and up.
    ///   - key: the key for digests of the quotes; nil for none.
    /// - Returns: a report for all formats.
    public func withoutTexts(number: Int, key: EvidenceKey? = nil) -> RiskReport {
        var places = EvidencePlaces(article, key: key)
        let findings = findings.map { places.bare($0) }
        let ignored = ignored.map {
            IgnoredFinding(
                finding: places.bare($0.finding),
                reason: "left out",
                expires: $0.expires
            )
        }
        return RiskReport(
            tool: tool,
            rules: rules.withoutNames,
            input: InputProvenance(
                name: String(number),
                digest: input.digest,
                byteCount: input.byteCount,
                encoding: input.encoding.withoutClaims,
                format: input.format,
                archive: input.archive?.withoutNames
            ),
            outcome: outcome.withoutNames,
            risk: risk,
            findings: findings,
            ignored: ignored,
            article: Article(
                source: SourceText(
                    utf8: [],
                    byteCount: input.byteCount,
                    encoding: input.encoding.withoutClaims
                ),
                text: [],
                map: TextMap(),
                elements: [],
                blocks: places.blocks,
                metadata: ArticleMetadata(language: article.metadata.language?.bare),
                judgement: article.judgement
            ),
            cleaned: CleanedText(text: [], passages: []),
            disclosure: key == nil ? .positions : .hmac
        )
    }
}

/// Makes evidence that only says where it is, and the blocks that it stands in.
private struct EvidencePlaces {
    private let article: Article
    private let key: EvidenceKey?
    /// The blocks with evidence, without text and without a word why they were kept or removed.
    private(set) var blocks: [Block] = []
    private var ids: [BlockID: BlockID] = [:]

    init(_ article: Article, key: EvidenceKey?) {
        self.article = article
        self.key = key
    }

    /// A finding without what the page says, and without the names of lists.
    mutating func bare(_ finding: Finding) -> Finding {
        Finding(
            rule: finding.rule,
            kind: finding.kind,
            severity: finding.severity,
            confidence: finding.confidence,
            jurisdiction: finding.jurisdiction,
            title: finding.title,
            message: finding.message,
            facts: Facts(
                acts: bare(finding.facts.acts),
                penalties: bare(finding.facts.penalties),
                ties: finding.facts.ties,
                persons: bare(finding.facts.persons),
                territories: bare(finding.facts.territories),
                authorities: bare(finding.facts.authorities)
            ),
            basis: finding.basis,
            zone: finding.zone,
            isSetAside: finding.isSetAside,
            evidence: finding.evidence.map { bare($0) },
            listEntry: nil,
            ledger: finding.ledger?.withoutWords,
            isPossible: finding.isPossible
        )
    }

    private mutating func bare<Value>(_ facts: [Fact<Value>]) -> [Fact<Value>] {
        var bareFacts: [Fact<Value>] = []
        for fact in facts {
            bareFacts.append(Fact(value: fact.value, evidence: bare(fact.evidence)))
        }
        return bareFacts
    }

    private mutating func bare(_ evidence: Evidence) -> Evidence {
        Evidence(
            block: block(for: evidence.block),
            span: ArticleSpan(0..<0),
            quote: "",
            prefix: "",
            suffix: "",
            source: evidence.source,
            pieces: evidence.pieces,
            place: evidence.place,
            endPlace: evidence.endPlace,
            path: nil,
            keyedDigest: key?.digest(of: evidence.quote)
        )
    }

    private mutating func block(for id: BlockID) -> BlockID {
        if let known = ids[id] { return known }
        let new = BlockID(blocks.count)
        let block = article[id]
        blocks.append(
            Block(
                id: new,
                span: ArticleSpan(0..<0),
                source: SourceRange(0..<0),
                disposition: .kept(.notice),
                grounds: BlockGrounds(.insideArticle),
                zone: block.zone,
                origin: block.origin
            )
        )
        ids[id] = new
        return new
    }
}

extension Ledger {
    /// The same without the words of the page.
    fileprivate var withoutWords: Ledger {
        Ledger(
            frame: frame,
            entries: entries.map { Entry(points: $0.points, evidence: $0.evidence, words: []) },
            sum: sum,
            threshold: threshold
        )
    }
}

extension LanguageTag {
    /// The code of the language alone; nil where the page writes a word of its own in its place.
    fileprivate var bare: LanguageTag? { primary.count <= 3 ? LanguageTag(primary) : nil }
}

extension EncodingDecision {
    /// The same without the claims that were overruled, which are words of the page.
    fileprivate var withoutClaims: EncodingDecision {
        EncodingDecision(name: name, evidence: evidence, malformedCount: malformedCount)
    }
}

extension Outcome {
    /// The same without the name of an encoding that the page claims and nobody knows.
    fileprivate var withoutNames: Outcome {
        guard case .partial(let shortfalls) = self else { return self }
        return .partial(
            shortfalls.map { shortfall in
                if case .missingDecoder = shortfall {
                    .missingDecoder(EncodingName("unknown"))
                } else {
                    shortfall
                }
            }
        )
    }
}
