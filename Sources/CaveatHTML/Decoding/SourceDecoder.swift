internal import CaveatModel

/// Settles the encoding of a file and reads it.
///
/// The order is that of browsers (byte order mark, caller, declaration), with one difference: a claim
/// that the bytes contradict is overruled, and the page says so.
struct SourceDecoder {
    private let bytes: [UInt8]
    private let survey: UTF8Decoder.Survey
    /// Whether nearly all sequences of several bytes are well formed: UTF-8 with accidents.
    private let isMostlyUTF8: Bool
    /// Whether at least half of them are.
    ///
    /// In another encoding few of them happen to be, so that this bears out a claim of UTF-8: the page
    /// quotes something in another encoding, or was damaged.
    private let isHalfUTF8: Bool
    private var overruled: [EncodingDecision.Overruled] = []

    /// How much better than its claim a guess must suit the letters of a text, in half bits for
    /// each byte, before the claim is overruled.
    ///
    /// Cousins such as windows-1250 and -1252 differ by less than 3.
    private static let contradiction = 5.0
    /// The same between two encodings of Cyrillic.
    ///
    /// Read in the wrong one of windows-1251, KOI8-R and ISO-8859-5, the Russian, Belarusian and
    /// Ukrainian pages of `Tests/CaveatEvaluation` differ by 3 and more; x-mac-cyrillic, of which most
    /// letters are those of windows-1251, by less than 1.
    private static let cyrillicContradiction = 2.0

    /// A claim about the encoding.
    private struct Claim {
        let name: EncodingName
        let encoding: SourceEncoding?
        let claimedBy: EncodingDecision.Evidence

        init(_ encoding: SourceEncoding, claimedBy: EncodingDecision.Evidence) {
            self.name = encoding.name
            self.encoding = encoding
            self.claimedBy = claimedBy
        }

        /// A claim by a label, which may be unknown.
        init(label: [UInt8], claimedBy: EncodingDecision.Evidence) {
            let spelling = String(decoding: label.map(\.lowercasedASCII), as: UTF8.self)
            encoding = SourceEncoding(label: label)
            self.claimedBy = claimedBy
            name = encoding?.name ?? EncodingName(spelling)
        }
    }

    /// Decodes a file.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - charset: the encoding that the caller knows of.
    /// - Returns: the text and how it was read.
    static func decode(_ bytes: [UInt8], charset: EncodingName?) -> SourceText {
        var decoder = SourceDecoder(bytes)
        return decoder.decode(charset: charset)
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        survey = UTF8Decoder.survey(bytes)
        if survey.isValid {
            isMostlyUTF8 = true
            isHalfUTF8 = true
        } else {
            let (valid, malformed) = UTF8Decoder.count(bytes)
            isMostlyUTF8 = valid > 0 && valid >= malformed * 4
            isHalfUTF8 = valid > 0 && valid >= malformed
        }
    }

    private mutating func decode(charset: EncodingName?) -> SourceText {
        var claims: [Claim] = []
        if let charset {
            claims.append(Claim(label: Array(charset.rawValue.utf8), claimedBy: .caller))
        }
        let mark = byteOrderMark()
        let isWide = mark == nil && looksLikeUTF16() != nil
        if !isWide, let label = EncodingDeclaration.label(in: bytes) {
            var declared = Claim(label: label, claimedBy: .declaration)
            // A declaration that can be read byte by byte is not in UTF-16; and whoever writes
            // x-user-defined into a page means what it meant before there was a standard.
            switch declared.encoding {
            case .utf16: declared = Claim(.utf8, claimedBy: .declaration)
            case .singleByte(.userDefined):
                declared = Claim(.singleByte(.windows1252), claimedBy: .declaration)
            default: break
            }
            claims.append(declared)
        }
        if let mark {
            for claim in claims where claim.encoding != mark { overrule(claim) }
            return text(in: mark, evidence: .byteOrderMark, skipping: mark == .utf8 ? 3 : 2)
        }
        for claim in claims {
            if let encoding = claim.encoding, !contradicts(encoding) {
                return text(in: encoding, evidence: claim.claimedBy)
            }
            overrule(claim)
        }
        return guess()
    }

    private mutating func overrule(_ claim: Claim) {
        overruled.append(
            EncodingDecision.Overruled(name: claim.name, claimedBy: claim.claimedBy)
        )
    }

    /// Whether the bytes cannot well be text in an encoding.
    private func contradicts(_ encoding: SourceEncoding) -> Bool {
        switch encoding {
        case .utf8:
            return !isHalfUTF8
        case .utf16(let isBigEndian):
            guard let wide = looksLikeUTF16() else { return survey.isValid }
            return wide != isBigEndian
        case .singleByte(let encoding):
            if survey.isASCII { return false }
            if survey.isValid { return true }
            if isMostlyUTF8 { return true }
            guard let guess = EncodingGuess(bytes),
                let score = guess.scores[.singleByte(encoding)]
            else { return false }
            let isCyrillic = guess.encoding.isCyrillic && encoding.isCyrillic
            return guess.score - score
                > (isCyrillic ? Self.cyrillicContradiction : Self.contradiction)
        case .multiByte(let encoding):
            if survey.isASCII { return false }
            // Two or three characters of Chinese can happen to be valid UTF-8; twenty cannot.
            if survey.isValid { return UTF8Decoder.count(bytes).valid >= 20 }
            return isGarbled(in: encoding)
        }
    }

    /// Whether a text has many errors in an encoding of several bytes, and none to speak of in another.
    ///
    /// Rare characters alone say nothing: names and old texts are full of them.
    private func isGarbled(in encoding: MultiByteEncoding) -> Bool {
        let malformedCount = MultiByteDecoder.decode(bytes, encoding).malformedCount
        guard malformedCount > 0, let guess = EncodingGuess(bytes),
            guess.encoding != .multiByte(encoding),
            let score = guess.scores[.multiByte(encoding)] ?? guess.scores[.multiByte(.gbk)]
        else { return false }
        return malformedCount * 50 > bytes.count { $0 >= 0x80 }
            && guess.score - score > Self.contradiction
    }

    private mutating func guess() -> SourceText {
        if let isBigEndian = looksLikeUTF16() {
            return text(in: .utf16(isBigEndian: isBigEndian), evidence: .statistics)
        }
        if survey.isASCII {
            return ISO2022JPDecoder.suits(bytes)
                ? text(in: .multiByte(.iso2022JP), evidence: .statistics)
                : text(in: .utf8, evidence: .fallback)
        }
        if survey.isValid { return text(in: .utf8, evidence: .validUTF8) }
        if isMostlyUTF8 { return text(in: .utf8, evidence: .statistics) }
        if let guess = EncodingGuess(bytes) {
            return text(in: guess.encoding, evidence: .statistics)
        }
        return text(in: .singleByte(.windows1252), evidence: .fallback)
    }

    private mutating func text(
        in encoding: SourceEncoding,
        evidence: EncodingDecision.Evidence,
        skipping mark: Int = 0
    ) -> SourceText {
        let isVerbatim =
            encoding == .utf8 && mark == 0 && survey.isValid && !survey.holdsControls
        let decoded =
            isVerbatim ? DecodedBytes(utf8: bytes) : Self.decode(bytes, from: mark, in: encoding)
        return SourceText(
            utf8: decoded.utf8,
            byteCount: bytes.count,
            encoding: EncodingDecision(
                name: encoding.name,
                evidence: evidence,
                overruled: overruled,
                malformedCount: decoded.malformedCount
            ),
            strides: decoded.strides
        )
    }

    /// Reads bytes in one encoding, whether it suits them or not.
    ///
    /// - Parameters:
    ///   - bytes: the file, or characters of one.
    ///   - start: where the text begins.
    ///   - encoding: the encoding.
    /// - Returns: the text.
    static func decode(
        _ bytes: [UInt8],
        from start: Int = 0,
        in encoding: SourceEncoding
    ) -> DecodedBytes {
        switch encoding {
        case .utf8: UTF8Decoder.decode(bytes, from: start)
        case .utf16(let isBigEndian):
            UTF16Decoder.decode(bytes, from: start, isBigEndian: isBigEndian)
        case .singleByte(let encoding): SingleByteDecoder.decode(bytes, encoding)
        case .multiByte(let encoding): MultiByteDecoder.decode(bytes, encoding)
        }
    }

    private func byteOrderMark() -> SourceEncoding? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16(isBigEndian: true) }
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16(isBigEndian: false) }
        return nil
    }

    /// The byte order of UTF-16 without a mark, told by the zero bytes of its ASCII characters.
    ///
    /// - Returns: whether it is big-endian; nil when the bytes are no UTF-16.
    private func looksLikeUTF16() -> Bool? {
        guard survey.holdsControls else { return nil }
        var zeros = (even: 0, odd: 0)
        let count = min(bytes.count, 2_048) & ~1
        for index in 0..<count where bytes[index] == 0 {
            if index & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        // Markup alone gives a third of zeros, prose in Cyrillic around it less.
        let most = max(zeros.even, zeros.odd)
        guard count >= 4, most * 8 >= count / 2, most > 16 * min(zeros.even, zeros.odd) else {
            return nil
        }
        return zeros.even > zeros.odd
    }
}
