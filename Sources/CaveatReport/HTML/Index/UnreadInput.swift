/// An input of a folder that has no report, and why.
package struct UnreadInput: Sendable {
    /// What became of an input.
    package enum Fate: String, Sendable, CaseIterable {
        /// It could not be read, or its report not be written.
        case failed
        /// It is named like a page but is none.
        case skipped
        /// It is in a folder, but not a page.
        case passedOver = "passed over"
    }

    /// Its path as the user knows it.
    let path: String
    /// Why there is no report on it.
    let reason: String
    /// What became of it.
    let fate: Fate

    /// Makes a note of an input.
    package init(path: String, reason: String, fate: Fate) {
        self.path = path
        self.reason = reason
        self.fate = fate
    }
}
