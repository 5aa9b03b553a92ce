/// The phrases as they are written, by number.
///
/// One array of bytes: a string for each phrase would be thousands of allocations for the few that
/// anybody ever reads.
struct PhraseTexts: Sendable {
    /// All texts as UTF-8, one after the other.
    private(set) var bytes: [UInt8] = []
    /// For each phrase the offset past its text.
    private(set) var ends: [Int] = []

    /// Makes room for nothing yet.
    init() {}

    /// Makes a table of texts that lie one after the other.
    init(bytes: [UInt8], ends: [Int]) {
        self.bytes = bytes
        self.ends = ends
    }

    /// Adds the text of the next phrase.
    mutating func append(_ text: String) {
        bytes += text.utf8
        ends.append(bytes.count)
    }

    /// The number of phrases.
    var count: Int { ends.count }

    /// The text of a phrase.
    subscript(index: Int) -> String {
        String(decoding: bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]], as: UTF8.self)
    }
}
