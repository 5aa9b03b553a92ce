/// A legacy encoding of East Asia.
enum MultiByteEncoding: String, CaseIterable {
    /// Chinese, simplified; read as gb18030, of which it is a part.
    case gbk
    /// Chinese, all of Unicode.
    case gb18030
    /// Chinese, traditional.
    case big5
    /// Japanese on Windows.
    case shiftJIS = "shift_jis"
    /// Japanese on Unix.
    case eucJP = "euc-jp"
    /// Japanese in mail, with escape sequences.
    case iso2022JP = "iso-2022-jp"
    /// Korean.
    case eucKR = "euc-kr"
}
