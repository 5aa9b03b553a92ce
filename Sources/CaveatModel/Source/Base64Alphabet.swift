/// The letters of Base64, and what may stand between and behind them.
///
/// Source: https://www.rfc-editor.org/rfc/rfc4648#section-4
package enum Base64Alphabet {
    /// The value of white space, which may break the letters into lines.
    package static let blank: UInt8 = 64
    /// The value of `=`.
    package static let padding: UInt8 = 65
    /// The value of everything else.
    package static let foreign: UInt8 = 66

    /// What each byte stands for: six bits, or one of the values above.
    package static let values: [UInt8] = {
        var values = [UInt8](repeating: foreign, count: 256)
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        for (value, letter) in letters.utf8.enumerated() { values[Int(letter)] = UInt8(value) }
        for byte in [0x09, 0x0A, 0x0C, 0x0D, 0x20] { values[byte] = blank }
        values[Int(UInt8(ascii: "="))] = padding
        return values
    }()

    /// The same with the letters of the second alphabet, which is safe in addresses.
    package static let valuesOfBoth: [UInt8] = {
        var both = values
        (both[Int(UInt8(ascii: "-"))], both[Int(UInt8(ascii: "_"))]) = (62, 63)
        return both
    }()
}
