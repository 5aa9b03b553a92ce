/// A date that stands somewhere in a line of words, such as "Updated on Dec 16th, 2025 at 3:46 pm".
struct WrittenDate {
    /// The year, 1500 and later.
    private(set) var year: Int
    /// The month, 1 to 12.
    private(set) var month: Int
    /// The day of the month, 1 to 31.
    private(set) var day: Int

    /// The words that may stand between the parts of a date.
    private static let joining: Set<Substring> = ["de", "del", "di", "of", "the", "den"]
    /// The characters after year, month and day where they are counted, not named.
    private static let counters: [(year: Character, month: Character, day: Character)] = [
        ("年", "月", "日"), ("년", "월", "일"),
    ]

    /// Looks for a date with the month in words, or in the order of Chinese, Japanese and Korean.
    ///
    /// Day and year have to stand beside the month, at most one joining word between them, so that
    /// neither "5 min read" nor "May we see 12 of them by 2030?" is a date.
    init?(_ line: some StringProtocol) {
        for counters in Self.counters {
            if let date = WrittenDate(line, counters) {
                self = date
                return
            }
        }
        let words = line.lowercased().split { !($0.isLetter || $0.isNumber) }
        for (index, word) in words.enumerated() {
            guard let month = MonthNames.month(word) else { continue }
            let before = Self.neighbour(of: index, step: -1, in: words)
            let after = Self.neighbour(of: index, step: 1, in: words)
            let parts: (day: Int, year: Int)? =
                if let day = before.flatMap({ Self.day(words[$0]) }) {
                    after.flatMap { Self.year(words[$0]) }.map { (day, $0) }
                } else if let after, let day = Self.day(words[after]) {
                    (Self.neighbour(of: after, step: 1, in: words).flatMap { Self.year(words[$0]) }
                        ?? before.flatMap { Self.year(words[$0]) }).map { (day, $0) }
                } else {
                    nil
                }
            guard let parts else { continue }
            (self.year, self.month, self.day) = (parts.year, month, parts.day)
            return
        }
        return nil
    }

    /// Looks for a date such as 2024年5月4日.
    private init?(
        _ line: some StringProtocol,
        _ counters: (year: Character, month: Character, day: Character)
    ) {
        guard let match = line.firstIndex(of: counters.year) else { return nil }
        let digits = String(line[..<match].reversed().prefix { $0.isNumber }.reversed())
        let rest = line[match...].dropFirst().split(
            maxSplits: 2,
            omittingEmptySubsequences: false
        ) { $0 == counters.month || $0 == counters.day }
        guard let year = Self.year(digits[...]), rest.count == 3,
            let month = Self.number(rest[0].filter { !$0.isWhitespace }), (1...12).contains(month),
            let day = Self.number(rest[1].filter { !$0.isWhitespace }), (1...31).contains(day)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The date as ISO 8601.
    var iso: String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    /// The place of the word before or after another, one joining word left out.
    private static func neighbour(of index: Int, step: Int, in words: [Substring]) -> Int? {
        var place = index + step
        if words.indices.contains(place), joining.contains(words[place]) { place += step }
        return words.indices.contains(place) ? place : nil
    }

    private static func year(_ word: Substring) -> Int? {
        number(word).flatMap { (1_500...2_999).contains($0) ? $0 : nil }
    }

    /// A day, an ending such as "th" left out.
    private static func day(_ word: Substring) -> Int? {
        let digits = word.prefix { $0.isNumber }
        guard digits.count <= 2, word.count - digits.count <= 2 else { return nil }
        return number(digits).flatMap { (1...31).contains($0) ? $0 : nil }
    }

    /// A number of up to four digits of any script.
    private static func number(_ digits: some Collection<Character>) -> Int? {
        guard (1...4).contains(digits.count) else { return nil }
        var number = 0
        for digit in digits {
            guard let value = digit.wholeNumberValue, value < 10 else { return nil }
            number = number * 10 + value
        }
        return number
    }
}
