internal import CaveatModel

/// The plain words that reports for people use for the values of the model.
///
/// All of them stand here, so that one thing has one name in every format, and so that a translation
/// has one place to begin.
enum Wording {
    /// The name of a kind of finding, in the singular.
    static func name(of kind: FindingKind) -> String {
        switch kind {
        case .notice: "notice to readers"
        case .advisory: "public advisory"
        case .label: "label"
        case .restriction: "restriction"
        case .mention: "mention"
        case .exposure: "name on your list"
        case .missingLabel: "missing label"
        case .falsePositive: "false positive"
        }
    }

    /// What a finding is, or may be.
    static func name(of finding: Finding) -> String {
        guard finding.isPossible, let frame = finding.ledger?.frame else {
            return name(of: finding.kind)
        }
        return "possible \(frame.replacing("-", with: " "))"
    }

    /// The name of a risk level; nil is no finding at all.
    static func name(of level: Severity?) -> String {
        switch level {
        case .info: "info"
        case .low: "low"
        case .medium: "medium"
        case .high: "high"
        case .critical: "critical"
        case nil: "none"
        }
    }

    /// Why a finding was set aside, by whom and until when.
    static func reason(of ignored: IgnoredFinding, separator: String = " · ") -> String {
        let decision = [ignored.author, ignored.expires.map { "until \($0)" }]
            .compactMap { $0 }.joined(separator: ", ")
        let suffix = decision.isEmpty ? "" : " (\(decision))"
        return "Because: \(ignored.reason)\(suffix)\(separator)\(ignored.finding.rule)"
    }

    /// The words for a step of confidence.
    static func name(of confidence: Confidence.Level) -> String {
        switch confidence {
        case .low: "low confidence"
        case .medium: "medium confidence"
        case .high: "high confidence"
        }
    }

    /// Where on the page, as an answer to "where?".
    static func place(in zone: Zone) -> String {
        switch zone {
        case .banner: "in the strip above the page"
        case .navigation: "in the navigation"
        case .body: "in the article"
        case .aside: "beside the article"
        case .modal: "in a dialogue over the page"
        case .comments: "among the comments"
        case .footer: "in the footer"
        case .hidden: "in hidden text"
        case .metadata: "in the page’s metadata"
        }
    }

    /// The name of a category of removal, as a heading.
    static func name(of category: RemovalCategory) -> String {
        switch category {
        case .accessibilityLink: "accessibility links"
        case .navigation: "navigation"
        case .banner: "banners"
        case .mediaPlayer: "media player"
        case .share: "share and follow"
        case .related: "related stories"
        case .comments: "comments"
        case .subscription: "subscription"
        case .consent: "consent"
        case .advertisement: "advertisements"
        case .pagination: "pagination"
        case .footer: "footer"
        case .form: "forms"
        case .hidden: "hidden text"
        case .script: "scripts and styles"
        case .caption: "captions"
        case .unselected: "left out of the text"
        }
    }

    /// What decided an encoding, after "because".
    static func reason(of evidence: EncodingDecision.Evidence) -> String {
        switch evidence {
        case .byteOrderMark: "it begins with a byte order mark"
        case .caller: "the caller said so"
        case .declaration: "the page declares it"
        case .validUTF8: "the bytes are valid UTF-8"
        case .statistics: "the letters fit it best"
        case .fallback: "nothing said otherwise"
        }
    }

    /// Who claimed an encoding that was overruled, after "by".
    static func claimant(_ evidence: EncodingDecision.Evidence) -> String {
        switch evidence {
        case .byteOrderMark: "the byte order mark"
        case .caller: "the caller"
        case .declaration: "the page"
        case .validUTF8: "its bytes"
        case .statistics: "its letters"
        case .fallback: "default"
        }
    }

    /// How many bytes a report is about: all of the page, or those that were read.
    static func extent(of report: RiskReport) -> String {
        let bytes = count(report.input.byteCount, "byte")
        if case .partial(let shortfalls) = report.outcome,
            shortfalls.contains(.limitReached(.bytes, value: report.input.byteCount))
        {
            return "the first \(bytes)"
        }
        return bytes
    }

    /// What is missing from a partial result.
    static func description(of shortfall: Shortfall) -> String {
        switch shortfall {
        case .limitReached(.bytes, let value):
            "reading stopped after \(value) bytes (see --max-bytes)"
        case .limitReached(.nodes, let value):
            "reading stopped after \(value) nodes (see --max-nodes)"
        case .limitReached(.milliseconds, let value):
            "reading stopped after \(value) milliseconds (see --max-milliseconds)"
        case .limitReached(.depth, let value):
            "elements deeper than \(value) were merged into those around them (see --max-depth)"
        case .limitReached(.attributes, let value):
            "attributes beyond the first \(value) of an element were left out"
        case .truncatedMarkup: "the page ends in the middle of markup"
        case .truncatedBody: "the page is not whole in the archive"
        case .undecodable(let count):
            "\(Self.count(count, "byte sequence")) could not be read as text in its encoding"
        case .missingDecoder(let name):
            "there is no decoder for the encoding '\(name)'; another one was guessed"
        case .scriptedText: "the page's text is made by scripts, which are not run"
        case .unreadFrames(let count):
            "\(Self.count(count, "page")) inside frames \(count == 1 ? "was" : "were") not read"
        case .findingsLeftOut(let count):
            "\(Self.count(count, "finding")) more than a report holds, the least severe and last ones, "
                + "\(count == 1 ? "was" : "were") left out"
        }
    }

    /// A number with its noun: "1 warning", "2 warnings".
    static func count(_ number: Int, _ noun: String) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }
}
