package import Caveat
internal import CaveatHTML
package import CaveatModel
internal import CaveatReport

/// Checks the laws that reading a page must keep, whatever is on it.
package struct PageLaws: Sendable {
    private let scanner: PageScanner
    private let renderers = ReportFormat.allCases.map { ReportRenderer(format: $0) }

    /// Makes a judge of pages that are read in one way.
    ///
    /// - Parameters:
    ///   - rules: the rules to read them by.
    ///   - limits: what one page may cost; a page that is cut keeps the laws as far as it was read.
    package init(rules: RuleSet, limits: PageLimits = PageLimits()) {
        scanner = PageScanner(rules: rules, limits: limits)
    }

    /// The laws that a page breaks.
    ///
    /// - Parameters:
    ///   - page: any bytes, with what is known about them.
    ///   - notice: a warning that stands on it; nil when none is known to.
    /// - Returns: each breach; empty for a page that is read rightly, or as far as the limits let it be.
    /// - Throws: ``IngestError`` when the bytes are no text.
    package func broken(
        by page: PageInput,
        notice: String? = nil
    ) throws(IngestError) -> [BrokenLaw] {
        let report = try scanner.scan(page)
        var broken = try broken(by: report, on: page)
        if let notice { check(notice, in: report, &broken) }
        let again = try scanner.scan(page)
        for renderer in renderers where renderer.render(report) != renderer.render(again) {
            broken.append(BrokenLaw(law: .samePageSameReport, place: renderer.format.rawValue))
        }
        return broken
    }

    /// The laws that a report on a page breaks, as far as one report can.
    ///
    /// - Parameters:
    ///   - report: the report, made by whatever rules within the limits of this judge.
    ///   - page: the page it is about.
    /// - Returns: each breach.
    /// - Throws: ``IngestError`` when the bytes are no text.
    package func broken(
        by report: RiskReport,
        on page: PageInput
    ) throws(IngestError) -> [BrokenLaw] {
        let tree = try PageParser(limits: scanner.limits)
            .parse(page.bytes, charset: page.charset, format: page.format)
        var broken: [BrokenLaw] = []
        checkBlocks(of: report, &broken)
        checkWords(of: tree, in: report.article, &broken)
        checkEvidence(
            of: report,
            with: EvidenceReader(report: report, file: page.bytes, tree: tree),
            fileLength: page.bytes.count,
            &broken
        )
        return broken
    }

    // MARK: Blocks

    private func checkBlocks(of report: RiskReport, _ broken: inout [BrokenLaw]) {
        let article = report.article
        let listed = RemovedPieces(of: report).groups.flatMap(\.blocks)
        var counts = [Int](repeating: 0, count: article.blocks.count)
        for id in listed { counts[id.index] += 1 }
        var isInText = [Bool](repeating: false, count: article.blocks.count)
        for passage in report.cleaned.passages {
            guard let id = passage.block, let span = passage.article else { continue }
            if span == article[id].span { isInText[id.index] = true }
        }
        for block in article.blocks where !block.span.isEmpty {
            let isListed = counts[block.id.index] == 1
            let isRight =
                block.isRemoved
                ? isListed
                : counts[block.id.index] <= 1 && isListed != isInText[block.id.index]
            if !isRight {
                broken.append(
                    BrokenLaw(law: .blockIsInTextOrListed, place: article.string(of: block))
                )
            }
        }
    }

    // MARK: Words

    /// Compares the texts of the page's tree with those of the blocks, byte of the source by byte.
    private func checkWords(of page: Page, in article: Article, _ broken: inout [BrokenLaw]) {
        var counts = [UInt8](repeating: 0, count: article.source.utf8.count)
        for block in article.blocks where block.origin == .text {
            article.map.forEachRun(in: block.span.range) { run, origin, replaced in
                for index in origin..<origin + (replaced ?? run.count) where counts[index] < 2 {
                    counts[index] += 1
                }
            }
        }
        for node in page.nodes where node.kind == .text || node.kind == .rawText {
            let parent = page[node.parent].name
            if parent == .script || parent == .style || parent == .title { continue }
            let text = Int(node.text.lowerBound)..<Int(node.text.upperBound)
            var wrong: Range<Int>?
            page.map.forEachRun(in: text) { run, origin, replaced in
                guard wrong == nil else { return }
                let characters = String(decoding: page.text[run], as: UTF8.self).unicodeScalars
                var index = origin
                for scalar in characters {
                    let end = replaced.map { origin + $0 } ?? index + UTF8.width(scalar)
                    if !scalar.isBlank, !scalar.isInvisible,
                        counts[index..<end].contains(where: { $0 != 1 })
                    {
                        wrong = index..<end
                        return
                    }
                    if replaced == nil { index = end }
                }
            }
            if let wrong {
                let words = String(decoding: page.text[text].prefix(80), as: UTF8.self)
                broken.append(
                    BrokenLaw(
                        law: .wordIsInOneBlock,
                        place: "in \(counts[wrong.lowerBound]) blocks at \(wrong): \(words)"
                    )
                )
            }
        }
    }

    // MARK: Evidence

    private func checkEvidence(
        of report: RiskReport,
        with reader: EvidenceReader,
        fileLength: Int,
        _ broken: inout [BrokenLaw]
    ) {
        let cleaned = report.cleaned.string.inked
        for finding in report.findings + report.ignored.map(\.finding) {
            for evidence in finding.evidence + finding.facts.evidence {
                let place = "“\(evidence.quote)” of \(finding.rule) at \(evidence.place)"
                let ends = [0] + evidence.pieces.map(\.end)
                let isOrdered = zip(ends, evidence.pieces).allSatisfy { $0 <= $1.start }
                let isInside = (ends.last ?? 0) <= fileLength
                guard isOrdered, isInside, evidence.pieces.allSatisfy({ !$0.isEmpty }) else {
                    broken.append(BrokenLaw(law: .piecesAreInOrder, place: place))
                    continue
                }
                let read = reader.text(of: evidence)
                let quote = evidence.quote.inked
                let isQuote =
                    reader.isStateful
                    ? read?.inked.holds(quote) == true : read?.inked == quote
                if !isQuote {
                    broken.append(
                        BrokenLaw(
                            law: .bytesAreQuote,
                            place: "\(place) from “\(read ?? "unreadable bytes")”"
                        )
                    )
                }
            }
            guard finding.kind.isWarning else { continue }
            for evidence in finding.evidence
            where report.cleaned.position(of: evidence.span, in: evidence.block) == nil
                && !cleaned.holds(evidence.quote.inked)
            {
                broken.append(BrokenLaw(law: .warningIsInText, place: evidence.quote))
            }
        }
    }

    private func check(_ notice: String, in report: RiskReport, _ broken: inout [BrokenLaw]) {
        let notice = notice.inked
        let isFound = report.findings.contains { finding in
            finding.kind.isWarning
                && finding.evidence.map(\.quote.inked).contains { quote in
                    // Where tags are missing, the text after the notice may be of the same sentence.
                    notice.holds(quote) || quote.holds(notice)
                }
        }
        if !isFound || !report.cleaned.string.inked.holds(notice) {
            broken.append(
                BrokenLaw(law: .noticeIsFound, place: isFound ? "not in the text" : "not found")
            )
        }
    }
}

extension Facts {
    fileprivate var evidence: [Evidence] {
        acts.map(\.evidence) + penalties.map(\.evidence) + persons.map(\.evidence)
            + territories.map(\.evidence) + authorities.map(\.evidence)
    }
}

extension String {
    /// Whether another text stands in it, scalar by scalar: a mark that the next block begins with is no
    /// part of the last letter before it.
    fileprivate func holds(_ other: String) -> Bool { utf8.firstRange(of: other.utf8) != nil }
}
