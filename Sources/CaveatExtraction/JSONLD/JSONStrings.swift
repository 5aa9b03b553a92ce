internal import CaveatModel
internal import CaveatText

/// The string values of a JSON text, each with its key and its object.
///
/// Written for structured data as pages really serve it: stray commas, comments around it and a
/// missing end do no harm, nesting costs no stack, and nothing but strings is looked at.
struct JSONStrings {
    /// A string value.
    struct Value {
        /// The key's characters; empty in an array at the top.
        let key: Range<Int>
        /// The value's characters between the quotation marks, escapes unresolved.
        let characters: Range<Int>
        /// The index of the object that holds it in ``JSONStrings/objects``.
        let object: Int
        /// What the value holds that is worth a closer look.
        let signs: JSONSigns
    }

    /// An object, so that values can be related to those around them.
    struct Object {
        /// The index of the object around it; -1 for none.
        let parent: Int
        /// The key under which it stands there, arrays looked through.
        let key: Range<Int>
    }

    /// The values in order.
    private(set) var values: [Value] = []
    /// The objects in the order they begin; the first stands for the whole text.
    private(set) var objects: [Object] = [Object(parent: -1, key: 0..<0)]

    /// The deepest nesting that is followed; what lies deeper counts as the innermost object's.
    private static let deepest = 64

    /// Reads the strings in a range of bytes.
    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        var stack: [(object: Int, key: Range<Int>, isObject: Bool)] = []
        var object = 0
        var key = 0..<0
        var isObject = false
        var unfollowedCount = 0
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            switch byte {
            case 0x22:
                let start = index + 1
                let signs = Self.readString(bytes, from: start, to: range.upperBound, &index)
                let characters = start..<min(index, range.upperBound)
                index = min(index + 1, range.upperBound)
                let next = Whitespace.end(bytes, from: index, limit: range.upperBound)
                if isObject, next < range.upperBound, bytes[next] == 0x3A {
                    key = characters
                    index = next + 1
                } else {
                    values.append(
                        Value(
                            key: key,
                            characters: characters,
                            object: object,
                            signs: signs
                        )
                    )
                }
                continue
            case 0x7B, 0x5B:
                guard stack.count < Self.deepest else {
                    unfollowedCount += 1
                    isObject = true
                    break
                }
                stack.append((object, key, isObject))
                isObject = byte == 0x7B
                if isObject {
                    objects.append(Object(parent: object, key: key))
                    object = objects.count - 1
                }
            case 0x7D, 0x5D:
                if unfollowedCount > 0 {
                    unfollowedCount -= 1
                } else if let top = stack.popLast() {
                    (object, key, isObject) = top
                }
            default: break
            }
            index &+= 1
        }
    }

    /// Reads to the quotation mark that ends a string.
    ///
    /// - Parameters:
    ///   - bytes: the JSON text.
    ///   - start: where the string's characters begin.
    ///   - limit: the end of the text.
    ///   - end: where they end afterwards; behind the limit after a backslash at the end.
    /// - Returns: what the string holds.
    @inline(__always)
    private static func readString(
        _ bytes: Span<UInt8>,
        from start: Int,
        to limit: Int,
        _ end: inout Int
    ) -> JSONSigns {
        let text = bytes.extracting(start..<limit)
        var signs: JSONSigns = []
        // Most strings are short, and a chunk costs more than a few bytes do one by one.
        var stop = min(shortString, text.count)
        var index = 0
        while index < text.count {
            while index < stop {
                let byte = text[index]
                let mark = JSONSigns.table[byte]
                if mark != 0 {
                    if byte == 0x22 {
                        end = start &+ index
                        return signs
                    }
                    signs.insert(JSONSigns(rawValue: mark))
                    if byte == 0x5C {
                        index &+= 1
                        if index < text.count, text[index] == 0x22 { signs.insert(.innerQuote) }
                    }
                }
                index &+= 1
            }
            signs.formUnion(passPlainChunks(text, &index))
            stop = min(index + JSONSigns.chunk, text.count)
        }
        end = start &+ index
        return signs
    }

    /// Passes over chunks without quotation marks and backslashes.
    ///
    /// - Returns: what they hold.
    private static func passPlainChunks(_ text: Span<UInt8>, _ index: inout Int) -> JSONSigns {
        var signs: JSONSigns = []
        while index &+ JSONSigns.chunk <= text.count {
            let found = JSONSigns(chunk: text.extracting(index..<index &+ JSONSigns.chunk))
            guard found.isDisjoint(with: .ofEnd) else { break }
            signs.formUnion(found)
            index &+= JSONSigns.chunk
        }
        return signs
    }

    /// As many bytes of a string are read one by one at first.
    private static let shortString = 16

    /// Calls `body` with the pieces of a string: stretches without escapes, and what escapes mean.
    ///
    /// - Parameters:
    ///   - bytes: the JSON text.
    ///   - range: the characters of one string.
    ///   - body: gets the range of a piece and the UTF-8 it stands for; nil for the bytes
    ///     themselves.
    static func forEachPiece(
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        _ body: (_ piece: Range<Int>, _ replacement: ArraySlice<UInt8>?) -> Void
    ) {
        var index = range.lowerBound
        var start = index
        var replacement: [UInt8] = []
        while index < range.upperBound {
            index = bytes.firstIndex(from: index, to: range.upperBound) { ($0 == 0x5C).mark }
            guard index + 1 < range.upperBound else { break }
            if index > start { body(start..<index, nil) }
            let (scalar, length) = escape(bytes, at: index, limit: range.upperBound)
            replacement.removeAll(keepingCapacity: true)
            if let encoded = UTF8.encode(scalar) { replacement.append(contentsOf: encoded) }
            body(index..<index + length, replacement[...])
            index += length
            start = index
        }
        if start < range.upperBound { body(start..<range.upperBound, nil) }
    }

    /// What the escape at an index means, and how many bytes it takes.
    private static func escape(
        _ bytes: Span<UInt8>,
        at index: Int,
        limit: Int
    ) -> (scalar: Unicode.Scalar, length: Int) {
        switch bytes[index + 1] {
        case 0x6E: return ("\n", 2)
        case 0x74: return ("\t", 2)
        case 0x72: return ("\r", 2)
        case 0x62, 0x66: return (" ", 2)
        case 0x75:
            guard let high = hexadecimal(bytes, index + 2, limit) else { return ("\u{FFFD}", 2) }
            if high & 0xFC00 == 0xD800, index + 7 < limit, bytes[index + 6] == 0x5C,
                let low = hexadecimal(bytes, index + 8, limit), low & 0xFC00 == 0xDC00
            {
                let value = 0x10000 + (high & 0x3FF) << 10 + (low & 0x3FF)
                return (Unicode.Scalar(value) ?? "\u{FFFD}", 12)
            }
            return (Unicode.Scalar(high) ?? "\u{FFFD}", 6)
        case let byte where byte < 0x80: return (Unicode.Scalar(byte), 2)
        default: return ("\\", 1)
        }
    }

    private static func hexadecimal(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> UInt32? {
        guard start + 4 <= limit else { return nil }
        var value: UInt32 = 0
        for index in start..<start + 4 {
            let byte = bytes[index]
            if ASCII.isDigit(byte) {
                value = value << 4 | UInt32(byte - 0x30)
            } else if (byte | 0x20) &- 0x61 < 6 {
                value = value << 4 | UInt32((byte | 0x20) - 0x61 + 10)
            } else {
                return nil
            }
        }
        return value
    }
}
