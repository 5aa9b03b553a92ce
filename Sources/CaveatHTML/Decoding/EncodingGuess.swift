/// Guesses the single-byte encoding of a text from its letters.
///
/// Read in a wrong encoding, a text has rare letters, capitals inside of words, words of two scripts,
/// and signs that nobody writes. Each profile is scored by these on the bytes from 0x80 on.
struct EncodingGuess {
    /// The score from which on a guess is believed, in half bits for each byte from 0x80 on.
    ///
    /// Texts of a few sentences score from 3 to 6 in their own encoding, noise below zero.
    static let believable = 1.0

    /// How many bytes from 0x80 on are looked at.
    static let sampleSize = 2_000

    /// The best encoding.
    let encoding: SingleByteEncoding
    /// Its score.
    let score: Double
    /// The best score of each encoding.
    let scores: [SingleByteEncoding: Double]

    /// Guesses; nil when the text is ASCII or no encoding is believable.
    init?(_ bytes: [UInt8]) {
        let sample = Self.sample(of: bytes)
        guard !sample.isEmpty else { return nil }
        var scores: [SingleByteEncoding: Double] = [:]
        var best: (encoding: SingleByteEncoding, score: Double)?
        for profile in EncodingProfile.all {
            let score = Self.score(of: profile, on: sample)
            scores[profile.encoding] = max(score, scores[profile.encoding] ?? -.infinity)
            if score > (best?.score ?? -.infinity) { best = (profile.encoding, score) }
        }
        guard let best, best.score >= Self.believable else { return nil }
        encoding = best.encoding
        score = best.score
        self.scores = scores
    }

    /// The bytes from 0x80 on, each run of them with its neighbours on either side.
    private static func sample(of bytes: [UInt8]) -> [UInt8] {
        var sample: [UInt8] = []
        var count = 0
        var isInRun = false
        for index in bytes.indices {
            let byte = bytes[index]
            if byte >= 0x80 {
                if !isInRun { sample.append(index > 0 ? bytes[index - 1] : 0x20) }
                sample.append(byte)
                isInRun = true
                count += 1
            } else if isInRun {
                sample.append(byte)
                isInRun = false
                if count >= sampleSize { break }
            }
        }
        return sample
    }

    /// How well a profile suits a sample.
    private static func score(of profile: EncodingProfile, on sample: [UInt8]) -> Double {
        var total = 0
        var count = 0
        var previous = LetterWeights.Class.sign
        var markedRun = 0
        for byte in sample {
            let current = profile.classes[Int(byte)]
            if byte >= 0x80 {
                total += profile.weights[Int(byte)]
                total += transition(from: previous, to: current)
                let isLatin = current == .latinSmall || current == .latinCapital
                markedRun = isLatin ? markedRun + 1 : 0
                // No language puts three letters with marks in a row, as wrongly read Cyrillic does.
                if markedRun > 2 { total -= 12 }
                count += 1
            } else {
                markedRun = 0
                if previous == .otherSmall || previous == .otherCapital,
                    current == .latinSmall || current == .latinCapital
                {
                    total -= 8
                }
            }
            previous = current
        }
        return count == 0 ? 0 : Double(total) / Double(count)
    }

    /// What two neighbours say about a text; 0 where they are as usual.
    private static func transition(
        from previous: LetterWeights.Class,
        to current: LetterWeights.Class
    ) -> Int {
        switch (previous, current) {
        case (.latinSmall, .latinCapital), (.otherSmall, .otherCapital): -10
        case (.latinSmall, .otherSmall), (.latinSmall, .otherCapital),
            (.latinCapital, .otherSmall), (.latinCapital, .otherCapital),
            (.otherSmall, .latinSmall), (.otherSmall, .latinCapital),
            (.otherCapital, .latinSmall), (.otherCapital, .latinCapital):
            -8
        case (.sign, .latinSmall): -1
        case (.otherCapital, .otherCapital), (.latinCapital, .latinCapital): -1
        default: 0
        }
    }
}
