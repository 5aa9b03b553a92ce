/// The named character references of HTML, for look-up by name.
struct NamedReferences {
    /// The longest name that may stand without its semicolon, in bytes.
    static let longestLegacyName = 6
    /// The longest name, in bytes.
    static let longestName = 31

    /// All names; made when a page first uses one that is not among the most common.
    static let shared = NamedReferences()

    private let bytes: [UInt8]
    private let starts: [Int]

    private init() {
        bytes = Array(Self.entries.utf8)
        var starts = [0]
        for index in bytes.indices where bytes[index] == 0x20 { starts.append(index + 1) }
        self.starts = starts
    }

    /// The character of a name.
    ///
    /// - Parameters:
    ///   - source: the text that holds the name.
    ///   - range: where the name stands, without `&` and `;`.
    ///   - isTerminated: whether a semicolon follows; without one, only old names count.
    /// - Returns: one or two scalars; nil when there is no such name.
    /// - Complexity: O(log *n*) in the number of names.
    func character(
        named source: [UInt8],
        _ range: Range<Int>,
        isTerminated: Bool
    ) -> CharacterReference? {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            let start = starts[middle]
            switch compare(entryAt: start, with: source, range) {
            case 0:
                let mark = start + range.count
                if !isTerminated, bytes[mark] != 0x21 { return nil }
                return character(at: mark + 1)
            case ..<0: low = middle + 1
            default: high = middle
            }
        }
        return nil
    }

    /// Compares an entry's name with a name: negative when the entry comes first, zero when equal.
    private func compare(entryAt start: Int, with source: [UInt8], _ range: Range<Int>) -> Int {
        var index = start
        for position in range {
            let byte = bytes[index]
            let wanted = source[position]
            if byte == 0x21 || byte == 0x3D { return -1 }
            if byte != wanted { return byte < wanted ? -1 : 1 }
            index += 1
        }
        return bytes[index] == 0x21 || bytes[index] == 0x3D ? 0 : 1
    }

    private func character(at start: Int) -> CharacterReference {
        var scalars: [UInt32] = [0]
        var index = start
        while index < bytes.count, bytes[index] != 0x20 {
            let byte = bytes[index]
            if byte == 0x2C {
                scalars.append(0)
            } else {
                scalars[scalars.count - 1] =
                    scalars[scalars.count - 1] << 4
                    | UInt32(byte < 0x41 ? byte - 0x30 : byte - 0x41 + 10)
            }
            index += 1
        }
        return CharacterReference(scalars[0], scalars.count > 1 ? scalars[1] : nil)
    }
}
