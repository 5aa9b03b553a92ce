internal import CaveatText

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

    /// A quotation mark that ends the string; among the signs of a chunk alone.
    static let quote = JSONSigns(rawValue: 0x80)

    /// What the bytes of a chunk hold, looked at all at once.
    ///
    /// - Parameter bytes: as many as ``chunk`` says.
    init(chunk bytes: Span<UInt8>) {
        var marks: UInt8 = 0
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            marks |=
                (byte == 0x22 ? Self.quote.rawValue : 0) | (byte == 0x5C ? Self.escape.rawValue : 0)
                | (byte == 0x3C ? Self.bracket.rawValue : 0)
                | (byte == 0x20 ? Self.space.rawValue : 0) | byte >> 7 &* Self.wide.rawValue
            place &+= 1
        }
        rawValue = marks
    }

    /// What bytes hold none of which is a quotation mark or a backslash.
    @inline(__always)
    init(plain bytes: ByteWord) {
        var marks: UInt8 = bytes.isWide ? Self.wide.rawValue : 0
        if bytes.marks(of: 0x20) != 0 { marks |= Self.space.rawValue }
        if bytes.marks(of: 0x3C) != 0 { marks |= Self.bracket.rawValue }
        rawValue = marks
    }

    /// Makes signs of their bits.
    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The bytes of a chunk.
    static let chunk = 16

    /// Without any of these, a chunk lies inside a string as a whole.
    static let ofEnd: JSONSigns = [.quote, .escape]
    /// Without any of these, a string is no human language: a word, a number, an address.
    static let ofText: JSONSigns = [.escape, .space, .wide]
    /// Without any of these, a string says what it says, and holds no tags.
    static let ofMarkup: JSONSigns = [.escape, .bracket]
}
