internal import CaveatModel
internal import CaveatRules
internal import CaveatText

/// Concepts, frames and laws as bytes, in the form of the rest of the bundle.
extension RuleBundle {
    /// Writes the tables of an engine.
    static func encodeFrames(of engine: RuleEngine, into tables: inout TableWriter) {
        let concepts = engine.concepts
        tables.append(Array(concepts.catalog.names.dropFirst(Circumstance.allCases.count)))
        tables.append(concepts.languages)
        tables.append(concepts.homes)
        tables.append(concepts.countries)
        tables.append(concepts.meanings.signals)
        tables.append(concepts.meanings.things)
        tables.append(concepts.meanings.languages)
        tables.append(concepts.meanings.languageSets) { $0.append($1) }
        tables.append(concepts.uses)
        tables.append(engine.frames.count)
        for frame in engine.frames { encode(frame, into: &tables) }
        tables.append(engine.laws.count)
        for law in engine.laws {
            tables.append(law.packs)
            tables.append(law.jurisdiction.code)
            tables.append(law.about)
            tables.append(law.isDefault)
        }
        for rules in engine.frameRules {
            tables.append(rules.map { UInt32($0.rule) })
            tables.append(rules.map { UInt32(($0.law ?? -1) + 1) })
        }
    }

    private static func encode(_ frame: FrameDefinition, into tables: inout TableWriter) {
        tables.append(frame.name)
        tables.append(frame.kind.rawValue)
        tables.append(frame.title)
        tables.append(signed: frame.threshold)
        tables.append(signed: frame.possible)
        tables.append(frame.needs.count)
        for need in frame.needs { tables.append(need) }
        tables.append(frame.decisive)
        tables.append(frame.evidence.count)
        for evidence in frame.evidence {
            tables.append(evidence.text)
            tables.append(evidence.have)
            tables.append(evidence.atLeast)
            tables.append(evidence.with)
            tables.append(evidence.isOrdered)
            tables.append(evidence.reach.code)
            tables.append(evidence.inside?.rawValue ?? "")
            tables.append(signed: evidence.points)
        }
    }
}
