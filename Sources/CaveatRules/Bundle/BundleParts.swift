internal import CaveatText

/// Where the parts of a bundle lie: its tables, the texts of all phrases, its rules, then each file.
///
/// Each part ends with a seal of its own, so that what is read late is checked when it is read.
struct BundleParts {
    /// The bytes of each part, its seal among them.
    let ranges: [Range<Int>]

    /// Reads the head of a bundle: the lengths of its parts.
    init(of bundle: PinnedBytes) throws(TableReader.Malformed) {
        let start = RuleBundle.signature.count
        guard bundle.count > start else { throw TableReader.Malformed() }
        var head = TableReader(bundle, range: start..<bundle.count, lookingAtAll: true)
        let lengths = try head.numbers(below: bundle.count + 1)
        var ranges: [Range<Int>] = []
        var next = head.position
        for index in lengths.indices {
            let length = Int(lengths[index])
            guard length >= RuleBundle.sealLength else { throw TableReader.Malformed() }
            ranges.append(next..<next + length)
            next += length
        }
        guard ranges.count >= 3, next == bundle.count else { throw TableReader.Malformed() }
        self.ranges = ranges
    }

    /// The tables.
    var tables: Range<Int> { ranges[0] }
    /// The texts of all phrases.
    var texts: Range<Int> { ranges[1] }
    /// The rules.
    var rules: Range<Int> { ranges[2] }
    /// The files.
    var files: [Range<Int>] { Array(ranges[3...]) }
}

extension Range<Int> {
    /// What of a part stands before its seal.
    var withoutSeal: Range<Int> { lowerBound..<upperBound - RuleBundle.sealLength }
}
