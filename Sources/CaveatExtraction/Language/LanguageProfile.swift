internal import CLanguageProfiles
internal import CaveatModel

/// How frequent groups of letters and common words are in each language of a script.
///
/// The tables are data; `Sources/CLanguageProfiles/generate.py` makes them from a folder of texts, and
/// says what they hold and from which texts.
struct LanguageProfile {
    /// The number of the script's table.
    private let script: UInt32

    /// The profile of a script; nil for scripts of one language.
    init?(_ system: WritingSystem) {
        guard system.hasSeveralLanguages else { return nil }
        script = UInt32(system.rawValue)
    }

    /// Adds what a letter group says for each language.
    ///
    /// - Parameters:
    ///   - digest: the digest of the group.
    ///   - groups: where the weights of the script's languages are added up.
    @inline(__always)
    func add(_ digest: GroupDigest, to groups: inout LetterGroups) {
        // A constant spares looking for the table, and most pages are in Latin letters.
        if script == Self.latin {
            Self.addLatin(digest, to: &groups)
        } else {
            Self.add(digest, of: script, to: &groups)
        }
    }

    /// Adds what a group of Latin letters says for each language.
    @inline(__always)
    static func addLatin(_ digest: GroupDigest, to groups: inout LetterGroups) {
        add(digest, of: latin, to: &groups)
    }

    /// The languages of ``codes``, made once.
    static let languages = codes.map { $0.map { LanguageTag($0.description) } }

    private static let latin: UInt32 = 0

    @inline(__always)
    private static func add(
        _ digest: GroupDigest,
        of script: UInt32,
        to groups: inout LetterGroups
    ) {
        let row = language_profile_row(script, digest.value)
        guard row != .max else { return }
        let weights = language_profile_weights_of(script, row)
        groups.add(weights.first, weights.second, weights.third)
    }
}

/// A group of letters as the tables know it.
///
/// FNV-1a over scalars. Source: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
struct GroupDigest {
    private var hash: UInt32 = 0x811C_9DC5

    /// The digest of no letter.
    init() {}

    /// The digest of the same letters and one more.
    @inline(__always)
    func appending(_ letter: UInt32) -> GroupDigest {
        var digest = self
        digest.hash = (hash ^ letter) &* 0x0100_0193
        return digest
    }

    /// The digest, the upper half folded into the lower.
    var value: UInt32 { hash ^ hash >> 15 }
}
