/// One value of one record of a list.
struct ListField: Sendable {
    /// Its text without white space around it; that of the first item of an array.
    let text: String
    /// The items of an array; empty for a single value.
    let items: [String]
    /// The offset of its first byte in the file.
    let offset: Int

    /// Makes a value.
    init(text: String, items: [String] = [], offset: Int) {
        self.text = text
        self.items = items
        self.offset = offset
    }
}

/// One record of a list, with the values of the fields that were asked for.
struct ListRecord: Sendable {
    /// The values in the order in which they were asked for; nil where the record has none.
    let fields: [ListField?]
    /// The offset of the record's first byte in the file.
    let offset: Int
}

/// Where and why a list cannot be read.
struct ListSyntaxProblem: Error, Hashable, Sendable {
    /// What is wrong.
    let message: String
    /// The offset of the byte where it shows.
    let offset: Int
}

/// Reads the records of a list, one after the other.
protocol ListReader {
    /// The names of the fields that the list has; of those without a header, what was seen so far.
    var fieldNames: [String] { get }

    /// The next record; nil after the last.
    ///
    /// - Throws: what is wrong; nothing can be read after that.
    mutating func next() throws(ListSyntaxProblem) -> ListRecord?
}

extension [UInt8] {
    /// The text of a stretch without spaces and tabs around it.
    func trimmedText(_ range: Range<Int>) -> String {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[start] == 0x20 || self[start] == 0x09 { start += 1 }
        while end > start, self[end - 1] == 0x20 || self[end - 1] == 0x09 { end -= 1 }
        return String(decoding: self[start..<end], as: UTF8.self)
    }
}
