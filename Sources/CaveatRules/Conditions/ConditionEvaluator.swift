internal import CaveatModel
internal import CaveatText

/// Asks whether a condition holds around an anchor.
struct ConditionEvaluator {
    /// The page.
    let page: PageReading
    private let engine: RuleEngine
    /// Whether to say what failed, which takes longer than the question.
    var tellsFailures = false
    /// How many conditions were asked, each with those that it is made of.
    private(set) var askedCount = 0
    private var voices: VoiceReading?
    private var metadata: MetadataReading?
    /// What patterns found in blocks that were searched already.
    private var regexMatches: [RegexPlace: Range<Int>?] = [:]

    /// For hosts that were asked for already, the blocks that link to one of them, in order.
    private var linkBlocks: [[String]: [LinkBlock]] = [:]

    /// A block with a link, and the words of the first such link.
    private struct LinkBlock {
        let block: Int
        let words: Range<Int>
    }

    private struct RegexPlace: Hashable {
        let pattern: String
        let block: Int
    }

    /// Makes an evaluator for one page.
    init(page: PageReading, engine: RuleEngine) {
        self.page = page
        self.engine = engine
    }

    /// What was found for a condition.
    struct Result {
        /// Whether it holds.
        var holds = true
        /// The words of the phrases that it was found by, the anchor's not among them.
        var matches: [Range<Int>] = []
        /// Whether something was found that an `absent` asks to be missing.
        var isCompanionFound = false
        /// In a few words, the innermost condition that did not hold; nil unless failures are told.
        var failure: String?
    }

    /// Evaluates the condition of a rule at an anchor.
    mutating func evaluate(_ condition: Condition<PhraseSet>, at anchor: Range<Int>) -> Result {
        var result = Result()
        let block = page.stream.block(ofWord: anchor.lowerBound)
        let scope = Scope(
            anchor: anchor,
            block: block,
            window: [page.stream.words(ofBlock: block)]
        )
        result.holds = holds(condition, scope, &result)
        if !result.holds { result.matches = [] }
        return result
    }

    /// Whether a condition may hold somewhere on the page, as far as the phrases tell that it asks for.
    func mayHold(_ condition: Condition<PhraseSet>) -> Bool {
        switch condition {
        case .all(let parts): parts.allSatisfy(mayHold)
        case .any(let parts): parts.contains(where: mayHold)
        case .near(_, let inner), .page(let inner): mayHold(inner)
        case .phrase(let phrases):
            phrases.entries.contains { $0.contains { page.occurrences.contains($0) } }
        case .count(let minimum, let phrases, _):
            phrases.entries.count { $0.contains { page.occurrences.contains($0) } } >= minimum
        default: true
        }
    }

    /// How the page speaks at an anchor.
    mutating func voice(at anchor: Range<Int>) -> Voice {
        readVoices { $0.voice(at: anchor, on: $1) }
    }

    private mutating func readVoices<Value>(
        _ body: (inout VoiceReading, PageReading) -> Value
    ) -> Value {
        var reading = voices ?? VoiceReading(page: page, cues: engine.voiceCues)
        voices = nil
        defer { voices = reading }
        return body(&reading, page)
    }

    /// Where a condition looks.
    private struct Scope {
        let anchor: Range<Int>
        let block: Int
        /// The words among which phrases are looked for.
        var window: [Range<Int>]
    }

    private mutating func holds(
        _ condition: Condition<PhraseSet>,
        _ scope: Scope,
        _ result: inout Result
    ) -> Bool {
        askedCount &+= 1
        let holds: Bool
        let block = page.article.blocks[scope.block]
        switch condition {
        case .all(let parts):
            for part in parts where !self.holds(part, scope, &result) { return false }
            return true
        case .any(let parts):
            for part in parts {
                let before = result.matches.count
                if self.holds(part, scope, &result) {
                    result.failure = nil
                    return true
                }
                result.matches.removeSubrange(before...)
            }
            return false
        case .none(let parts):
            for part in parts {
                var inner = Result()
                if self.holds(part, scope, &inner) {
                    if tellsFailures { result.failure = "none: \(describe(part))" }
                    return false
                }
            }
            return true
        case .near(let distance, let inner):
            var wider = scope
            wider.window = page.words(within: distance, of: scope.anchor)
            if self.holds(inner, wider, &result) { return true }
            if tellsFailures {
                result.failure = "near \(distance): \(result.failure ?? describe(inner))"
            }
            return false
        case .page(let inner):
            var wider = scope
            wider.window = [page.stream.words.indices]
            if self.holds(inner, wider, &result) { return true }
            if tellsFailures {
                result.failure = "page: \(result.failure ?? describe(inner))"
            }
            return false
        case .absent(let distance, let inner):
            var wider = scope
            wider.window =
                distance.map { page.words(within: $0, of: scope.anchor) }
                ?? [page.stream.words.indices]
            var found = Result()
            holds = !self.holds(inner, wider, &found)
            if !holds { result.isCompanionFound = true }
        case .phrase(let phrases):
            let nearest = nearest(of: phrases.entries.joined(), scope)
            if let nearest, !scope.anchor.overlaps(nearest) { result.matches.append(nearest) }
            holds = nearest != nil
        case .count(let minimum, let phrases, let distance):
            var scope = scope
            if let distance { scope.window = page.words(within: distance, of: scope.anchor) }
            let found = phrases.entries.compactMap { nearest(of: $0, scope) }
            if found.count >= minimum {
                result.matches += found.filter { !scope.anchor.overlaps($0) }
            }
            holds = found.count >= minimum
        case .zone(let zones): holds = zones.contains(block.zone)
        case .role(let roles): holds = roles.contains(block.disposition)
        case .position(let positions):
            holds = positions.contains { page.isBlock(scope.block, at: $0) }
        case .voice(let voices): holds = voices.contains(voice(at: scope.anchor))
        case .speaker(let speakers):
            holds = speakers.contains(readVoices { $0.speaker(at: scope.anchor, on: $1) })
        case .link(let hosts, let distance):
            let window = distance.map { page.words(within: $0, of: scope.anchor) } ?? scope.window
            let link = link(to: hosts, in: window)
            if let link, !link.isEmpty, !scope.anchor.overlaps(link) { result.matches.append(link) }
            holds = link != nil
        case .selector(let selector): holds = selector.selects(block.element, of: page.article)
        case .meta(let fields, let phrases):
            let reading = metadata ?? MetadataReading(page.article.metadata, engine: engine)
            metadata = reading
            holds = reading.holds(phrases, in: fields)
        case .regex(let program, let words):
            let match = regexMatch(program, words, scope)
            if let match { result.matches.append(match) }
            holds = match != nil
        }
        if !holds, tellsFailures { result.failure = describe(condition) }
        return holds
    }

    /// The place nearest to the anchor where one of the phrases was found in the window.
    private func nearest(of phrases: some Sequence<PhraseID>, _ scope: Scope) -> Range<Int>? {
        var best: Range<Int>?
        var bestDistance = Int.max
        for phrase in phrases {
            for window in scope.window {
                let anchor = scope.anchor.lowerBound
                guard
                    let place = page.occurrences.nearest(of: phrase, to: anchor, in: window)
                else { continue }
                let distance = abs(place.lowerBound - anchor)
                if distance < bestDistance {
                    bestDistance = distance
                    best = place
                }
            }
        }
        return best
    }

    /// The words of the first link to one of the hosts; empty for a link without words, such as a
    /// picture, and nil when there is no such link.
    private mutating func link(to hosts: [String], in window: [Range<Int>]) -> Range<Int>? {
        let links = linkBlocks[hosts] ?? findLinks(to: hosts)
        linkBlocks[hosts] = links
        for words in window where !words.isEmpty {
            let first = page.stream.block(ofWord: words.lowerBound)
            let last = page.stream.block(ofWord: words.upperBound - 1)
            let next = links.indices.partitionPoint { links[$0].block < first }
            if next < links.count, links[next].block <= last { return links[next].words }
        }
        return nil
    }

    private func findLinks(to hosts: [String]) -> [LinkBlock] {
        page.article.blocks.indices.compactMap { block in
            let link = page.article.blocks[block].links.first { link in
                guard let host = link.host else { return false }
                return hosts.contains { host == $0 || host.hasSuffix("." + $0) }
            }
            guard let span = link?.span else { return nil }
            let words = page.stream.words(ofBlock: block)
            let start = page.stream.firstWord(from: span.start, in: words)
            let end = page.stream.firstWord(from: span.end, in: words)
            return LinkBlock(block: block, words: start..<max(start, end))
        }
    }

    /// The words of the pattern's first match in the anchor's block, if one of `words` stands there.
    private mutating func regexMatch(
        _ program: RegexProgram,
        _ words: PhraseSet,
        _ scope: Scope
    ) -> Range<Int>? {
        let blockWords = page.stream.words(ofBlock: scope.block)
        let key = RegexPlace(pattern: program.pattern, block: scope.block)
        if let known = regexMatches[key] { return known }
        let match = findRegex(program, words, scope, among: blockWords)
        regexMatches[key] = .some(match)
        return match
    }

    private func findRegex(
        _ program: RegexProgram,
        _ words: PhraseSet,
        _ scope: Scope,
        among blockWords: Range<Int>
    ) -> Range<Int>? {
        let isTriggered = words.all.contains {
            page.occurrences.first(of: $0, in: blockWords) != nil
        }
        let span = page.article.blocks[scope.block].span.range
        guard isTriggered,
            let bytes = RegexMachine(program: program).firstMatch(in: span, of: page.article.text)
        else { return nil }
        let touched = blockWords.filter { word in
            Int(page.stream.words[word].end) > bytes.lowerBound
                && Int(page.stream.words[word].start) < bytes.upperBound
        }
        guard let first = touched.first, let last = touched.last else { return nil }
        return first..<last + 1
    }

    // MARK: Words for people

    private func describe(_ condition: Condition<PhraseSet>) -> String {
        switch condition {
        case .phrase(let phrases): "phrase \(describe(phrases))"
        case .near(let distance, let inner): "near \(distance): \(describe(inner))"
        case .page(let inner): "page: \(describe(inner))"
        case .absent(let distance, let inner):
            "absent within \(distance?.description ?? "the page"): \(describe(inner))"
        case .count(let minimum, let phrases, let distance):
            "count: \(minimum) of \(describe(phrases))"
                + (distance.map { " within \($0)" } ?? "")
        case .all(let parts): parts.map(describe).joined(separator: ", ")
        case .any(let parts): "any: " + parts.map(describe).joined(separator: " or ")
        case .none(let parts): "none: " + parts.map(describe).joined(separator: ", ")
        case .zone(let zones): "zone \(list(zones.map(\.rawValue)))"
        case .role(let roles):
            "role "
                + list(
                    roles.map {
                        switch $0 {
                        case .kept(let role): role.rawValue
                        case .removed(let category): category.rawValue
                        }
                    }
                )
        case .position(let positions): "position \(list(positions.map(\.rawValue)))"
        case .voice(let voices): "voice \(list(voices.map(\.rawValue)))"
        case .speaker(let speakers): "speaker \(list(speakers.map(\.rawValue)))"
        case .selector(let selector): "selector \(selector.text)"
        case .link(let hosts, _): "link to \(list(hosts))"
        case .meta(let fields, let phrases):
            "meta \(list(fields.map(\.rawValue))): \(describe(phrases))"
        case .regex(let program, _): "regex /\(program.pattern)/"
        }
    }

    private func describe(_ phrases: PhraseSet) -> String {
        let texts = phrases.all
        let first = texts.first.map { "“\(engine.phraseTexts[$0.index])”" } ?? "nothing"
        return texts.count > 1 ? "\(first) or \(texts.count - 1) more" : first
    }

    private func list(_ names: [String]) -> String { names.sorted().joined(separator: ", ") }
}
