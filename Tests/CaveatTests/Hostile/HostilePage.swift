import Caveat
import CaveatModel
import CaveatTestSupport
import Testing

/// A damaged or malicious page, and what must be said about it.
struct HostilePage: Sendable, CustomTestStringConvertible {
    /// The file below `Fixtures/hostile`, or what a page is called that is made here.
    let name: String
    /// The bytes of a page that is too large for a file, or that no editor would leave as it is.
    var bytes: [UInt8]?
    /// What the page may cost.
    var limits = PageLimits()
    /// How far the reading gets.
    let outcome: Outcome
    /// What becomes of the notice that is planted on the page.
    let notice: Notice

    /// What becomes of a notice.
    enum Notice: Sendable {
        /// It is found, and stands in the cleaned text.
        case found
        /// It is not found: no reader sees it, or the outcome says what was not read.
        case unread
    }

    var testDescription: String { name }

    init(
        _ name: String,
        _ outcome: Outcome,
        _ notice: Notice = .found,
        bytes: [UInt8]? = nil,
        limits change: (inout PageLimits) -> Void = { _ in }
    ) {
        self.name = name
        self.bytes = bytes
        self.outcome = outcome
        self.notice = notice
        change(&limits)
    }
}
