internal import CaveatModel

/// The bundle as bytes, all of them variable-length integers (7 bits a byte, lowest first) or texts
/// with their length before them.
///
/// In this order: signature, digest, names of packs, their laws, files, words with the stems that
/// they begin with, steps, phrases and their texts,
/// lists, cues of voice, beginnings of phrases, rules, concepts, frames and
/// laws, files that are vocabularies, seal. Tables that are
/// quicker to build than to store (hashes, slots, bitmaps) are left out.
extension RuleBundle {
    /// The first bytes of a bundle: name and version of the form.
    static let signature: [UInt8] = Array("CVRP6".utf8)

    /// Checks, compiles and encodes rule files.
    ///
    /// - Parameter documents: the files, in any order.
    /// - Returns: what ``init(decoding:)`` reads.
    /// - Throws: all problems of all files, if one of them keeps the rules from being used.
    public static func encode(_ documents: [RuleDocument]) throws(RuleErrors) -> [UInt8] {
        let library = try RuleLoader().load(documents)
        let compiled = RuleCompiler().compile(library)
        let engine = compiled.engine
        let ordered = library.documents
        var output = signature
        output.appendText(compiled.digest.hexadecimal)
        output.appendVariable(UInt64(compiled.packNames.count))
        for name in compiled.packNames { output.appendText(name) }
        output.appendVariable(UInt64(compiled.laws.count))
        for law in compiled.laws { output.appendText(law.code) }
        output.appendVariable(UInt64(ordered.count))
        for document in ordered {
            let bytes = RuleDocument.encode([document])
            output.appendVariable(UInt64(bytes.count))
            output += bytes
        }
        encode(library.phrases, parents: engine.wordIndex.parents, into: &output)
        output.appendNumbers(engine.voiceCues.reader.map(\.index))
        output.appendNumbers(engine.voiceCues.reported.map(\.index))
        output.appendNumbers(engine.voiceCues.author.map(\.index))
        let beginnings = engine.phraseIndex.entries
        output.appendVariable(UInt64(beginnings.count))
        for (key, phrase) in beginnings {
            output.appendVariable(key >> 32)
            output.appendVariable(key & 0xFFFF_FFFF)
            output.appendVariable(UInt64(phrase.index))
        }
        output.appendVariable(UInt64(compiled.ruleCount))
        for index in engine.rules.indices {
            let rule = engine.rules[index]
            let origin = library.origins[rule.definition.id]
            output.appendVariable(UInt64(origin?.document ?? 0))
            output.appendVariable(UInt64(origin?.node ?? 0))
            output.appendVariable(UInt64(origin?.firstPhrase ?? 0))
            output.appendNumbers(rule.anchors.map(\.index))
        }
        encodeFrames(of: engine, into: &output)
        output.appendNumbers(ordered.indices.filter { ordered[$0].tree["vocabulary"] != nil })
        seal(&output)
        return output
    }

    private static func encode(
        _ pool: PhrasePool,
        parents: [ElementID],
        into output: inout [UInt8]
    ) {
        let lexicon = pool.lexicon
        output.appendVariable(UInt64(lexicon.entries.count - 1))
        for id in lexicon.entries.indices.dropFirst() {
            let entry = lexicon.entries[id]
            output.appendVariable(UInt64(entry.count) << 1 | (entry.isStem ? 1 : 0))
            for letter in lexicon.letters(of: ElementID(id)) {
                output.appendVariable(UInt64(letter))
            }
            output.appendVariable(UInt64(parents[id]))
        }
        output.appendNumbers(pool.steps.map { Int($0.bits) })
        output.appendVariable(UInt64(pool.phrases.count))
        for phrase in pool.phrases {
            output.appendVariable(UInt64(phrase.steps.lowerBound))
            output.appendVariable(UInt64(phrase.steps.count))
            output.appendVariable(UInt64(phrase.text.utf8.count))
        }
        output.appendText(pool.phrases.map(\.text).joined())
        output.appendVariable(UInt64(pool.lists.count))
        for list in pool.lists { output.appendNumbers(list.phrases.map(\.index)) }
    }
}

extension [UInt8] {
    /// A text with its length before it.
    mutating func appendText(_ text: String) {
        appendVariable(UInt64(text.utf8.count))
        append(contentsOf: text.utf8)
    }

    /// Numbers with their count before them.
    mutating func appendNumbers(_ numbers: [Int]) {
        appendVariable(UInt64(numbers.count))
        for number in numbers { appendVariable(UInt64(number)) }
    }
}
