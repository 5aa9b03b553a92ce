/// Finds the ids of end tags' names without making strings of them.
///
/// Names of up to eight bytes, which are nearly all, are packed into a word and remembered in a small
/// table that later names may overwrite.
struct EndTagNames {
    private var keys = [UInt64](repeating: 0, count: 128)
    private var ids = [NameID](repeating: .none, count: 128)

    /// The id of a name.
    ///
    /// - Parameters:
    ///   - source: the text that holds the name.
    ///   - range: where it stands.
    ///   - names: the names that the page's start tags have brought.
    /// - Returns: the id; nil when no start tag had this name.
    mutating func id(of source: [UInt8], _ range: Range<Int>, in names: NameTable) -> NameID? {
        guard range.count <= 8 else { return lookUp(source, range, in: names) }
        var key: UInt64 = 0
        for index in range { key = key << 8 | UInt64(source[index].lowercasedASCII) }
        let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 57)
        if keys[slot] == key { return ids[slot] }
        guard let id = lookUp(source, range, in: names) else { return nil }
        keys[slot] = key
        ids[slot] = id
        return id
    }

    private func lookUp(_ source: [UInt8], _ range: Range<Int>, in names: NameTable) -> NameID? {
        let spelling = source[range].map(\.lowercasedASCII)
        return names.id(of: String(decoding: spelling, as: UTF8.self))
    }
}

extension UInt8 {
    /// The byte with ASCII capitals made small.
    var lowercasedASCII: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
