/// What a character reference such as `&amp;` or `&#8364;` stands for.
///
/// libxml2 resolves references too, but each version of it differently: 2.9 knows a tenth of the
/// names, leaves `&copy` without a semicolon, and turns `&#128;` into a control character.
///
/// Source: https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state
struct CharacterReference: Hashable {
    /// The first scalar value.
    let first: UInt32
    /// The second one of the few names that stand for two; nil for others.
    let second: UInt32?

    /// Makes a reference to one or two scalar values.
    init(_ first: UInt32, _ second: UInt32? = nil) {
        self.first = first
        self.second = second
    }

    /// Appends what it stands for as UTF-8.
    func append(to text: inout [UInt8]) {
        text.appendUTF8(first)
        if let second { text.appendUTF8(second) }
    }

    /// Reads the reference at an ampersand.
    ///
    /// - Parameters:
    ///   - source: the text.
    ///   - start: the offset of the `&`.
    ///   - isInAttribute: whether the text is an attribute's value, where `&copy=` is no reference.
    /// - Returns: the reference and its length in bytes; nil when the `&` stands for itself.
    static func parse(
        _ source: [UInt8],
        at start: Int,
        isInAttribute: Bool = false
    ) -> (reference: CharacterReference, count: Int)? {
        let next = start + 1
        guard next < source.count else { return nil }
        if source[next] == 0x23 { return parseNumber(source, at: start) }
        guard source[next].isASCIILetter else { return nil }
        if let common = common(source, from: next) { return common }
        var end = next
        let limit = min(source.count, next + NamedReferences.longestName + 1)
        while end < limit, source[end].isASCIIAlphanumeric { end += 1 }
        let isTerminated = end < source.count && source[end] == 0x3B
        if isTerminated,
            let reference = NamedReferences.shared.character(
                named: source,
                next..<end,
                isTerminated: true
            )
        {
            return (reference, end + 1 - start)
        }
        var stop = min(end, next + NamedReferences.longestLegacyName)
        while stop - next >= 2 {
            if let reference = NamedReferences.shared.character(
                named: source,
                next..<stop,
                isTerminated: false
            ) {
                if isInAttribute, stop < source.count,
                    source[stop] == 0x3D || source[stop].isASCIIAlphanumeric
                {
                    return nil
                }
                return (reference, stop - start)
            }
            stop -= 1
        }
        return nil
    }

    /// The references that make up nearly all of those on real pages, by their names and semicolons.
    @inline(__always)
    private static func common(
        _ source: [UInt8],
        from name: Int
    ) -> (reference: CharacterReference, count: Int)? {
        guard name + 4 < source.count else { return nil }
        let pair = UInt16(source[name]) << 8 | UInt16(source[name + 1])
        let next = (source[name + 2], source[name + 3], source[name + 4])
        return switch (pair, next.0, next.1, next.2) {
        case (0x616D, 0x70, 0x3B, _): (CharacterReference(0x26), 5)
        case (0x6C74, 0x3B, _, _): (CharacterReference(0x3C), 4)
        case (0x6774, 0x3B, _, _): (CharacterReference(0x3E), 4)
        case (0x7175, 0x6F, 0x74, 0x3B): (CharacterReference(0x22), 6)
        case (0x6E62, 0x73, 0x70, 0x3B): (CharacterReference(0xA0), 6)
        default: nil
        }
    }

    private static func parseNumber(
        _ source: [UInt8],
        at start: Int
    ) -> (reference: CharacterReference, count: Int)? {
        var index = start + 2
        guard index < source.count else { return nil }
        let isHexadecimal = source[index] | 0x20 == 0x78
        if isHexadecimal { index += 1 }
        let firstDigit = index
        var value: UInt32 = 0
        while index < source.count, let digit = source[index].digit(isHexadecimal: isHexadecimal) {
            if value <= 0x10FFFF { value = value * (isHexadecimal ? 16 : 10) + digit }
            index += 1
        }
        guard index > firstDigit else { return nil }
        if index < source.count, source[index] == 0x3B { index += 1 }
        return (CharacterReference(standing(for: value)), index - start)
    }

    /// The scalar that browsers show for a number: those of windows-1252 for C1 controls, U+FFFD for
    /// what is no scalar.
    private static func standing(for value: UInt32) -> UInt32 {
        switch value {
        case 0x80...0x9F: return SingleByteEncoding.windows1252.scalar(of: UInt8(value))
        case 0, 0xD800...0xDFFF, 0x110000...: return 0xFFFD
        case 1...8, 0xB, 0xE...0x1F, 0x7F: return 0x20
        default: return value
        }
    }
}

extension UInt8 {
    /// Whether the byte is an ASCII letter or digit.
    var isASCIIAlphanumeric: Bool { isASCIILetter || (self &- 0x30) < 10 }

    /// The value of a digit; nil for other characters.
    fileprivate func digit(isHexadecimal: Bool) -> UInt32? {
        if self &- 0x30 < 10 { return UInt32(self &- 0x30) }
        if isHexadecimal, (self | 0x20) &- 0x61 < 6 { return UInt32((self | 0x20) &- 0x61) + 10 }
        return nil
    }
}

extension [UInt8] {
    /// A range with the references of an attribute's value resolved.
    func resolvingReferences(in range: Range<Int>) -> [UInt8] {
        var value: [UInt8] = []
        value.reserveCapacity(range.count)
        for run in AttributeRuns(self, in: range) {
            if run.isReference {
                run.appendCharacters(to: &value)
            } else {
                value.append(contentsOf: self[run.place])
            }
        }
        return value
    }

    /// Appends a scalar value as UTF-8; what is no scalar value becomes U+FFFD.
    mutating func appendUTF8(_ value: UInt32) {
        switch value {
        case ..<0x80:
            append(UInt8(truncatingIfNeeded: value))
        case ..<0x800:
            append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
            append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
        case 0xD800...0xDFFF, 0x110000...:
            append(0xEF)
            append(0xBF)
            append(0xBD)
        case ..<0x10000:
            append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
            append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
            append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
        default:
            append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
            append(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F))
            append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
            append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
        }
    }
}
