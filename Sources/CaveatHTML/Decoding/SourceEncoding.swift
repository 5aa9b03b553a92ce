internal import CaveatModel

/// An encoding that pages can be read in.
enum SourceEncoding: Hashable {
    /// UTF-8.
    case utf8
    /// UTF-16 in either byte order.
    case utf16(isBigEndian: Bool)
    /// One byte for each character.
    case singleByte(SingleByteEncoding)
    /// Some characters take several bytes.
    case multiByte(MultiByteEncoding)

    /// The name in the standard's spelling.
    var name: EncodingName {
        switch self {
        case .utf8: .utf8
        case .utf16(let isBigEndian): EncodingName(isBigEndian ? "utf-16be" : "utf-16le")
        case .singleByte(let encoding): EncodingName(encoding.rawValue)
        case .multiByte(let encoding): EncodingName(encoding.rawValue)
        }
    }

    /// The encoding that a label stands for, as in `charset=CP1251`; nil for an unknown label.
    ///
    /// - Parameter label: the label, in any case, with or without white space around it.
    init?(label: some Collection<UInt8>) {
        var bytes = label.map(\.lowercasedASCII)[...]
        while let last = bytes.last, last.isHTMLSpace { bytes.removeLast() }
        bytes = bytes.drop { $0.isHTMLSpace }
        guard let encoding = Self.labels[String(decoding: bytes, as: UTF8.self)] else { return nil }
        self = encoding
    }
}

/// A legacy encoding in which each byte is a character.
///
/// ISO-8859-1 and US-ASCII are windows-1252, ISO-8859-9 is windows-1254, as everywhere on the web.
enum SingleByteEncoding: String, CaseIterable {
    /// DOS Cyrillic.
    case ibm866
    /// Latin 2.
    case iso8859x2 = "iso-8859-2"
    /// ISO Cyrillic.
    case iso8859x5 = "iso-8859-5"
    /// ISO Greek.
    case iso8859x7 = "iso-8859-7"
    /// Latin 9.
    case iso8859x15 = "iso-8859-15"
    /// Russian on Unix.
    case koi8r = "koi8-r"
    /// Ukrainian on Unix.
    case koi8u = "koi8-u"
    /// Cyrillic on classic Mac OS.
    case macCyrillic = "x-mac-cyrillic"
    /// Central European.
    case windows1250 = "windows-1250"
    /// Cyrillic.
    case windows1251 = "windows-1251"
    /// Western European.
    case windows1252 = "windows-1252"
    /// Greek.
    case windows1253 = "windows-1253"
    /// Turkish.
    case windows1254 = "windows-1254"
    /// Hebrew.
    case windows1255 = "windows-1255"
    /// Arabic.
    case windows1256 = "windows-1256"
    /// Baltic.
    case windows1257 = "windows-1257"
    /// Vietnamese.
    case windows1258 = "windows-1258"

    /// Whether most of its letters are Cyrillic.
    var isCyrillic: Bool {
        switch self {
        case .ibm866, .iso8859x5, .koi8r, .koi8u, .macCyrillic, .windows1251: true
        default: false
        }
    }

    /// What its bytes stand for.
    var table: SingleByteTable {
        switch self {
        case .ibm866: .ibm866
        case .iso8859x2: .iso8859x2
        case .iso8859x5: .iso8859x5
        case .iso8859x7: .iso8859x7
        case .iso8859x15: .iso8859x15
        case .koi8r: .koi8r
        case .koi8u: .koi8u
        case .macCyrillic: .macCyrillic
        case .windows1250: .windows1250
        case .windows1251: .windows1251
        case .windows1252: .windows1252
        case .windows1253: .windows1253
        case .windows1254: .windows1254
        case .windows1255: .windows1255
        case .windows1256: .windows1256
        case .windows1257: .windows1257
        case .windows1258: .windows1258
        }
    }
}

/// A legacy encoding of East Asia.
enum MultiByteEncoding: String, CaseIterable {
    /// Chinese, simplified; includes GBK and GB 2312.
    case gb18030
    /// Chinese, traditional.
    case big5
    /// Japanese.
    case shiftJIS = "shift_jis"
    /// Japanese on Unix.
    case eucJP = "euc-jp"
    /// Japanese in mail, with escape sequences.
    case iso2022JP = "iso-2022-jp"
    /// Korean.
    case eucKR = "euc-kr"

    /// The number of bytes of the character that begins with a byte.
    ///
    /// - Parameters:
    ///   - first: the character's first byte.
    ///   - second: the byte after it; 0 at the end.
    /// - Returns: its length in bytes by the encoding's rule, valid or not.
    func characterLength(_ first: UInt8, _ second: UInt8) -> Int {
        guard first >= 0x80 else { return 1 }
        switch self {
        case .gb18030:
            if first == 0x80 || first == 0xFF { return 1 }
            return (0x30...0x39).contains(second) ? 4 : 2
        case .shiftJIS:
            return (0x81...0x9F).contains(first) || (0xE0...0xFC).contains(first) ? 2 : 1
        case .eucJP:
            if first == 0x8F { return 3 }
            return first == 0x8E || first >= 0xA1 ? 2 : 1
        case .big5, .eucKR:
            return first == 0x80 || first == 0xFF ? 1 : 2
        case .iso2022JP:
            return 1
        }
    }
}
