/// When something was taken, as a record tells it: `2026-11-30T10:00:00Z`.
///
/// Every record has to have a date. The clock would make other bytes of the same page each time, so a
/// record has the date of the one that its page is from, or else the epoch, which no page was taken at.
struct WARCDate: CustomStringConvertible {
    /// The date where none is known.
    private static let unknown = "1970-01-01T00:00:00Z"
    /// The form of a date: `0` stands for a digit.
    private static let form = "0000-00-00T00:00:00"
    /// The most digits of a fraction of a second.
    private static let longestFraction = 9

    /// The date in ISO 8601.
    let description: String

    /// Takes over a date; one that is missing or in another form becomes the epoch.
    init(_ text: String?) {
        description = text.flatMap { Self.isDate($0) ? $0 : nil } ?? Self.unknown
    }

    private static func isDate(_ text: String) -> Bool {
        let matches = zip(text.utf8, form.utf8).allSatisfy { byte, mark in
            mark == UInt8(ascii: "0") ? ASCIIByte.isDigit(byte) : byte == mark
        }
        var rest = text.utf8.dropFirst(form.utf8.count)
        guard matches, rest.popLast() == UInt8(ascii: "Z") else { return false }
        guard let point = rest.popFirst() else { return true }
        return point == UInt8(ascii: ".") && (1...longestFraction).contains(rest.count)
            && rest.allSatisfy(ASCIIByte.isDigit)
    }
}
