/// A language or group of languages in one encoding, as a guess tries it on a text.
struct SingleByteProfile {
    /// The encoding.
    let encoding: SingleByteEncoding
    /// The weight of each byte.
    let weights: [Int]
    /// The class of each byte.
    let classes: [LetterWeights.Class]

    /// The weight of a Latin letter that the language has; others weigh ``strangeLetter``.
    private static let ownLetter = 5
    /// The weight of a letter that the languages do not have.
    private static let strangeLetter = -3
    /// The weight of a sign that prose holds.
    private static let plainSign = 3
    /// The weight of any other sign.
    private static let strangeSign = -8

    /// All profiles, the more usual encodings first: the first of equals wins.
    static let all: [SingleByteProfile] = vocabulary.map {
        SingleByteProfile(encoding: $0, alphabet: $1)
    }

    /// Letters of each language beyond ASCII, in Latin script, where the letters tell languages apart.
    ///
    /// Rare ones are left out where another language's frequent one has the same byte: Portuguese õ is
    /// Hungarian ő, Slovak ľ in windows-1250 is ž in ISO-8859-2.
    private static let vocabulary: [(SingleByteEncoding, String)] = [
        (.windows1252, "éèàêçâôäöüßáíóúñ"),
        (.windows1252, "éèàêçâôîûœïëùæ"),
        (.windows1252, "äöüßé"),
        (.windows1252, "áéíóúñüç"),
        (.windows1252, "ãáéíóúâêôçàü"),
        (.windows1252, "àèéìòù"),
        (.windows1252, "åäöøæéü"),
        (.windows1252, "áðéíóúýþæö"),
        (.windows1252, "äöõü"),
        (.windows1251, ""),
        (.koi8r, ""),
        (.koi8u, ""),
        (.windows1250, "ąćęłńóśźż"),
        (.windows1250, "áčďéěíňóřšťúůýž"),
        (.windows1250, "áäčďéíňóôšťúýž"),
        (.windows1250, "áéíóöőúüű"),
        (.windows1250, "ăâîşţ"),
        (.windows1250, "čćđšž"),
        (.windows1254, "çğıöşüâ"),
        (.windows1253, ""),
        (.windows1255, ""),
        (.windows1256, ""),
        (.windows1257, "ąčęėįšųūž"),
        (.windows1257, "āčēģīķļņšūž"),
        (.windows1257, "äöõüšž"),
        (.windows1258, "ăâđêôơưáàéèíóúù"),
        (.windows874, ""),
        (.ibm866, ""),
        (.iso8859x5, ""),
        (.iso8859x2, "ąćęłńóśźż"),
        (.iso8859x2, "áčďéěíňóřšťúůýž"),
        (.iso8859x2, "áäčďéíňóôšťúýž"),
        (.iso8859x2, "áéíóöőúüű"),
        (.iso8859x2, "čćđšž"),
        (.iso8859x2, "ăâîşţ"),
        (.iso8859x7, ""),
        (.iso8859x6, ""),
        (.iso8859x8i, ""),
        (.iso8859x13, "ąčęėįšųūž"),
        (.iso8859x13, "āčēģīķļņšūž"),
        (.iso8859x4, "ąčęėįšųūž"),
        (.iso8859x4, "āčēģīķļņšūž"),
        (.macCyrillic, ""),
    ]

    private init(encoding: SingleByteEncoding, alphabet: String) {
        let own = Set(alphabet.unicodeScalars.map(\.value))
        var weights = [Int](repeating: 0, count: 256)
        var classes = [LetterWeights.Class](repeating: .sign, count: 256)
        for byte in 0...255 {
            let scalar = encoding.scalar(of: UInt8(byte))
            let kind = LetterWeights.classify(scalar)
            let isCapital = kind == .latinCapital || kind == .otherCapital
            let small = isCapital ? LetterWeights.small(scalar) : scalar
            classes[byte] = kind
            switch kind {
            case .latinSmall, .latinCapital:
                // Capitals are rarer; Turkish has one without a small letter of its own.
                let isOwn = own.contains(small) || (scalar == 0x130 && own.contains(0x131))
                weights[byte] =
                    (isOwn ? Self.ownLetter : Self.strangeLetter) - (isCapital ? 1 : 0)
            case .otherSmall, .otherCapital:
                weights[byte] =
                    (LetterWeights.letters[small] ?? Self.strangeLetter)
                    - (isCapital ? 1 : 0)
            case .mark:
                weights[byte] = own.contains(0x1B0) ? Self.ownLetter : Self.strangeLetter
            case .sign:
                weights[byte] =
                    LetterWeights.plainSigns.contains(scalar) ? Self.plainSign : Self.strangeSign
            }
        }
        self.encoding = encoding
        self.weights = weights
        self.classes = classes
    }
}
