internal import CaveatModel
internal import CaveatText

/// The bundle as bytes that are valid UTF-8: numbers as ``Septets``, texts as they are.
///
/// A signature, the lengths of its parts, and the parts, each with its seal: the tables, the texts of all
/// phrases, and each file. The tables are, in order: digest, names of packs, their laws, lengths of
/// texts, words and stems with the stems that they begin with, steps of phrases, lists, cues of voice,
/// beginnings of phrases, rules, concepts, frames and laws, files that are vocabularies. They are the
/// arrays that a scan uses, so that reading them is copying them; what is quicker to make than to read
/// (bitmaps, places by hash) is left out.
extension RuleBundle {
    /// The first bytes of a bundle: name and version of the form.
    static let signature: [UInt8] = Array("CVRP9".utf8)

    /// Checks, compiles and encodes rule files.
    ///
    /// - Parameter documents: the files, in any order.
    /// - Returns: what ``init(decoding:)`` reads.
    /// - Throws: all problems of all files, if one of them keeps the rules from being used.
    package static func encode(_ documents: [RuleDocument]) throws(RuleErrors) -> [UInt8] {
        let library = try RuleLoader().load(documents)
        let compiled = RuleCompiler().compile(library)
        var parts = [BundleWriter(), BundleWriter()]
        encode(compiled, of: library, into: &parts[0])
        parts[1].append(utf8: compiled.engine.phraseTexts.joined.utf8)
        for document in library.documents {
            var file = BundleWriter()
            file.append(packing: RuleDocument.encode([document]))
            parts.append(file)
        }
        for index in parts.indices { parts[index].seal() }
        var bundle = BundleWriter()
        bundle.append(utf8: signature)
        bundle.append(parts.map { UInt32($0.bytes.count) })
        for part in parts { bundle.append(utf8: part.bytes) }
        return bundle.bytes
    }

    private static func encode(
        _ compiled: CompiledRules,
        of library: RuleLibrary,
        into tables: inout BundleWriter
    ) {
        let engine = compiled.engine
        tables.append(compiled.digest.hexadecimal)
        tables.append(compiled.packNames)
        tables.append(compiled.laws.map(\.code))
        tables.append(engine.phraseTexts.lengths)
        encode(engine.wordIndex, into: &tables)
        let table = engine.machine.table
        tables.append(table.steps.map(\.bits))
        tables.append(table.lengths)
        tables.append(table.lists)
        tables.append(engine.voiceCues.reader)
        tables.append(engine.voiceCues.reported)
        tables.append(engine.voiceCues.author)
        tables.append(engine.phraseIndex.seconds)
        tables.append(engine.phraseIndex.phrases)
        tables.append(compiled.ruleCount)
        for rule in compiled.rules {
            let origin = library.origins[rule.id]
            tables.append(origin?.document ?? 0)
            tables.append(origin?.node ?? 0)
            tables.append(origin?.firstPhrase ?? 0)
        }
        tables.append(engine.rulesByAnchor)
        encodeFrames(of: engine, into: &tables)
        let documents = library.documents
        tables.append(
            documents.indices.filter { documents[$0].tree["vocabulary"] != nil }.map { UInt32($0) }
        )
    }

    private static func encode(_ index: WordIndex, into tables: inout BundleWriter) {
        tables.append(index.parents)
        tables.append(ascending: index.words.hashes)
        tables.append(index.wordIDs)
        tables.append(ascending: index.stems.keys.hashes)
        tables.append(index.stems.stems)
        tables.append(index.stems.lengths)
        tables.append(index.stems.hashes)
    }
}
