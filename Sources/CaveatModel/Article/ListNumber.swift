/// The number of an item in a numbered list, as browsers count it.
public struct ListNumber: Hashable, Sendable {
    /// How the numbers of a list are written.
    public enum Style: Hashable, Sendable {
        /// 1, 2, 3.
        case decimal
        /// a, b, c.
        case lowerLetters
        /// A, B, C.
        case upperLetters
        /// i, ii, iii.
        case lowerRoman
        /// I, II, III.
        case upperRoman
    }

    private let number: Int32
    /// How it is written.
    public let style: Style

    /// Makes a number; one of more than 31 bits becomes the last that has no more.
    package init(_ value: Int, style: Style = .decimal) {
        number = Int32(clamping: value)
        self.style = style
    }

    /// The number; may be 0 or negative.
    public var value: Int { Int(number) }

    /// The number as the page shows it, without a full stop: `4`, `d`, `iv`.
    ///
    /// Letters and Roman numerals give way to digits where they have no form for a number.
    public var text: String {
        switch style {
        case .decimal: String(value)
        case .lowerLetters: letters ?? String(value)
        case .upperLetters: letters?.uppercased() ?? String(value)
        case .lowerRoman: roman ?? String(value)
        case .upperRoman: roman?.uppercased() ?? String(value)
        }
    }

    /// As a to z, aa, ab and so on; nil below 1.
    private var letters: String? {
        guard value >= 1 else { return nil }
        var rest = value
        var letters: [UInt8] = []
        while rest > 0 {
            letters.append(0x61 + UInt8((rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }

    /// As a Roman numeral; nil outside 1 to 3999.
    private var roman: String? {
        guard (1...3_999).contains(value) else { return nil }
        var rest = value
        var roman = ""
        for (worth, sign) in Self.romanSigns {
            while rest >= worth {
                roman += sign
                rest -= worth
            }
        }
        return roman
    }

    private static let romanSigns = [
        (1_000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
        (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
}
