/// The dates of a line, told apart by the words beside them.
///
/// In "26/11/2017 01:57 | Updated 27/11/2017" the second one is that of a change.
struct DatedLine {
    /// What a date is the date of.
    enum Event {
        /// The first appearance.
        case publication
        /// A change.
        case change
    }

    /// A date of the line.
    struct Entry {
        /// The date.
        let date: WrittenDate
        /// What words beside it say; nil when they say nothing.
        let event: Event?
    }

    /// The dates in order.
    let entries: [Entry]
    /// What the line says where it has no date of its own.
    let event: Event?

    /// Reads a line.
    ///
    /// - Parameters:
    ///   - line: the line.
    ///   - order: how to read digits of which both could be the month.
    init(_ line: some StringProtocol, order: DayOrder) {
        let tokens = DateTokens(line)
        let dates = tokens.dates(order: order)
        var gaps: [Event?] = []
        var end = 0
        for date in dates {
            gaps.append(Self.event(in: tokens.text(end..<max(end, date.place.lowerBound))))
            end = date.place.upperBound
        }
        gaps.append(Self.event(in: tokens.text(end..<tokens.count)))
        // Where nothing is said before the first date and something after the last, words follow.
        let words =
            gaps.first == .some(nil) && gaps.last != .some(nil) ? gaps.dropFirst() : gaps[...]
        entries = zip(dates, words).map { Entry(date: $0.date, event: $1) }
        event = dates.isEmpty ? gaps.first ?? nil : nil
    }

    /// The first date of an event; a date without words is that of the publication.
    func date(of event: Event) -> WrittenDate? {
        entries.first { ($0.event ?? .publication) == event }?.date
    }

    /// What some words in small letters say; of several, the last.
    private static func event(in words: ArraySlice<Character>) -> Event? {
        var event: Event?
        for (index, character) in zip(words.indices, words) {
            guard let stems = stems[character] else { continue }
            // Scripts without capital letters may have no spaces: any place may begin a word.
            let isInside =
                index > words.startIndex && words[index - 1].isCased && character.isCased
            if isInside { continue }
            event = stems.first { words[index...].starts(with: $0.stem) }?.event ?? event
        }
        return event
    }

    /// The beginnings of words by their first character.
    private static let stems: [Character: [(stem: [Character], event: Event)]] = {
        let all =
            DateWords.changed.map { (stem: Array($0), event: Event.change) }
            + DateWords.published.map { (stem: Array($0), event: Event.publication) }
        return Dictionary(grouping: all) { $0.stem[0] }
    }()
}
