internal import CaveatModel

/// What findings of one page are recognised by when the page has changed elsewhere.
///
/// A fingerprint is a digest of the rule and of the words that it rests on; no place is in it. Of
/// findings that are alike, the second and later ones are numbered.
struct SARIFFingerprints {
    /// The name of the fingerprint with the version of how it is made.
    static let name = "caveatNotice/v1"

    private var counts: [Digest: Int] = [:]

    /// The fingerprint of the next finding of the page.
    mutating func next(of finding: Finding) -> Digest {
        let words =
            [finding.rule.rawValue]
            + finding.evidence.map { $0.keyedDigest?.description ?? $0.quote }
        let digest = Digest(of: Array(words.joined(separator: "\u{0}").utf8))
        let count = counts[digest, default: 0] + 1
        counts[digest] = count
        return count == 1 ? digest : Digest(of: Array("\(digest) \(count)".utf8))
    }
}
