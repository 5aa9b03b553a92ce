internal import CaveatText

/// What a scalar is to a reader of dates and names.
enum ScalarKind: Equatable {
    /// A decimal digit of some script, with its value; no Chinese numeral and no fraction.
    case digit(Int)
    /// A letter.
    case letter
    /// A mark on the character before it, or a joiner.
    case extender
    /// White space.
    case space
    /// Anything else.
    case sign

    /// Looks at a scalar.
    init(_ value: UInt32) {
        switch value {
        case 0x30...0x39: self = .digit(Int(value) - 0x30)
        case 0x41...0x5A, 0x61...0x7A: self = .letter
        case 0x09...0x0D, 0x20: self = .space
        case ..<0x80: self = .sign
        // The letters of most pages, for which nothing has to be looked up.
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x400...0x481, 0x48A...0x52F, 0x4E00...0x9FFF,
            0xAC00...0xD7A3:
            self = .letter
        default: self.init(wide: value)
        }
    }

    private init(wide value: UInt32) {
        guard let properties = Unicode.Scalar(value)?.properties else {
            self = .sign
            return
        }
        switch properties.generalCategory {
        case .decimalNumber: self = .digit(Int(properties.numericValue ?? 0))
        case .nonspacingMark, .spacingMark, .enclosingMark: self = .extender
        case .format where value == 0x200C || value == 0x200D: self = .extender
        default:
            self = properties.isAlphabetic ? .letter : properties.isWhitespace ? .space : .sign
        }
    }

    /// Whether it is a digit.
    var isDigit: Bool { if case .digit = self { true } else { false } }

    /// Whether it goes on with a word.
    var isInWord: Bool { self == .letter || self == .extender }

    /// Whether some text holds at least so many digits: without any, it holds no date.
    static func holds(digits least: Int, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var count = 0
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte < firstLeadOfDigits {
                if ASCII.isDigit(byte) { count &+= 1 }
                index &+= 1
            } else {
                let (scalar, next) = UTF8Scalars.decode(bytes, at: index, end: bytes.count)
                if case .digit = ScalarKind(scalar) { count &+= 1 }
                index = next
            }
            if count >= least { return true }
        }
        return false
    }

    /// The first byte of Arabic digits; no scalar before them outside ASCII is a digit.
    private static let firstLeadOfDigits: UInt8 = 0xD9
}
