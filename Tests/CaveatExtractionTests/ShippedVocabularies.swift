import CaveatAuthoring
import CaveatModel
import Foundation

@testable import CaveatExtraction

/// The vocabularies in `Rules/boilerplate`.
enum ShippedVocabularies {
    /// All of them.
    static func all() throws -> [BoilerplateVocabulary] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Rules/boilerplate").standardized
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let sources = try names.filter { $0.hasSuffix(".yaml") }.sorted().map { name in
            RuleSource(
                path: "Rules/boilerplate/\(name)",
                bytes: [UInt8](try Data(contentsOf: folder.appending(path: name)))
            )
        }
        return try RuleLoader().load(sources).vocabularies
    }

    /// What they say of words, without which an extractor knows no months and no class names.
    static let words: [BoilerplateVocabulary] = {
        let shipped = (try? Self.all()) ?? []
        return shipped.map { vocabulary in
            BoilerplateVocabulary(
                name: vocabulary.name,
                title: vocabulary.title,
                entries: vocabulary.entries.filter { entry in
                    switch entry.meaning {
                    case .hint, .word: true
                    case .block, .page: false
                    }
                }
            )
        }
        .filter { !$0.entries.isEmpty }
    }()

    /// Their words as look-up tables.
    static let lexicon = PageWords(words)
}
