internal import CaveatModel
internal import CaveatText

/// The words of dates, as ``PageWords`` holds them.
///
/// A class, since whoever reads a date holds it, and a copy counts a reference for each table.
final class DateWords: Sendable {
    private let months: WordTable<Int>
    private let persianMonths: WordTable<Int>
    /// What makes the number after it a month.
    let monthNumbers: WordTable<Void>
    /// What may stand between the parts of a date.
    let joining: WordTable<Void>
    /// What counts a number as a year, word by word.
    let yearCounters: [[ArraySlice<UInt32>]]
    /// What counts a number as a month, word by word.
    let monthCounters: [[ArraySlice<UInt32>]]
    /// Words of one or two letters that stand right behind a number and are no ending of it.
    let endings: WordTable<Void>
    /// Days of the week.
    let weekdays: Set<String>
    /// What stands beside a time of day.
    let clock: Set<String>
    /// What may stand before a date.
    let openings: Set<String>
    /// How words for a change and for a first appearance begin.
    let announcements: [String]
    /// All of them, letter by letter.
    let announcementTree: PhraseBeginnings
    /// What words announce by their first letter, changes first.
    let events: [UInt32: [(stem: [UInt32], event: DatedLine.Event)]]
    /// What attributes have in them that name the date of an event.
    let marks: (published: [[UInt8]], changed: [[UInt8]])

    /// Makes tables of words.
    init(_ lists: WordLists) {
        months = Self.numbered(WordMeaning.months, lists)
        persianMonths = Self.numbered(WordMeaning.persianMonths, lists)
        monthNumbers = WordTable(lists[.monthNumber])
        joining = WordTable(lists[.betweenDateParts])
        yearCounters = lists[.yearCounter].map(Self.words)
        monthCounters = lists[.monthCounter].map(Self.words)
        let counters = lists[.yearCounter] + lists[.monthCounter] + lists[.dayCounter]
        // Of "р сарын" the first word stands right behind the number.
        let firsts = counters.compactMap { $0.split(separator: " ").first.map(String.init) }
        endings = WordTable(counters + firsts + lists[.clock])
        weekdays = Set(lists[.weekday])
        clock = Set(lists[.clock])
        openings = Set(lists[.beforeDate])
        announcements = lists[.changed] + lists[.published]
        announcementTree = PhraseBeginnings(announcements)
        let stems =
            lists[.changed].map { (stem: ScalarLine($0).scalars, event: DatedLine.Event.change) }
            + lists[.published].map { (stem: ScalarLine($0).scalars, event: .publication) }
        events = Dictionary(grouping: stems.filter { !$0.stem.isEmpty }) { $0.stem[0] }
        marks = (
            lists[.publishedMark].map { Array($0.utf8) }, lists[.changedMark].map { Array($0.utf8) }
        )
    }

    /// The month, 1 to 12, that a word or two in small letters name; nil when they name none.
    ///
    /// Names of the Persian calendar are no such months, see ``persianMonth(_:)``.
    func month(_ word: ArraySlice<UInt32>) -> Int? { months[word] }

    /// The month, 1 to 12, that a word or two name; nil when they name none.
    func month(_ word: some StringProtocol) -> Int? { month(ScalarLine(word).scalars[...]) }

    /// The month of the Persian calendar, 1 to 12, that a word names; nil when it names none.
    func persianMonth(_ word: ArraySlice<UInt32>) -> Int? { persianMonths[word] }

    private static func numbered(_ months: [WordMeaning], _ lists: WordLists) -> WordTable<Int> {
        WordTable(
            months.enumerated().flatMap { index, month in
                lists[month].map { (word: $0, meaning: index + 1) }
            }
        )
    }

    private static func words(_ phrase: String) -> [ArraySlice<UInt32>] {
        ScalarLine(phrase).scalars.split(separator: 0x20)
    }
}
