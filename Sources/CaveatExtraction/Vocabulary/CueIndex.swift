internal import CaveatModel
internal import CaveatText

/// Finds what words of class names hint at, by their hashes.
///
/// Hashes, since a name is cut into words, pairs of words and the whole in one pass, in which each letter
/// is fed to three of them.
struct CueIndex: Sendable {
    /// A bit for the highest bits of each hash: a table that stays in a near cache, by which most words
    /// are told to be strangers.
    private let familiar: BitTable
    /// For each hash the place of its word's cues.
    private let places: HashMemo
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
        var familiar = BitTable(count: 1 << Self.bitCount)
        var places = HashMemo(expecting: cues.count)
        for (place, hash) in cues.keys.enumerated() {
            familiar.insert(Self.place(of: hash))
            places.insert(Int32(place), for: hash)
        }
        self.familiar = familiar
        self.places = places
        self.cues = Array(cues.values)
    }

    /// What a word hints at, as bits of ``CueSet``; 0 for nothing.
    @inline(__always)
    func cues(of hash: UInt64) -> UInt32 {
        familiar.contains(Self.place(of: hash)) ? knownCues(of: hash) : 0
    }

    private func knownCues(of hash: UInt64) -> UInt32 {
        places.first(for: hash).map { cues[Int($0)] } ?? 0
    }

    private static let bitCount = 14

    @inline(__always)
    private static func place(of hash: UInt64) -> Int { Int(hash &>> UInt64(64 - bitCount)) }
}
