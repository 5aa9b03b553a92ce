internal import CaveatModel

extension Wording {
    /// Where evidence stands: on the page, in the lines of the file, in its bytes.
    ///
    /// - Parameters:
    ///   - evidence: the evidence.
    ///   - article: the page.
    ///   - range: what stands between the ends of a range of numbers.
    /// - Returns: the places, most telling first.
    static func place(
        of evidence: Evidence,
        in article: Article,
        range: String = "–"
    ) -> String {
        let block = article[evidence.block]
        let aside = block.isRemoved ? ", set aside by cleaning" : ""
        let place = evidence.place
        let source = evidence.source
        return "\(self.place(in: block.zone))\(aside); line \(place.line), column \(place.column); "
            + "bytes \(source.start)\(range)\(source.end)"
    }

    /// The line of evidence and its quote, where there is one.
    static func briefly(_ evidence: Evidence) -> String {
        evidence.quote.isEmpty
            ? "\(evidence.place.line)" : "\(evidence.place.line): “\(evidence.quote)”"
    }

    /// What a reader should know about a report that leaves out what the page says; nil for others.
    static func remark(onDisclosureOf report: RiskReport) -> String? {
        switch report.disclosure {
        case .full: nil
        case .positions, .hmac:
            "Quotes, texts and names are left out. Whoever holds the page can read them at these "
                + "places; its digest is \(report.input.digest)."
        }
    }

    /// What a reader should know about the encoding; nil when nothing was overruled or lost.
    static func remark(on encoding: EncodingDecision) -> String? {
        guard !encoding.overruled.isEmpty || encoding.malformedCount > 0 else { return nil }
        var words = "read as \(encoding.name), because \(reason(of: encoding.evidence))"
        for claim in encoding.overruled {
            words += "; \(claim.name), claimed by \(claimant(claim.claimedBy)), was overruled"
        }
        if encoding.malformedCount > 0 {
            let count = count(encoding.malformedCount, "sequence")
            words += "; \(count) of bytes made no sense and became U+FFFD"
        }
        return words + "."
    }
}
