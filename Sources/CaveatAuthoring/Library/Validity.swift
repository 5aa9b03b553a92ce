package import CaveatModel

/// When a rule or an entry of a list applies, first and last day included.
package struct Validity: Hashable, Sendable {
    /// The first day; nil when it always did.
    package let from: CalendarDay?
    /// The last day; nil when there is none.
    package let until: CalendarDay?

    /// Makes a period.
    package init(from: CalendarDay? = nil, until: CalendarDay? = nil) {
        self.from = from
        self.until = until
    }

    /// Whether it ends before it begins.
    var isEmpty: Bool {
        guard let from, let until else { return false }
        return until < from
    }

    /// Whether a day lies in it; without a day nothing is judged, and everything applies.
    func includes(_ day: CalendarDay?) -> Bool {
        guard let day else { return true }
        if let from, day < from { return false }
        if let until, day > until { return false }
        return true
    }
}
