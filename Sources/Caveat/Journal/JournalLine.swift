/// One line of a journal: a checksum, and what it is the checksum of.
///
/// Journals are appended to by processes that may be killed at any moment, so that a line may be cut, and
/// another may follow on it. What does not agree with its checksum is not there.
package struct JournalLine: Sendable {
    /// The line with its line feed.
    let bytes: [UInt8]

    /// How many bytes stand before the content: the digits of the checksum and a tab.
    static let headCount = 17
    /// What ends a line.
    static let end = UInt8(ascii: "\n")

    /// Makes a line.
    ///
    /// - Parameter content: the content, without a line feed.
    init(_ content: [UInt8]) {
        let checksum = Checksum(of: content).hexadecimal
        bytes = Array("\(checksum)\t".utf8) + content + [Self.end]
    }

    /// The content of a line.
    ///
    /// - Parameter line: the line, without its line feed.
    /// - Returns: nil when it was damaged.
    static func content(of line: [UInt8]) -> ArraySlice<UInt8>? {
        guard line.count >= headCount, line[headCount - 1] == UInt8(ascii: "\t"),
            let checksum = Checksum(
                hexadecimal: String(decoding: line[..<(headCount - 1)], as: UTF8.self)
            )
        else { return nil }
        let content = line[headCount...]
        return Checksum(of: content) == checksum ? content : nil
    }
}
