internal import CaveatModel

extension Wording {
    /// The most reasons that a report for people gives; `caveat explain` and JSON have all, with points.
    private static let shownReasons = 4

    /// Why a finding was made: the heaviest reasons, in words.
    ///
    /// - Parameters:
    ///   - finding: the finding.
    ///   - ellipsis: what stands for words that are left out.
    /// - Returns: at most four; none where nothing is known.
    static func reasons(for finding: Finding, ellipsis: String = "…") -> [String] {
        guard let ledger = finding.ledger else {
            return finding.confidence.reasons.filter { $0 != Confidence.experimentalRule }
        }
        var reasons: [String] = []
        var told: Set<String> = []
        for entry in ledger.entries where entry.points > 0 {
            let grounds = grounds(named: entry.evidence, in: ledger.frame)
            // What has been told as part of a pair need not be told by itself.
            guard !grounds.isEmpty, !told.isSuperset(of: grounds) || reasons.isEmpty else {
                continue
            }
            told.formUnion(grounds)
            reasons.append(reason(grounds, words: entry.words, ellipsis: ellipsis))
            if reasons.count == shownReasons { break }
        }
        return reasons
    }

    /// What keeps a finding from being sure; nil where nothing is known to.
    static func limit(of finding: Finding) -> String? {
        finding.confidence.reasons.contains(Confidence.experimentalRule)
            ? "the rule is being tried out, and may be wrong more often than others" : nil
    }

    /// The columns of a quoted word; a longer one is cut.
    private static let longestWord = 48

    /// One reason with the first and the last of its words.
    private static func reason(
        _ grounds: [String],
        words: [String],
        ellipsis: String
    ) -> String {
        let what =
            grounds.count == 1
            ? grounds[0] : "\(list(grounds, joinedBy: "and")) stand together"
        let ends = [words.first, words.last].compactMap { $0 }.uniqued().map {
            DisplayWidth.truncate($0, toColumns: longestWord, ellipsis: ellipsis)
        }
        guard !ends.isEmpty else { return what }
        return "\(what): \(ends.map { "“\($0)”" }.joined(separator: " \(ellipsis) "))"
    }

    /// What a frame's evidence is called, part by part; empty where a part has no name for people.
    ///
    /// - Parameters:
    ///   - evidence: as a frame writes it, for example `act with penalty, within near`.
    ///   - frame: the frame.
    /// - Returns: the names, each once.
    private static func grounds(named evidence: String, in frame: String) -> [String] {
        if evidence == Ledger.prescribedWording { return [evidence] }
        let head = evidence.prefix { $0 != "," }
        var parts: [String] = []
        for word in head.split(separator: " ") where word != "with" && word != "before" {
            let kind = word.prefix { $0 != "." }
            guard groundsBeside[frame]?.contains(kind) != true, let name = ground(word) else {
                return []
            }
            if !parts.contains(name) { parts.append(name) }
        }
        return parts
    }

    /// The words for a concept, or for the one that it is part of.
    private static func ground(_ concept: Substring) -> String? {
        if let name = groundNames[String(concept)] { return name }
        guard let dot = concept.lastIndex(of: ".") else { return nil }
        return ground(concept[..<dot])
    }

    /// The kinds of concepts that count in a frame only because its passages happen to hold them: no
    /// person would name them as reasons.
    private static let groundsBeside: [String: Set<Substring>] = [
        "reader-warning": ["withheld"],
        "public-advisory": ["withheld"],
        "designation": ["withheld", "act", "penalty"],
        "withheld": ["act", "penalty", "reader"],
    ]

    /// The concepts that a person need not know the rules to understand.
    private static let groundNames: [String: String] = [
        "act": "a named act",
        "act.undo": "advice to undo an act",
        "penalty": "a penalty",
        "penalty.amount": "the amount of a penalty",
        "status": "a status under the law",
        "refrain": "a request not to do something",
        "forbid": "a ban",
        "danger": "a danger",
        "reader": "readers who are addressed",
        "reader.people": "a group of people",
        "reader.named": "readers who are named",
        "person": "a group of persons",
        "self": "the publisher",
        "self.this": "this page or site",
        "condition": "a condition",
        "located": "being in a place",
        "place": "a country",
        "authority": "an authority",
        "article": "an article of a law",
        "law.name": "the name of a law",
        "designate": "a designation",
        "warn": "a word of warning",
        "remind": "a reminder",
        "content": "content that is banned",
        "withheld": "words of withholding",
        "withheld.ground": "a ground for withholding",
        "withheld.region": "a region",
        "withheld.sanctions": "sanctions",
        "withheld.thing": "content or a site",
        "possible": "a possibility",
        "register": "a register",
        "rules": "rules",
        "state.media": "state media",
        "zone.banner": "a place above the article",
        "zone.footer": "a place in the footer",
        "zone.modal": "a place in a dialogue",
        "zone.aside": "a place beside the article",
        "form.starred": "a mark that a footnote explains",
    ]
}
