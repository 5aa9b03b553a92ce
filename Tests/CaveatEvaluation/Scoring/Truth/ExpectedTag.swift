package import CaveatModel

/// A warning that a page carries.
package struct ExpectedTag: Decodable, Sendable {
    /// What it is; the first is the best answer, each of them a right one.
    package let kinds: [FindingKind]
    /// Whose law; the first is the best answer, each of them a right one.
    package let jurisdictions: [Jurisdiction]
    /// Where on the page it stands, for people who read a miss.
    package let place: String?
    /// Whether finding it is neither demanded nor wrong.
    package let isOptional: Bool
    /// What it says; nil when the page's author did not state it, and nothing is judged.
    package let facts: ExpectedFacts?

    /// Makes a tag.
    package init(
        kinds: [FindingKind],
        jurisdictions: [Jurisdiction],
        place: String? = nil,
        isOptional: Bool = false,
        facts: ExpectedFacts? = nil
    ) {
        self.kinds = kinds
        self.jurisdictions = jurisdictions
        self.place = place
        self.isOptional = isOptional
        self.facts = facts
    }

    /// Reads a tag; an unknown kind or a bad code is an error.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        kinds = try container.decode(OneOrMore.self, forKey: .kind).values.map { name in
            guard let kind = FindingKind(rawValue: name), kind.isWarning else {
                throw Self.error(at: container, "'\(name)' is no notice, label or restriction")
            }
            return kind
        }
        jurisdictions = try container.decode(OneOrMore.self, forKey: .jurisdiction).values
            .map { code in
                guard let jurisdiction = Jurisdiction(code) else {
                    throw Self.error(at: container, "'\(code)' is no jurisdiction")
                }
                return jurisdiction
            }
        place = try container.decodeIfPresent(String.self, forKey: .place)
        isOptional = try container.decodeIfPresent(Bool.self, forKey: .optional) ?? false
        let hasFacts = container.allKeys.contains { Key.facts.contains($0) }
        facts = hasFacts ? try ExpectedFacts(from: decoder) : nil
    }

    /// Whether a found tag is this one.
    func agrees(with found: FoundTag) -> Bool {
        kinds.contains(found.kind) && jurisdictions.contains(found.jurisdiction)
    }

    private enum Key: String, CodingKey {
        case kind, jurisdiction, place, optional, acts, penalties, persons, territories

        static let facts: Set<Key> = [.acts, .penalties, .persons, .territories]
    }

    private static func error(
        at container: KeyedDecodingContainer<Key>,
        _ text: String
    ) -> DecodingError {
        .dataCorrupted(.init(codingPath: container.codingPath, debugDescription: text))
    }
}

/// A scalar, or a list of them.
private struct OneOrMore: Decodable {
    let values: [String]

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let one = try? container.decode(String.self) {
            values = [one]
        } else {
            values = try container.decode([String].self)
        }
    }
}
