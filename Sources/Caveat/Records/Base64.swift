internal import CaveatModel

/// Reads Base64, the form in which bytes stand in JSON.
///
/// Both alphabets of RFC 4648 are read, white space between the letters (MIME breaks lines) is passed
/// over, and the padding may be missing.
enum Base64 {
    /// Reads bytes.
    ///
    /// - Parameter text: their letters.
    /// - Returns: the bytes.
    /// - Throws: ``RecordError/notBase64(offset:)`` at the first letter that cannot stand there.
    static func decode(_ text: Span<UInt8>) throws(RecordError) -> [UInt8] {
        try [UInt8](capacity: text.count / 4 * 3 + 2) { bytes throws(RecordError) in
            try decode(text, into: &bytes)
        }
    }

    private static func decode(
        _ letters: Span<UInt8>,
        into bytes: inout OutputSpan<UInt8>
    ) throws(RecordError) {
        let table = Base64Alphabet.valuesOfBoth
        let values = table.span
        var index = 0
        var bits: UInt32 = 0
        var count = 0
        var paddingCount = 0
        while index < letters.count {
            if count == 0, paddingCount == 0 {
                index = decodeGroups(of: letters, from: index, values, into: &bytes)
                guard index < letters.count else { break }
            }
            let value = values[Int(letters[index])]
            if value < Base64Alphabet.blank, paddingCount == 0 {
                bits = bits << 6 | UInt32(value)
                count &+= 1
                if count == 4 {
                    append(bits, to: &bytes)
                    count = 0
                }
            } else if value == Base64Alphabet.padding, count >= 2, count + paddingCount < 4 {
                paddingCount += 1
            } else if value != Base64Alphabet.blank {
                throw .notBase64(offset: index)
            }
            index &+= 1
        }
        // One letter alone has not even the bits of a byte, and padding is whole or not there.
        guard count != 1, paddingCount == 0 || count + paddingCount == 4 else {
            throw .notBase64(offset: letters.count)
        }
        if count >= 2 { bytes.append(UInt8(truncatingIfNeeded: bits >> (count == 2 ? 4 : 10))) }
        if count == 3 { bytes.append(UInt8(truncatingIfNeeded: bits >> 2)) }
    }

    /// Reads groups of four letters for as long as nothing else stands among them, which is nearly all
    /// of the text.
    ///
    /// - Returns: the offset behind the last group.
    private static func decodeGroups(
        of letters: Span<UInt8>,
        from start: Int,
        _ values: Span<UInt8>,
        into bytes: inout OutputSpan<UInt8>
    ) -> Int {
        var index = start
        while letters.count &- index >= 4 {
            let first = UInt32(values[Int(letters[index])])
            let second = UInt32(values[Int(letters[index &+ 1])])
            let third = UInt32(values[Int(letters[index &+ 2])])
            let fourth = UInt32(values[Int(letters[index &+ 3])])
            // What is no six bits has the seventh.
            guard (first | second | third | fourth) < Base64Alphabet.blank else { break }
            append(first << 18 | second << 12 | third << 6 | fourth, to: &bytes)
            index &+= 4
        }
        return index
    }

    /// Appends the three bytes of a group of letters.
    private static func append(_ bits: UInt32, to bytes: inout OutputSpan<UInt8>) {
        bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
        bytes.append(UInt8(truncatingIfNeeded: bits >> 8))
        bytes.append(UInt8(truncatingIfNeeded: bits))
    }
}
