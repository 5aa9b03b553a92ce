internal import CaveatModel
internal import CaveatRules
internal import CaveatText

/// The bundle as bytes that are valid UTF-8: numbers as ``Septets``, texts as they are.
///
/// A signature, the lengths of its parts, and the parts, each with its seal: the tables, the texts of all
/// phrases, the rules, and each file. The tables are, in order: digest, names of packs, their laws, where
/// texts begin, words and stems with the stems that they begin with, steps of phrases and what lists may
/// begin with, cues of voice, beginnings of phrases, where rules begin, concepts, frames and laws, and
/// vocabularies. Long ones are used where they lie.
extension RuleBundle {
    /// Checks, compiles and encodes rule files.
    ///
    /// - Parameter documents: the files, in any order.
    /// - Returns: what ``init(decoding:)`` reads.
    /// - Throws: all problems of all files, if one of them keeps the rules from being used.
    package static func encode(_ documents: [RuleDocument]) throws(RuleErrors) -> [UInt8] {
        let library = try RuleLoader().load(documents)
        let compiled = RuleCompiler().compile(library)
        let texts = compiled.engine.phraseTexts.bytes
        let rules = compiled.engine.rules.indices.map { index in
            var rule = TableWriter()
            rule.append(compiled.engine.rules[index])
            return rule.bytes
        }
        var tables = TableWriter()
        encode(compiled, ruleLengths: rules.map { UInt32($0.count) }, into: &tables)
        tables.append(library.vocabularies) { $0.append($1) }
        var parts = [tables.bytes, texts.array(0..<texts.count), rules.flatMap { $0 }]
        for document in library.documents {
            var file = TableWriter()
            file.append(packing: RuleDocument.encode([document]))
            parts.append(file.bytes)
        }
        for index in parts.indices { seal(&parts[index]) }
        var bundle = TableWriter()
        bundle.append(utf8: signature)
        bundle.append(parts.map { UInt32($0.count) })
        for part in parts { bundle.append(utf8: part) }
        return bundle.bytes
    }

    private static func encode(
        _ compiled: CompiledRules,
        ruleLengths: [UInt32],
        into tables: inout TableWriter
    ) {
        let engine = compiled.engine
        tables.append(compiled.digest.hexadecimal)
        tables.append(compiled.packNames)
        tables.append(compiled.laws.map(\.code))
        tables.append(engine.phraseTexts.starts)
        encode(engine.wordIndex, into: &tables)
        let table = engine.machine.table
        tables.append(table.steps.bits)
        tables.append(table.starts)
        tables.append(table.lists)
        tables.append(engine.machine.listFirsts)
        tables.append(engine.voiceCues.reader)
        tables.append(engine.voiceCues.reported)
        tables.append(engine.voiceCues.author)
        tables.append(engine.phraseIndex.beginnings)
        tables.append(ruleLengths.runningSums)
        tables.append(engine.rulesByAnchor)
        encodeFrames(of: engine, into: &tables)
    }

    private static func encode(_ index: WordIndex, into tables: inout TableWriter) {
        tables.append(index.parents)
        tables.append(index.words)
        tables.append(index.stems.keys)
        tables.append(index.stems.records)
    }
}

extension TableWriter {
    /// Appends phrases by their numbers.
    mutating func append(_ phrases: [PhraseID]) { append(phrases.map { UInt32($0.index) }) }

    /// Appends the signals of a set.
    mutating func append(_ signals: SignalSet) {
        append(signals.signals.map { UInt32($0.index) })
    }
}
