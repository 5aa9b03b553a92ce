/// A date that stands somewhere in a line of words, such as "Updated on Dec 16th, 2025 at 3:46 pm".
struct WrittenDate: Equatable {
    /// The year, 1500 and later.
    let year: Int
    /// The month, 1 to 12.
    let month: Int
    /// The day of the month, 1 to 31.
    let day: Int

    /// Looks for the first date of a line.
    ///
    /// - Parameters:
    ///   - line: the line.
    ///   - order: how to read digits of which both could be the month.
    ///   - words: the words of dates.
    init?(_ line: some StringProtocol, order: DayOrder = .unknown, words: DateWords) {
        let line = ScalarLine(line, longest: DateTokens.longest)
        guard let first = DateTokens(line, words: words).dates(order: order).first else {
            return nil
        }
        self = first.date
    }

    /// Makes a date; nil when there is no such day.
    init?(year: Int, month: Int, day: Int) {
        guard (1_500...2_200).contains(year), (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The date as ISO 8601.
    var iso: String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}
