internal import CEncodingIndexes

/// A legacy encoding in which each byte is a character.
///
/// Bytes below 0x80 are ASCII in all of them. ISO-8859-1 and US-ASCII are windows-1252, ISO-8859-9 is
/// windows-1254, as everywhere on the web.
///
/// Source: https://encoding.spec.whatwg.org/#legacy-single-byte-encodings
enum SingleByteEncoding: String, CaseIterable {
    /// DOS Cyrillic.
    case ibm866
    /// Latin 2, Central European.
    case iso8859x2 = "iso-8859-2"
    /// Latin 3, Maltese and Esperanto.
    case iso8859x3 = "iso-8859-3"
    /// Latin 4, Baltic.
    case iso8859x4 = "iso-8859-4"
    /// ISO Cyrillic.
    case iso8859x5 = "iso-8859-5"
    /// ISO Arabic.
    case iso8859x6 = "iso-8859-6"
    /// ISO Greek.
    case iso8859x7 = "iso-8859-7"
    /// ISO Hebrew, lines from left to right.
    case iso8859x8 = "iso-8859-8"
    /// ISO Hebrew, lines as they are read.
    case iso8859x8i = "iso-8859-8-i"
    /// Latin 6, Nordic.
    case iso8859x10 = "iso-8859-10"
    /// Latin 7, Baltic.
    case iso8859x13 = "iso-8859-13"
    /// Latin 8, Celtic.
    case iso8859x14 = "iso-8859-14"
    /// Latin 9, Western European.
    case iso8859x15 = "iso-8859-15"
    /// Latin 10, South-Eastern European.
    case iso8859x16 = "iso-8859-16"
    /// Russian on Unix.
    case koi8r = "koi8-r"
    /// Ukrainian on Unix.
    case koi8u = "koi8-u"
    /// Western European on classic Mac OS.
    case macintosh
    /// Thai; TIS-620 is a part of it.
    case windows874 = "windows-874"
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
    /// Cyrillic on classic Mac OS.
    case macCyrillic = "x-mac-cyrillic"
    /// ASCII, and bytes as they are in a private area of Unicode.
    case userDefined = "x-user-defined"

    /// Whether most of its letters are Cyrillic.
    var isCyrillic: Bool {
        switch self {
        case .ibm866, .iso8859x5, .koi8r, .koi8u, .macCyrillic, .windows1251: true
        default: false
        }
    }

    /// The scalar value that a byte stands for; U+FFFD when it stands for nothing.
    func scalar(of byte: UInt8) -> UInt32 {
        byte < 0x80 ? UInt32(byte) : encoding_index_single_byte_scalar(row, byte)
    }

    /// Its row in the table of the upper halves.
    private var row: UInt32 {
        switch self {
        case .ibm866: encoding_row_ibm866
        case .iso8859x2: encoding_row_iso_8859_2
        case .iso8859x3: encoding_row_iso_8859_3
        case .iso8859x4: encoding_row_iso_8859_4
        case .iso8859x5: encoding_row_iso_8859_5
        case .iso8859x6: encoding_row_iso_8859_6
        case .iso8859x7: encoding_row_iso_8859_7
        case .iso8859x8: encoding_row_iso_8859_8
        case .iso8859x8i: encoding_row_iso_8859_8
        case .iso8859x10: encoding_row_iso_8859_10
        case .iso8859x13: encoding_row_iso_8859_13
        case .iso8859x14: encoding_row_iso_8859_14
        case .iso8859x15: encoding_row_iso_8859_15
        case .iso8859x16: encoding_row_iso_8859_16
        case .koi8r: encoding_row_koi8_r
        case .koi8u: encoding_row_koi8_u
        case .macintosh: encoding_row_macintosh
        case .windows874: encoding_row_windows_874
        case .windows1250: encoding_row_windows_1250
        case .windows1251: encoding_row_windows_1251
        case .windows1252: encoding_row_windows_1252
        case .windows1253: encoding_row_windows_1253
        case .windows1254: encoding_row_windows_1254
        case .windows1255: encoding_row_windows_1255
        case .windows1256: encoding_row_windows_1256
        case .windows1257: encoding_row_windows_1257
        case .windows1258: encoding_row_windows_1258
        case .macCyrillic: encoding_row_x_mac_cyrillic
        case .userDefined: encoding_row_x_user_defined
        }
    }
}
