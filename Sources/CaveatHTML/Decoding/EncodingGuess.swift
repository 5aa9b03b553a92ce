/// Guesses the single-byte encoding of a text from its letters.
///
/// Read in a wrong encoding, a text has rare letters, capitals inside of words, words of two scripts,
/// and signs that nobody writes. Each candidate is scored by these on the bytes from 0x80 on.
struct EncodingGuess {
    /// The encodings that are told apart, the more usual first: the first of equals wins.
    static let candidates: [SingleByteEncoding] = [
        .windows1252, .windows1251, .koi8r, .koi8u, .windows1250, .windows1254, .windows1253,
        .windows1255, .windows1256, .windows1257, .ibm866, .iso8859x5, .iso8859x2, .iso8859x7,
        .macCyrillic,
    ]

    /// The score from which on a guess is believed, in half bits for each byte.
    static let believable = 1.0

    /// How many bytes from 0x80 on are looked at.
    static let sampleSize = 8_000

    /// The best candidate.
    let encoding: SingleByteEncoding
    /// Its score, in half bits for each byte from 0x80 on; about 5 for plain Russian.
    let score: Double

    /// Guesses; nil when the text is ASCII or no candidate is believable.
    init?(_ bytes: [UInt8]) {
        var best: (SingleByteEncoding, Double)?
        for candidate in Self.candidates {
            guard let score = Self.score(of: candidate, on: bytes) else { return nil }
            if score > (best?.1 ?? -.infinity) { best = (candidate, score) }
        }
        guard let best, best.1 >= Self.believable else { return nil }
        (encoding, score) = best
    }

    /// How well an encoding suits a text; nil for ASCII.
    static func score(of encoding: SingleByteEncoding, on bytes: [UInt8]) -> Double? {
        let model = Model(encoding.table)
        var total = 0
        var count = 0
        var previous = LetterWeights.Class.sign
        var markedRun = 0
        for byte in bytes {
            let current = model.classes[Int(byte)]
            if byte >= 0x80 {
                total += model.weights[Int(byte)]
                total += transition(from: previous, to: current)
                let isLatin = current == .latinSmall || current == .latinCapital
                markedRun = isLatin ? markedRun + 1 : 0
                // No language puts three letters with marks in a row, as wrongly read Cyrillic does.
                if markedRun > 2 { total -= 12 }
                count += 1
                if count == sampleSize { break }
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
        return count == 0 ? nil : Double(total) / Double(count)
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

    /// An encoding as tables by byte.
    private struct Model {
        var weights = [Int](repeating: 0, count: 256)
        var classes = [LetterWeights.Class](repeating: .sign, count: 256)

        init(_ table: SingleByteTable) {
            for byte in 0...255 {
                let scalar = table.scalar(of: UInt8(byte))
                let kind = LetterWeights.classify(scalar)
                classes[byte] = kind
                switch kind {
                case .latinSmall, .otherSmall: weights[byte] = LetterWeights.letters[scalar] ?? -3
                case .latinCapital, .otherCapital:
                    weights[byte] = (LetterWeights.letters[LetterWeights.small(scalar)] ?? -3) - 1
                case .sign:
                    weights[byte] = LetterWeights.plainSigns.contains(scalar) ? 2 : -8
                }
            }
        }
    }
}
