internal import Caveat
internal import CaveatModel
internal import CaveatReport

/// What came of checking a report against its page.
struct Verification {
    /// One thing that a report says, and whether that is so.
    struct Check {
        /// What it says.
        let claim: String
        /// Why it does not hold; nil when it does.
        let fault: String?
    }

    /// What the report says of the file.
    let file: [Check]
    /// What it says of each piece of evidence, by finding.
    let findings: [(rule: String, checks: [Check])]

    /// Whether all holds.
    var holds: Bool { checks.allSatisfy { $0.fault == nil } }

    /// Whether the report is on the page: its length and its digest hold.
    var isOnPage: Bool { file.allSatisfy { $0.fault == nil } }

    private var checks: [Check] { file + findings.flatMap(\.checks) }

    /// Checks a report.
    ///
    /// - Parameters:
    ///   - report: the report.
    ///   - page: the bytes of the page.
    ///   - key: the key of its keyed digests; nil to leave them unchecked.
    init(_ report: SavedReport, page: [UInt8], key: EvidenceKey?) {
        let verifier = PageVerifier(
            bytes: page,
            byteCount: report.input.byteCount,
            encoding: EncodingName(report.input.encoding.name)
        )
        let isSame = verifier.digest.description == report.input.digest
        file = [
            Check(
                claim: "the page's digest",
                fault: isSame ? nil : "the bytes have \(verifier.digest)"
            ),
            Check(
                claim: "the page's \(report.input.byteCount) bytes",
                fault: verifier.byteCount == report.input.byteCount
                    ? nil : "there are \(verifier.byteCount)"
            ),
        ]
        let text = report.text.map { Array($0.utf8) }
        // Where bytes may hold more than a quote, there is no making its digest again.
        let key = verifier.isStateful ? nil : key
        findings = report.allFindings.map { finding in
            (
                finding.rule,
                finding.allEvidence.map { piece in
                    Check(
                        claim: Self.claim(of: piece, hasKey: key != nil),
                        fault: Self.omission(in: piece, of: report)
                            ?? Self.fault(in: piece, verifier, key)
                            ?? Self.fault(in: piece, ofText: text)
                    )
                }
            )
        }
    }

    private static func claim(of piece: SavedReport.Evidence, hasKey: Bool) -> String {
        let place = "bytes \(piece.sourcePosition.start)–\(piece.sourcePosition.end)"
        if let quote = piece.quote { return "\(place): “\(quote.exact)”" }
        if piece.hmac != nil, !hasKey { return "\(place) (its keyed digest was not checked)" }
        return piece.hmac == nil ? place : "\(place) and its keyed digest"
    }

    /// What a piece of evidence lacks that the others of its report have.
    private static func omission(
        in piece: SavedReport.Evidence,
        of report: SavedReport
    ) -> String? {
        switch report.disclosure {
        case nil where piece.quote == nil: "the report holds quotes, but not this one"
        case "hmac" where piece.hmac == nil: "the report holds keyed digests, but not this one"
        default: nil
        }
    }

    /// What the bytes of the page are instead.
    private static func fault(
        in piece: SavedReport.Evidence,
        _ verifier: PageVerifier,
        _ key: EvidenceKey?
    ) -> String? {
        let ranges = piece.sourcePieces.compactMap { range in
            range.count == 2 && range[0] <= range[1] ? range[0]..<range[1] : nil
        }
        guard ranges.count == piece.sourcePieces.count,
            ranges.first?.lowerBound == piece.sourcePosition.start,
            ranges.last?.upperBound == piece.sourcePosition.end
        else { return "its pieces do not begin and end where it does" }
        switch verifier.fault(in: ranges, isQuote: test(of: piece, verifier, key)) {
        case nil: return nil
        case .range: return "these bytes are not all in the page, or not in order"
        case .undecodable: return "these bytes are no text in the page's encoding"
        case .otherText(let text):
            return piece.quote == nil
                ? "the bytes have another keyed digest" : "the bytes say “\(text.prefix(200))”"
        }
    }

    /// What tells whether a text is the quote; nil when the report says too little of it.
    private static func test(
        of piece: SavedReport.Evidence,
        _ verifier: PageVerifier,
        _ key: EvidenceKey?
    ) -> ((String) -> Bool)? {
        if let quote = piece.quote?.exact.inked {
            let isWithin = verifier.isStateful
            return { isWithin ? $0.inked.contains(quote) : $0.inked == quote }
        }
        guard let key, let hmac = piece.hmac else { return nil }
        return { key.digest(of: $0).description == hmac }
    }

    /// What the report's own text says in the quote's place.
    private static func fault(in piece: SavedReport.Evidence, ofText text: [UInt8]?) -> String? {
        guard let text, let position = piece.textPosition, let quote = piece.quote else {
            return nil
        }
        guard position.start >= 0, position.start <= position.end, position.end <= text.count,
            text[position.start..<position.end].elementsEqual(quote.exact.utf8)
        else { return "the report's text does not say it at \(position.start)–\(position.end)" }
        return nil
    }

    /// The lines for people.
    var lines: [String] {
        let all = checks
        let wrong = all.count { $0.fault != nil }
        return file.map(Self.line)
            + findings.flatMap { [$0.rule] + $0.checks.map { "  " + Self.line($0) } }
            + [
                wrong == 0
                    ? "All \(all.count) claims hold."
                    : "\(wrong) of \(all.count) claims do not hold."
            ]
    }

    private static func line(_ check: Check) -> String {
        check.fault.map { "differs  \(check.claim): \($0)" } ?? "holds    \(check.claim)"
    }
}
