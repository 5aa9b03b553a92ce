internal import CaveatModel

/// What a warning says, as the author of the page understood it.
package struct ExpectedFacts: Decodable, Sendable {
    /// The values that must be found, each with its topic: `acts: share`.
    package let demanded: Set<String>
    /// The values that are neither demanded nor wrong.
    package let tolerated: Set<String>

    /// Makes facts.
    ///
    /// - Parameters:
    ///   - acts: names of ``CaveatModel/Act``.
    ///   - penalties: names of ``CaveatModel/Penalty``.
    ///   - persons: for example `citizen`.
    ///   - territories: for example `RU`. In each list, a value with `?` at its end is tolerated.
    package init(
        acts: [String] = [],
        penalties: [String] = [],
        persons: [String] = [],
        territories: [String] = []
    ) {
        var demanded: Set<String> = []
        var tolerated: Set<String> = []
        let topics = [
            ("acts", acts), ("penalties", penalties), ("persons", persons),
            ("territories", territories),
        ]
        for (topic, values) in topics {
            for value in values {
                if value.hasSuffix("?") {
                    tolerated.insert("\(topic): \(value.dropLast())")
                } else {
                    demanded.insert("\(topic): \(value)")
                }
            }
        }
        self.demanded = demanded
        self.tolerated = tolerated
    }

    /// Reads facts; a missing list is empty, an unknown act or penalty an error.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        func list(_ key: Key) throws -> [String] {
            try container.decodeIfPresent([String].self, forKey: key) ?? []
        }
        let acts = try list(.acts)
        let penalties = try list(.penalties)
        try Self.check(acts, { Act(rawValue: $0) != nil }, container)
        try Self.check(penalties, { Penalty(rawValue: $0) != nil }, container)
        self.init(
            acts: acts,
            penalties: penalties,
            persons: try list(.persons),
            territories: try list(.territories)
        )
    }

    private enum Key: String, CodingKey {
        case acts, penalties, persons, territories
    }

    private static func check(
        _ values: [String],
        _ isKnown: (String) -> Bool,
        _ container: KeyedDecodingContainer<Key>
    ) throws {
        for value in values where !isKnown(value.hasSuffix("?") ? String(value.dropLast()) : value)
        {
            throw DecodingError.dataCorrupted(
                .init(codingPath: container.codingPath, debugDescription: "unknown '\(value)'")
            )
        }
    }
}
