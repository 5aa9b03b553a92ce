/// Turns dates of the Persian solar calendar into Gregorian ones.
///
/// Source: the leap years of the 33-year cycle, which holds from 1206 to 1498.
enum PersianCalendar {
    /// The years for which the rule of leap years holds.
    static let years = 1_206...1_498

    /// The Gregorian date; nil when there is no such day.
    static func gregorian(year: Int, month: Int, day: Int) -> (year: Int, month: Int, day: Int)? {
        guard years.contains(year), (1...12).contains(month), day >= 1,
            day <= (month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29)
        else { return nil }
        var days = day - 1 + (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30)
        // The first day of 1206 was 22 March 1827.
        for earlier in years.lowerBound..<year { days += isLeap(earlier) ? 366 : 365 }
        var (gregorianYear, gregorianMonth) = (1_827, 3)
        days += 21
        while days >= length(of: gregorianMonth, gregorianYear) {
            days -= length(of: gregorianMonth, gregorianYear)
            gregorianMonth += 1
            if gregorianMonth == 13 { (gregorianYear, gregorianMonth) = (gregorianYear + 1, 1) }
        }
        return (gregorianYear, gregorianMonth, days + 1)
    }

    private static func isLeap(_ year: Int) -> Bool {
        [1, 5, 9, 13, 17, 22, 26, 30].contains(year % 33)
    }

    private static func length(of month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
