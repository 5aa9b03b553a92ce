/// What a string of JSON holds besides plain ASCII letters, so that most are not looked at again.
struct JSONSigns: OptionSet {
    /// A bit for each sign.
    let rawValue: UInt8

    /// A backslash.
    static let escape = JSONSigns(rawValue: 1)
    /// An opening angle bracket as itself.
    static let bracket = JSONSigns(rawValue: 2)
    /// A space.
    static let space = JSONSigns(rawValue: 4)
    /// A character outside ASCII.
    static let wide = JSONSigns(rawValue: 8)

    /// A quotation mark behind a backslash, as in JSON that is written in a string.
    static let innerQuote = JSONSigns(rawValue: 16)

    /// The sign that each byte is; the mark of the quotation mark is none.
    static let table = ByteTable { byte in
        switch byte {
        case 0x22: .max
        case 0x5C: escape.rawValue
        case 0x3C: bracket.rawValue
        case 0x20: space.rawValue
        case 0x80...: wide.rawValue
        default: 0
        }
    }

    /// Without any of these, a string is no human language: a word, a number, an address.
    static let ofText: JSONSigns = [.escape, .space, .wide]
    /// Without any of these, a string says what it says, and holds no tags.
    static let ofMarkup: JSONSigns = [.escape, .bracket]
}
