/// Where the parts of a bundle lie: its tables, the texts of all phrases, then each file.
///
/// Each part ends with a seal of its own, so that what is read late is checked when it is read.
struct BundleParts {
    /// The bytes of each part, its seal among them.
    let ranges: [Range<Int>]

    /// Reads the head of a bundle: the lengths of its parts.
    init(of text: String) throws(BundleReader.Malformed) {
        let count = text.utf8.count
        var head = BundleReader(text: text, range: RuleBundle.signature.count..<count)
        let lengths = try head.numbers(below: count + 1)
        var ranges: [Range<Int>] = []
        var next = head.position
        for length in lengths {
            ranges.append(next..<next + Int(length))
            next += Int(length)
        }
        guard ranges.count >= 2, next == count else { throw BundleReader.Malformed() }
        self.ranges = ranges
    }

    /// The tables.
    var tables: Range<Int> { ranges[0] }
    /// The texts of all phrases.
    var texts: Range<Int> { ranges[1] }
    /// The files.
    var files: ArraySlice<Range<Int>> { ranges[2...] }
}
