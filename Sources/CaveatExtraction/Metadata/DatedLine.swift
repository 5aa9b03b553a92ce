internal import CaveatText

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
    ///   - line: the line; of a longer one than ``DateTokens/longest``, the beginning.
    ///   - order: how to read digits of which both could be the month.
    ///   - words: the words of dates.
    init(_ line: ScalarLine, order: DayOrder, words: DateWords) {
        let dates = DateTokens(line, words: words).dates(order: order)
        var gaps: [Event?] = []
        var end = 0
        for date in dates {
            gaps.append(words.event(in: line.scalars[end..<max(end, date.place.lowerBound)]))
            end = date.place.upperBound
        }
        gaps.append(words.event(in: line.scalars[end...]))
        // Where nothing is said before the first date and something after the last, words follow.
        let told =
            gaps.first == .some(nil) && gaps.last != .some(nil) ? gaps.dropFirst() : gaps[...]
        entries = zip(dates, told).map { Entry(date: $0.date, event: $1) }
        event = dates.isEmpty ? gaps.first ?? nil : nil
    }

    /// The first date of an event; a date without words is that of the publication.
    func date(of event: Event) -> WrittenDate? {
        entries.first { ($0.event ?? .publication) == event }?.date
    }
}

extension DateWords {
    /// What some words in small letters say; of several, the last.
    func event(in words: ArraySlice<UInt32>) -> DatedLine.Event? {
        var event: DatedLine.Event?
        var isAfterCased = false
        for (index, scalar) in zip(words.indices, words) {
            let isCased = Self.isCased(scalar)
            // Scripts without capital letters may have no spaces: any place may begin a word.
            let isInside = isAfterCased && isCased
            isAfterCased = isCased
            guard !isInside, let stems = events[scalar] else { continue }
            event = stems.first { words[index...].starts(with: $0.stem) }?.event ?? event
        }
        return event
    }

    private static func isCased(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return ASCII.isLetter(UInt8(scalar)) }
        return Unicode.Scalar(scalar)?.properties.isCased ?? false
    }
}
