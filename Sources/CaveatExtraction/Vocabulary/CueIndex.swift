internal import CaveatModel
internal import CaveatText

/// Finds what words of class names hint at, by their hashes.
///
/// Hashes, since a name is cut into words, pairs of words and the whole in one pass, in which each letter
/// is fed to three of them.
struct CueIndex: Sendable {
    /// For each word one more than the place of its cues.
    private let places: HashTable
    /// Cues, as bits of ``CueSet``.
    private let cues: [UInt32]

    /// Files the words of vocabularies.
    init(_ vocabularies: [BoilerplateVocabulary]) {
        var cues: [UInt64: UInt32] = [:]
        for entry in vocabularies.lazy.flatMap(\.entries) {
            guard case .hint(let hint) = entry.meaning else { continue }
            for word in entry.words {
                let hash = LetterHash.hash(lowercasing: word.utf8.span, 0..<word.utf8.count)
                cues[hash, default: 0] |= CueSet(hint).rawValue
            }
        }
        self.cues = cues.map(\.value)
        places = HashTable(cues.enumerated().map { ($1.key, UInt32($0 + 1)) })
    }

    /// What a word hints at, as bits of ``CueSet``; 0 for nothing.
    @inline(__always)
    func cues(of hash: UInt64) -> UInt32 {
        places.number(of: hash).map { cues[Int($0) - 1] } ?? 0
    }
}
