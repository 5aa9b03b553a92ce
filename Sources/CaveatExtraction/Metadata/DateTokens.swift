/// A line cut into numbers and words, in which dates are looked for.
///
/// Day and year have to stand beside the month, at most one joining word between them, so that
/// neither "5 min read" nor "May we see 12 of them by 2030?" is a date.
struct DateTokens {
    private enum Token {
        /// A number of up to four digits of any script; -1 for a longer one.
        case number(Int)
        /// A word without full stops, by its place in ``letters``.
        case word(Range<Int>)
        /// A mark between digits.
        case mark(UInt32)
    }

    private var tokens: [Token] = []
    /// Where each token begins and ends, in scalars.
    private var places: [Range<Int>] = []
    /// The letters of all words, a space after each.
    private var letters: [UInt32] = []
    private let text: [UInt32]
    private let words: DateWords

    /// A date and where it stands, in scalars.
    typealias Found = (date: WrittenDate, place: Range<Int>)

    /// A longer line is not read to its end, in scalars.
    static let longest = 400
    /// The fewest digits of a date: a day of one and a year of four.
    static let fewestDigits = 5

    /// Cuts a line.
    ///
    /// - Parameters:
    ///   - line: the line.
    ///   - words: the words of dates.
    init(_ line: ScalarLine, words: DateWords) {
        text = line.scalars
        self.words = words
        var index = 0
        while index < text.count {
            let start = index
            switch ScalarKind(text[index]) {
            case .digit: index = appendNumber(at: start)
            case .letter: index = appendWord(at: start)
            case .sign:
                append(.mark(text[index]), start..<start + 1)
                index += 1
            case .extender, .space: index += 1
            }
        }
    }

    /// Appends the number that begins at an index, and returns its end.
    private mutating func appendNumber(at start: Int) -> Int {
        var value = 0
        var index = start
        while index < text.count, case .digit(let digit) = ScalarKind(text[index]) {
            value = index - start < 5 ? value * 10 + digit : value
            index += 1
        }
        append(.number(index - start <= 4 ? value : -1), start..<index)
        return index
    }

    /// Appends the word that begins at an index, and returns its end.
    private mutating func appendWord(at start: Int) -> Int {
        let first = letters.count
        var index = start
        while index < text.count, ScalarKind(text[index]).isInWord {
            letters.append(text[index])
            index += 1
            // "พ.ค." and "Sept." are words; a digit after the stop ends one.
            let isStop =
                index + 1 < text.count && text[index] == 0x2E
                && ScalarKind(text[index + 1]) == .letter
            if isStop { index += 1 }
        }
        let word = first..<letters.count
        // "16th", "1er", "20-го": an ending is no word of its own.
        let isEnding = word.count <= 2 && start > 0 && ScalarKind(text[start - 1]).isDigit
        if !isEnding || words.endings.contains(letters[word]) {
            append(.word(word), start..<index)
            letters.append(0x20)
        } else {
            letters.removeSubrange(word)
        }
        return index
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
        guard let mark = mark(index + 1), Self.dateMarks.contains(mark),
            self.mark(index + 3) == mark, self.mark(index - 1) != mark,
            let first = number(index), let second = number(index + 2),
            let third = number(index + 4)
        else { return nil }
        // "28.09.1912:44" is a year of two digits with a time glued to it.
        if self.mark(index + 5) == 0x3A { return nil }
        let range = index...(index + 4)
        if PersianCalendar.years.contains(first) {
            return hasPersianDigits ? persian(first, second, third).map { ($0, range) } : nil
        }
        if first >= 1_500 {
            return WrittenDate(year: year(first), month: second, day: third).map { ($0, range) }
        }
        // "25.04.24": with full stops and two digits each, the year can only be the last.
        let isShort =
            mark == 0x2E && third < 50 && places[index].count == 2 && places[index + 2].count == 2
            && places[index + 4].count == 2
        guard places[index + 4].count == 4 || isShort else { return nil }
        let year = isShort ? 2_000 + third : year(third)
        let isDayFirst: Bool? =
            if mark == 0x2E || first > 12 || first == second {
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

    /// What stands between the numbers of a date: `-`, `.`, `/`.
    private static let dateMarks: ClosedRange<UInt32> = 0x2D...0x2F

    /// A date such as 2024年5月20日.
    private func counted(at index: Int) -> (WrittenDate, ClosedRange<Int>)? {
        guard let year = number(index) else { return nil }
        for counter in words.yearCounters {
            guard let month = counted(counter, after: index) else { continue }
            for counter in words.monthCounters {
                guard let day = counted(counter, after: month.index) else { continue }
                return WrittenDate(year: self.year(year), month: month.value, day: day.value)
                    .map { ($0, index...day.index) }
            }
        }
        return nil
    }

    /// The number that follows another one and what counts it: "年" and "5".
    private func counted(
        _ counter: [ArraySlice<UInt32>],
        after index: Int
    ) -> (value: Int, index: Int)? {
        var index = index + 1
        while mark(index) != nil { index += 1 }
        for word in counter {
            guard self.word(index) == word else { return nil }
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
                let month = words.month(letters[word.lowerBound..<next.upperBound])
            {
                return (month, index + 1, false)
            }
            // Vietnamese counts its months: "tháng 5".
            if let number = number(index + 1), words.monthNumbers.contains(letters[word]) {
                return (number, index + 1, false)
            }
        }
        if let month = words.persianMonth(letters[word]) { return (month, index, true) }
        return words.month(letters[word]).map { ($0, index, false) }
    }

    /// The place of the token before or after another, marks and one joining word left out.
    private func neighbour(of index: Int, step: Int) -> Int? {
        var place = index + step
        var joined = 0
        while tokens.indices.contains(place) {
            switch tokens[place] {
            case .mark(let mark) where mark != 0x3A && mark != 0x7C: break
            case .word(let word) where joined < 1 && words.joining.contains(letters[word]):
                joined += 1
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
        (2_300...2_700).contains(year) && isThai ? year - 543 : year
    }

    private func persian(_ year: Int, _ month: Int, _ day: Int) -> WrittenDate? {
        PersianCalendar.gregorian(year: year, month: month, day: day).flatMap {
            WrittenDate(year: $0.year, month: $0.month, day: $0.day)
        }
    }

    private var isThai: Bool { text.contains { (0x0E00...0x0E7F).contains($0) } }

    /// Whether the line has digits as Persian writes them; Arabic counts other years.
    private var hasPersianDigits: Bool { text.contains { (0x06F0...0x06F9).contains($0) } }

    // MARK: Tokens

    private func number(_ index: Int) -> Int? {
        guard tokens.indices.contains(index), case .number(let value) = tokens[index], value >= 0
        else { return nil }
        return value
    }

    private func mark(_ index: Int) -> UInt32? {
        guard tokens.indices.contains(index), case .mark(let mark) = tokens[index] else {
            return nil
        }
        return mark
    }

    private func word(_ index: Int) -> ArraySlice<UInt32>? {
        guard tokens.indices.contains(index), case .word(let word) = tokens[index] else {
            return nil
        }
        return letters[word]
    }
}
