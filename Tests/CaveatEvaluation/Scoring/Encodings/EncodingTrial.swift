internal import Caveat
internal import CaveatHTML
internal import CaveatModel

/// Encodes texts, leaves out what would declare the encoding, and counts how often it is guessed.
package struct EncodingTrial: Sendable {
    /// The encodings that pages of a language are in, by its code; `zh-tw` is Chinese as Taiwan writes it.
    package static let encodings: [String: [String]] = {
        var encodings: [String: [String]] = [
            "th": ["windows-874"], "el": ["windows-1253", "iso-8859-7"], "he": ["windows-1255"],
            "ar": ["windows-1256", "iso-8859-6"], "fa": ["windows-1256"], "tr": ["windows-1254"],
            "vi": ["windows-1258"], "ja": ["shift_jis", "euc-jp"], "ko": ["euc-kr"],
            "zh": ["gbk"], "zh-tw": ["big5"],
            "ru": ["windows-1251", "koi8-r", "iso-8859-5", "ibm866", "x-mac-cyrillic"],
            "uk": ["windows-1251", "koi8-u", "iso-8859-5"],
        ]
        for language in ["be", "bg", "sr"] { encodings[language] = ["windows-1251", "iso-8859-5"] }
        for language in ["lt", "lv", "et"] {
            encodings[language] = ["windows-1257", "iso-8859-13", "iso-8859-4"]
        }
        for language in ["pl", "cs", "hu", "sk", "sl", "hr", "ro"] {
            encodings[language] = ["windows-1250", "iso-8859-2"]
        }
        for language in ["de", "fr", "es", "it", "pt", "da", "sv", "no", "fi", "is", "nl"] {
            encodings[language] = ["windows-1252"]
        }
        return encodings
    }()

    /// What was counted in one encoding.
    package struct Result: Sendable {
        /// The pieces that were read as they were written.
        package internal(set) var right = 0
        /// The encodings of the others, with their number.
        package internal(set) var wrong: [String: Int] = [:]

        /// All pieces.
        package var total: Int { right + wrong.values.reduce(0, +) }
    }

    /// Reads the pieces of a text without a word about their encoding.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - encoding: the encoding to write it in.
    ///   - size: the number of bytes of each piece.
    /// - Returns: how many were read right; characters that the encoding lacks are left out before.
    package static func run(_ text: String, in encoding: String, size: Int) -> Result {
        var result = Result()
        guard let encoder = StandardEncoder(encoding) else { return result }
        var bytes: [UInt8] = []
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            for part in parts(of: scalar, encoder) {
                guard let sequence = encoder.bytes(of: part) else { continue }
                bytes += sequence
                kept.append(part)
            }
            if bytes.count >= size {
                judge(bytes, String(kept), &result)
                bytes = []
                kept = String.UnicodeScalarView()
            }
        }
        return result
    }

    private static func judge(_ bytes: [UInt8], _ text: String, _ result: inout Result) {
        // Fewer letters say nothing, nor does it matter much how they are read.
        guard bytes.count(where: { $0 >= 0x80 }) >= 8,
            let page = try? PageParser().parse(bytes, format: .plainText)
        else { return }
        if page.source.utf8.elementsEqual(text.utf8) {
            result.right += 1
        } else {
            result.wrong[page.source.encoding.name.rawValue, default: 0] += 1
        }
    }

    /// A letter, or a letter and its tone where the encoding has only both by themselves.
    private static func parts(
        of scalar: Unicode.Scalar,
        _ encoder: StandardEncoder
    ) -> [Unicode.Scalar] {
        if encoder.bytes(of: scalar) != nil { return [scalar] }
        let tones = "\u{300}\u{301}\u{303}\u{309}\u{323}".unicodeScalars
        for tone in tones {
            for letter in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".unicodeScalars {
                let both = String(String.UnicodeScalarView([letter, tone]))
                if both == String(scalar) { return [letter, tone] }
            }
        }
        return [scalar]
    }
}
