/// Bytes as they stand in an address: those that cannot, as `%0A`.
///
/// Source: https://www.rfc-editor.org/rfc/rfc3986#section-2.1
enum PercentEncoding {
    /// An address in ASCII.
    ///
    /// - Parameters:
    ///   - bytes: what the address is to say, which need not be UTF-8.
    ///   - isPlain: whether a byte of ASCII stands for itself.
    /// - Returns: the address.
    static func text(of bytes: some Sequence<UInt8>, keeping isPlain: (UInt8) -> Bool) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var text: [UInt8] = []
        for byte in bytes {
            if isPlain(byte) {
                text.append(byte)
            } else {
                text += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
