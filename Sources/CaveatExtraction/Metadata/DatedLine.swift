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

    /// What some words say; of both, the last.
    private static func event(in words: String) -> Event? {
        let change = lastPlace(of: DateWords.changed, in: words)
        let publication = lastPlace(of: DateWords.published, in: words)
        guard let change else { return publication == nil ? nil : .publication }
        guard let publication else { return .change }
        return change > publication ? .change : .publication
    }

    /// Where the last of some beginnings of words stands.
    private static func lastPlace(of stems: [String], in words: String) -> String.Index? {
        stems.compactMap { stem in
            words.ranges(of: stem).last { range in
                // Scripts without spaces have no beginnings of words to look for.
                range.lowerBound == words.startIndex
                    || !words[words.index(before: range.lowerBound)].isCased
                    || stem.first?.isCased != true
            }?.lowerBound
        }.max()
    }
}
