/// Guesses the legacy encoding of a text from its letters.
///
/// Read in a wrong encoding, a text has rare letters, capitals inside of words, words of two scripts,
/// signs that nobody writes, and bytes that are no characters at all. Each profile is scored by these
/// on the bytes from 0x80 on.
struct EncodingGuess {
    /// The score from which on a guess is believed, in half bits for each byte from 0x80 on.
    ///
    /// Texts of a few sentences score from 3 to 8 in their own encoding, noise below zero.
    static let believable = 1.0

    /// How many bytes from 0x80 on are looked at.
    static let sampleSize = 2_000

    /// The best encoding.
    let encoding: SourceEncoding
    /// Its score.
    let score: Double
    /// The best score of each encoding that can be guessed.
    let scores: [SourceEncoding: Double]

    /// Guesses; nil when the text is ASCII or no encoding is believable.
    init?(_ bytes: [UInt8]) {
        let sample = SingleByteProfile.sample(of: bytes, size: Self.sampleSize)
        guard !sample.isEmpty else { return nil }
        var scores: [SourceEncoding: Double] = [:]
        var best: (encoding: SourceEncoding, score: Double)?
        func note(_ encoding: SourceEncoding, _ score: Double) {
            scores[encoding] = max(score, scores[encoding] ?? -.infinity)
            if score > (best?.score ?? -.infinity) { best = (encoding, score) }
        }
        for profile in SingleByteProfile.all {
            note(.singleByte(profile.encoding), profile.score(on: sample))
        }
        for profile in EastAsianProfile.all {
            note(.multiByte(profile.encoding), profile.score(on: bytes, size: Self.sampleSize))
        }
        guard let best, best.score >= Self.believable else { return nil }
        encoding = best.encoding
        score = best.score
        self.scores = scores
    }
}
