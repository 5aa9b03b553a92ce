/// A day of the Gregorian calendar, without a time or a time zone.
///
/// Libraries have no clock: whoever wants laws and lists judged by a day says which.
public struct CalendarDay: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The number of days since 1970-01-01; negative before.
    public let number: Int
    /// The day as `YYYY-MM-DD`.
    public let description: String

    /// Reads a day; nil unless the text is an existing day written as `YYYY-MM-DD`.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
            let year = Self.number(in: bytes[0..<4]), let month = Self.number(in: bytes[5..<7]),
            let day = Self.number(in: bytes[8..<10]), (1...12).contains(month), day >= 1,
            day <= Self.length(ofMonth: month, in: year)
        else { return nil }
        description = String(text)
        // Years begin in March here, so that the leap day is the last of its year.
        let shifted = month > 2 ? year : year - 1
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        number = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    }

    /// Orders by time.
    public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        left.number < right.number
    }

    private static func number(in digits: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            number = number * 10 + Int(digit - 0x30)
        }
        return number
    }

    private static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
