/// A line cut into numbers and words, in which dates are looked for.
///
/// Day and year have to stand beside the month, at most one joining word between them, so that
/// neither "5 min read" nor "May we see 12 of them by 2030?" is a date.
struct DateTokens {
    private enum Token: Equatable {
        /// A number of up to four digits of any script; -1 for a longer one.
        case number(Int)
        /// A word in small letters without full stops.
        case word(String)
        /// A mark between digits.
        case mark(Character)
    }

    private var tokens: [Token] = []
    /// Where each token begins and ends, in characters.
    private var places: [Range<Int>] = []
    private let text: [Character]

    /// A date and where it stands, in characters.
    typealias Found = (date: WrittenDate, place: Range<Int>)

    /// A longer line is not read to its end, in characters.
    private static let longest = 400

    /// Cuts a line.
    init(_ line: some StringProtocol) {
        text = Array(line.lowercased().prefix(Self.longest))
        var index = 0
        while index < text.count {
            let start = index
            let character = text[index]
            if Self.digit(character) != nil {
                var value = 0
                while index < text.count, let digit = Self.digit(text[index]) {
                    value = index - start < 5 ? value * 10 + digit : value
                    index += 1
                }
                append(.number(index - start <= 4 ? value : -1), start..<index)
            } else if character.isLetter {
                while index < text.count, text[index].isLetter || text[index] == "\u{200C}" {
                    index += 1
                    // "พ.ค." and "Sept." are words; a digit after the stop ends one.
                    let isStop =
                        index + 1 < text.count && text[index] == "." && text[index + 1].isLetter
                    if isStop { index += 1 }
                }
                let letters = text[start..<index].filter { $0 != "." }
                // "16th", "1er", "20-го": an ending is no word of its own.
                let isEnding = letters.count <= 2 && start > 0 && Self.digit(text[start - 1]) != nil
                if !isEnding || Self.isCounter(String(letters)) || Self.isTime(letters) {
                    append(.word(String(letters)), start..<index)
                }
            } else {
                if !character.isWhitespace { append(.mark(character), start..<start + 1) }
                index += 1
            }
        }
    }

    private mutating func append(_ token: Token, _ place: Range<Int>) {
        tokens.append(token)
        places.append(place)
    }

    /// The dates of the line in order, none in another.
    func dates(order: DayOrder) -> [Found] {
        var dates: [Found] = []
        var index = 0
        var end = 0
        while index < tokens.count {
            if let (date, range) = date(at: index, order: order), range.lowerBound >= end {
                let place =
                    places[range.lowerBound].lowerBound..<places[range.upperBound].upperBound
                dates.append((date, place))
                end = range.upperBound + 1
                index = end
            } else {
                index += 1
            }
        }
        return dates
    }

    /// A part of the line, in small letters.
    func text(_ range: Range<Int>) -> ArraySlice<Character> { text[range] }

    /// The characters of the line that are read.
    var count: Int { text.count }

    /// The date that a token begins, or of which it names the month, and the tokens that it takes.
    private func date(at index: Int, order: DayOrder) -> (WrittenDate, ClosedRange<Int>)? {
        switch tokens[index] {
        case .number: inDigits(at: index, order: order) ?? counted(at: index)
        case .word: named(at: index)
        case .mark: nil
        }
    }

    // MARK: Digits

    /// A date such as 2024-05-20, 20.5.2024 or 26/11/2017.
    private func inDigits(at index: Int, order: DayOrder) -> (WrittenDate, ClosedRange<Int>)? {
        guard index + 4 < tokens.count, case .mark(let mark) = tokens[index + 1],
            ["-", "/", "."].contains(mark), tokens[index + 3] == .mark(mark),
            let first = number(index), let second = number(index + 2),
            let third = number(index + 4),
            index == 0 || tokens[index - 1] != .mark(mark)
        else { return nil }
        // "28.09.1912:44" is a year of two digits with a time glued to it.
        if index + 5 < tokens.count, tokens[index + 5] == .mark(":") { return nil }
        let range = index...(index + 4)
        if PersianCalendar.years.contains(first) {
            return hasPersianDigits ? persian(first, second, third).map { ($0, range) } : nil
        }
        if first >= 1_500 {
            return WrittenDate(year: year(first), month: second, day: third).map { ($0, range) }
        }
        // "25.04.24": with full stops and two digits each, the year can only be the last.
        let isShort =
            mark == "." && [0, 2, 4].allSatisfy { places[index + $0].count == 2 } && third < 50
        guard places[index + 4].count == 4 || isShort else { return nil }
        let year = isShort ? 2_000 + third : year(third)
        let isDayFirst: Bool? =
            if mark == "." || first > 12 || first == second {
                true
            } else if second > 12 {
                false
            } else {
                switch order {
                case .dayFirst: true
                case .monthFirst: false
                case .unknown: nil
                }
            }
        guard let isDayFirst else { return nil }
        return WrittenDate(
            year: year,
            month: isDayFirst ? second : first,
            day: isDayFirst ? first : second
        ).map { ($0, range) }
    }

    /// A date such as 2024年5月20日.
    private func counted(at index: Int) -> (WrittenDate, ClosedRange<Int>)? {
        for counters in DateWords.counters {
            guard let year = number(index), let month = counted(counters.year, after: index),
                let day = counted(counters.month, after: month.index), month.index > index
            else { continue }
            return WrittenDate(year: self.year(year), month: month.value, day: day.value)
                .map { ($0, index...day.index) }
        }
        return nil
    }

    /// The number that follows another one and what counts it: "年" and "5".
    private func counted(_ counter: String, after index: Int) -> (value: Int, index: Int)? {
        var index = index + 1
        while index < tokens.count, case .mark = tokens[index] { index += 1 }
        for word in counter.split(separator: " ") {
            guard index < tokens.count, tokens[index] == .word(String(word)) else { return nil }
            index += 1
        }
        return number(index).map { ($0, index) }
    }

    // MARK: Names

    /// A date with the month in words, which stands at an index.
    private func named(at index: Int) -> (WrittenDate, ClosedRange<Int>)? {
        guard let month = month(at: index) else { return nil }
        let before = neighbour(of: index, step: -1)
        let after = neighbour(of: month.last, step: 1)
        var day: (value: Int, index: Int)?
        var year: (value: Int, index: Int)?
        if let before, let value = self.day(before) {
            day = (value, before)
            year = after.flatMap { place in self.year(at: place, month).map { ($0, place) } }
            if year == nil {
                year = neighbour(of: before, step: -1).flatMap { place in
                    self.year(at: place, month).map { ($0, place) }
                }
            }
        } else if let after, let value = self.day(after) {
            day = (value, after)
            for place in [neighbour(of: after, step: 1), before] where year == nil {
                year = place.flatMap { place in self.year(at: place, month).map { ($0, place) } }
            }
        }
        guard let day, let year else { return nil }
        let first = min(index, day.index, year.index)
        let last = max(month.last, day.index, year.index)
        let date =
            month.isPersian
            ? persian(year.value, month.number, day.value)
            : WrittenDate(year: year.value, month: month.number, day: day.value)
        return date.map { ($0, first...last) }
    }

    private typealias Month = (number: Int, last: Int, isPersian: Bool)

    /// The month that a token names, alone or with the next one.
    private func month(at index: Int) -> Month? {
        guard case .word(let word) = tokens[index] else { return nil }
        if index + 1 < tokens.count {
            if case .word(let next) = tokens[index + 1],
                let month = MonthNames.month("\(word) \(next)")
            {
                return (month, index + 1, false)
            }
            // Vietnamese counts its months: "tháng 5".
            if word == "tháng", let number = number(index + 1) { return (number, index + 1, false) }
        }
        if let month = MonthNames.persianMonth(word) { return (month, index, true) }
        return MonthNames.month(word).map { ($0, index, false) }
    }

    /// The place of the token before or after another, marks and one joining word left out.
    private func neighbour(of index: Int, step: Int) -> Int? {
        var place = index + step
        var joined = 0
        while tokens.indices.contains(place) {
            switch tokens[place] {
            case .mark(let mark) where mark != ":" && mark != "|": break
            case .word(let word) where joined < 1 && DateWords.joining.contains(word): joined += 1
            default: return place
            }
            place += step
        }
        return nil
    }

    private func day(_ index: Int) -> Int? {
        guard places[index].count <= 2 else { return nil }
        return number(index).flatMap { (1...31).contains($0) ? $0 : nil }
    }

    private func year(at index: Int, _ month: Month) -> Int? {
        guard let value = number(index), places[index].count == 4 else { return nil }
        if month.isPersian { return PersianCalendar.years.contains(value) ? value : nil }
        let year = year(value)
        return (1_500...2_200).contains(year) ? year : nil
    }

    // MARK: Calendars

    /// A year, from the Buddhist era where the line is Thai.
    private func year(_ year: Int) -> Int {
        isThai && (2_300...2_700).contains(year) ? year - 543 : year
    }

    private func persian(_ year: Int, _ month: Int, _ day: Int) -> WrittenDate? {
        PersianCalendar.gregorian(year: year, month: month, day: day).flatMap {
            WrittenDate(year: $0.year, month: $0.month, day: $0.day)
        }
    }

    private var isThai: Bool { holds(0x0E00...0x0E7F) }

    /// Whether the line has digits as Persian writes them; Arabic counts other years.
    private var hasPersianDigits: Bool { holds(0x06F0...0x06F9) }

    private func holds(_ script: ClosedRange<UInt32>) -> Bool {
        text.contains { $0.unicodeScalars.contains { script.contains($0.value) } }
    }

    // MARK: Characters

    private func number(_ index: Int) -> Int? {
        guard tokens.indices.contains(index), case .number(let value) = tokens[index], value >= 0
        else { return nil }
        return value
    }

    /// The value of a digit of any script; nil for Chinese numerals and fractions.
    private static func digit(_ character: Character) -> Int? {
        guard character.isNumber, let value = character.wholeNumberValue, value < 10,
            character.unicodeScalars.first?.properties.generalCategory == .decimalNumber
        else { return nil }
        return value
    }

    private static func isCounter(_ word: String) -> Bool {
        DateWords.counters.contains { [$0.year, $0.month, $0.day].contains(word) } || word == "р"
    }

    private static func isTime(_ letters: [Character]) -> Bool {
        DateWords.clockWords.contains(String(letters))
    }
}
