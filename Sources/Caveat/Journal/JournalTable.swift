internal import CaveatModel

/// Where in a journal the lines of pages are.
///
/// A row has 24 bytes, whatever a line holds: a journal of a million pages takes 24 MB.
struct JournalTable: Sendable {
    /// A line.
    struct Row: Sendable {
        /// The first 64 bits of the digest of the page's place.
        let key: UInt64
        /// Where it begins, in bytes.
        let offset: Int
        /// How many bytes it has, without its line feed; longer ones are not noted.
        let byteCount: UInt32
    }

    private var rows: [Row] = []

    /// Makes the table of an empty journal.
    init() {}

    /// How many lines there are.
    var count: Int { rows.count }

    /// Notes a line, which comes after all others.
    mutating func append(_ row: Row) { rows.append(row) }

    /// Ends the noting: lines can be looked up.
    mutating func finish() { rows.sort { ($0.key, $0.offset) < ($1.key, $1.offset) } }

    /// The last line about a page, since what is done again is noted again; nil without one.
    ///
    /// - Complexity: logarithmic.
    func last(_ key: UInt64) -> Row? {
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].key <= key { low = middle + 1 } else { high = middle }
        }
        guard low > 0, rows[low - 1].key == key else { return nil }
        return rows[low - 1]
    }
}

extension PagePlace {
    /// The key of its lines.
    var key: UInt64 { digest.key }
}

extension Digest {
    /// The first 64 bits.
    var key: UInt64 { UInt64(hexadecimal.prefix(16), radix: 16) ?? 0 }
}
