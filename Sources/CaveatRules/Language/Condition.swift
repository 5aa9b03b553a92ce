package import CaveatModel
package import CaveatText

/// What must hold around an anchor; `Phrases` is how lists of phrases are given.
///
/// Loaded rules hold phrases as they are written (``PhraseID``), compiled ones with cue lists put
/// in (``PhraseSet``).
package indirect enum Condition<Phrases: Sendable>: Sendable {
    /// One of the phrases is found.
    case phrase(Phrases)
    /// The condition holds within a distance of the anchor.
    case near(Distance, Condition)
    /// The condition holds anywhere on the page.
    case page(Condition)
    /// At least so many different phrases are found.
    case count(atLeast: Int, of: Phrases, within: Distance?)
    /// All hold.
    case all([Condition])
    /// The condition does not hold within a distance of the anchor, or nowhere on the page if nil.
    case absent(Distance?, Condition)
    /// One holds.
    case any([Condition])
    /// None holds.
    case none([Condition])
    /// The anchor's block stands in one of the zones.
    case zone(Set<Zone>)
    /// The anchor's block has one of the roles or categories.
    case role(Set<Disposition>)
    /// The anchor's block stands near the article's beginning or end.
    case position(Set<Position>)
    /// One of these speaks at the anchor.
    case voice(Set<Voice>)
    /// The anchor is the word of one of these.
    case speaker(Set<Speaker>)
    /// The anchor's block stands in an element that is selected.
    case selector(ElementSelector)
    /// There is a link to one of the hosts or to a host below it.
    case link(hosts: [String], within: Distance?)
    /// The page's metadata holds one of the phrases.
    case meta(Set<MetadataField>, Phrases)
    /// The pattern is found in the anchor's block, where one of the words was seen.
    case regex(RegexProgram, words: Phrases)

    /// The same condition with its phrases in another form.
    package func mapPhrases<Other>(_ transform: (Phrases) -> Other) -> Condition<Other> {
        switch self {
        case .phrase(let phrases): .phrase(transform(phrases))
        case .near(let distance, let inner): .near(distance, inner.mapPhrases(transform))
        case .page(let inner): .page(inner.mapPhrases(transform))
        case .absent(let distance, let inner): .absent(distance, inner.mapPhrases(transform))
        case .count(let minimum, let phrases, let distance):
            .count(atLeast: minimum, of: transform(phrases), within: distance)
        case .all(let parts): .all(parts.map { $0.mapPhrases(transform) })
        case .any(let parts): .any(parts.map { $0.mapPhrases(transform) })
        case .none(let parts): .none(parts.map { $0.mapPhrases(transform) })
        case .zone(let zones): .zone(zones)
        case .role(let roles): .role(roles)
        case .position(let positions): .position(positions)
        case .voice(let voices): .voice(voices)
        case .speaker(let speakers): .speaker(speakers)
        case .selector(let selector): .selector(selector)
        case .link(let hosts, let distance): .link(hosts: hosts, within: distance)
        case .meta(let fields, let phrases): .meta(fields, transform(phrases))
        case .regex(let program, let words): .regex(program, words: transform(words))
        }
    }

    /// The phrases that the search for a match begins with; nil without any.
    ///
    /// The first `phrase`, or the first `any` whose every branch has one. Only where there is none,
    /// the phrases of a `count`, then the words of a `regex`.
    package var anchor: [Phrases]? {
        anchor(allowing: .phrase) ?? anchor(allowing: .count) ?? anchor(allowing: .regex)
    }

    /// Whether it, or a part of it that must hold, asks that something is absent.
    package var asksForAbsence: Bool {
        switch self {
        case .absent: true
        case .all(let parts): parts.contains { $0.asksForAbsence }
        case .any(let parts): parts.allSatisfy { $0.asksForAbsence }
        default: false
        }
    }

    private enum AnchorKind {
        case phrase
        case count
        case regex
    }

    private func anchor(allowing kind: AnchorKind) -> [Phrases]? {
        switch (self, kind) {
        case (.phrase(let phrases), .phrase): return [phrases]
        case (.count(_, let phrases, _), .count): return [phrases]
        case (.regex(_, let words), .regex): return [words]
        case (.all(let parts), _):
            for part in parts {
                if let anchor = part.anchor(allowing: kind) { return anchor }
            }
            return nil
        case (.any(let parts), _):
            var anchors: [Phrases] = []
            for part in parts {
                guard let anchor = part.anchor(allowing: kind) else { return nil }
                anchors += anchor
            }
            return anchors.isEmpty ? nil : anchors
        default: return nil
        }
    }
}

/// How far something may stand from an anchor.
package struct Distance: Hashable, Sendable, CustomStringConvertible {
    /// What is counted.
    package enum Unit: String, Hashable, Sendable, CaseIterable {
        /// Words, across the ends of sentences and blocks.
        case words
        /// Sentences, across the ends of blocks.
        case sentences
        /// Blocks that hold words.
        case blocks
    }

    /// How many, on either side.
    package let count: Int
    /// Of what.
    package let unit: Unit

    /// Makes a distance.
    package init(count: Int, unit: Unit) {
        self.count = count
        self.unit = unit
    }

    /// As rules write it.
    package var description: String {
        "\(count) \(count == 1 ? String(unit.rawValue.dropLast()) : unit.rawValue)"
    }
}

/// Where a block stands in relation to the article's text.
package enum Position: String, Hashable, Sendable, CaseIterable {
    /// Among the first three kept blocks, or before them.
    case first
    /// Among the last three kept blocks, or after them.
    case last

    /// How many kept blocks count as the beginning or the end.
    static let reach = 3
}

/// Who speaks.
package enum Voice: String, Hashable, Sendable, CaseIterable {
    /// The page, to its reader.
    case reader
    /// A report of what somebody said, decided or did.
    case reported
    /// Somebody who is quoted.
    case quoted
    /// None of these.
    case plain
}

/// Whose word something is.
package enum Speaker: String, Hashable, Sendable, CaseIterable {
    /// The publisher of the page, or whoever answers instead of it.
    case publisher
    /// An author of the page, of whom or by whom something is said beside the article.
    case author
    /// Somebody who is quoted.
    case quoted
    /// A reader who comments.
    case commenter
}

/// A part of the page's metadata that conditions can ask for.
package enum MetadataField: String, Hashable, Sendable, CaseIterable {
    /// The title of the article.
    case title
    /// One of its authors.
    case author
    /// The name of the site.
    case site
    /// The address of the page.
    case url
    /// The language of the article.
    case language
    /// The summary in the page's words.
    case summary
}
