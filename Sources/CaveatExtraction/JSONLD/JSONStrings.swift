internal import CaveatModel
internal import CaveatText

/// The string values of a JSON text, each with its key and its object.
///
/// Written for structured data as pages really serve it: stray commas, comments around it and a
/// missing end do no harm, nesting costs no stack, and nothing but strings is looked at.
struct JSONStrings {
    /// A string value.
    struct Value {
        private let keyStart: UInt32
        private let keyEnd: UInt32
        private let start: UInt32
        private let end: UInt32
        private let holder: UInt32
        /// What the value holds that is worth a closer look.
        let signs: JSONSigns

        /// Makes a value of its places; a page has thousands, so that they are stored small.
        fileprivate init(
            key: Range<Int>,
            characters: Range<Int>,
            object: Int,
            signs: JSONSigns
        ) {
            keyStart = UInt32(truncatingIfNeeded: key.lowerBound)
            keyEnd = UInt32(truncatingIfNeeded: key.upperBound)
            start = UInt32(truncatingIfNeeded: characters.lowerBound)
            end = UInt32(truncatingIfNeeded: characters.upperBound)
            holder = UInt32(truncatingIfNeeded: object)
            self.signs = signs
        }

        /// The key's characters; empty in an array at the top.
        var key: Range<Int> { Int(keyStart)..<Int(keyEnd) }
        /// The value's characters between the quotation marks, escapes unresolved.
        var characters: Range<Int> { Int(start)..<Int(end) }
        /// The index of the object that holds it in ``JSONStrings/objects``.
        var object: Int { Int(holder) }
    }

    /// An object, so that values can be related to those around them.
    struct Object {
        /// The index of the object around it; -1 for none.
        let parent: Int
        /// The key under which it stands there, arrays looked through.
        let key: Range<Int>
    }

    /// What of a JSON text is of use.
    enum Use {
        /// All strings, and what belongs to what.
        case structure
        /// Strings that may be of human language.
        case texts
    }

    /// The values in order.
    private(set) var values: [Value] = []
    /// The objects in the order they begin, if they are of use; the first stands for the whole text.
    private(set) var objects: [Object] = [Object(parent: -1, key: 0..<0)]
    /// Where reading stopped.
    let end: Int

    /// The deepest nesting that is followed; what lies deeper counts as the innermost object's.
    private static let deepest = 64

    /// Reads the strings in a range of bytes.
    ///
    /// - Parameters:
    ///   - bytes: the text of the page.
    ///   - range: the JSON text.
    ///   - use: what of it is of use; the rest is not kept.
    ///   - isFollowed: whether something else may follow the first object or array, behind whose end
    ///     nothing is read then.
    init(
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        for use: Use = .structure,
        isFollowed: Bool = false
    ) {
        var stack: [(object: Int, key: Range<Int>, isObject: Bool)] = []
        var object = 0
        var key = 0..<0
        var isObject = false
        var unfollowedCount = 0
        var index = range.lowerBound
        reading: while index < range.upperBound {
            let byte = bytes[index]
            switch byte {
            case 0x22:
                let start = index + 1
                let signs = Self.readString(bytes, from: start, to: range.upperBound, &index)
                let characters = start..<min(index, range.upperBound)
                index = min(index + 1, range.upperBound)
                var next = index
                if next < range.upperBound, bytes[next] <= 0x20 || bytes[next] > 0x7E {
                    next = Whitespace.end(bytes, from: index, limit: range.upperBound)
                }
                if isObject, next < range.upperBound, bytes[next] == 0x3A {
                    key = characters
                    index = next + 1
                } else if use == .structure || !signs.isDisjoint(with: .ofText) {
                    values.append(
                        Value(key: key, characters: characters, object: object, signs: signs)
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
                if isObject, use == .structure {
                    objects.append(Object(parent: object, key: key))
                    object = objects.count - 1
                }
            case 0x7D, 0x5D:
                if unfollowedCount > 0 {
                    unfollowedCount -= 1
                } else if let top = stack.popLast() {
                    (object, key, isObject) = top
                    if isFollowed, stack.isEmpty {
                        index &+= 1
                        break reading
                    }
                }
            default: break
            }
            index &+= 1
        }
        end = index
    }

    /// Reads to the quotation mark that ends a string.
    ///
    /// - Parameters:
    ///   - bytes: the JSON text.
    ///   - start: where the string's characters begin.
    ///   - limit: the end of the text.
    ///   - end: where they end afterwards; behind the limit after a backslash at the end.
    /// - Returns: what the string holds; behind an escape, only quotation marks are looked for.
    @inline(__always)
    private static func readString(
        _ bytes: Span<UInt8>,
        from start: Int,
        to limit: Int,
        _ end: inout Int
    ) -> JSONSigns {
        var signs: JSONSigns = []
        var index = start
        while index &+ ByteWord.count <= limit {
            let word = ByteWord(bytes, at: index)
            let ends = word.marks(of: 0x22) | word.marks(of: 0x5C)
            guard ends != 0 else {
                signs.formUnion(JSONSigns(plain: word))
                index &+= ByteWord.count
                // Most strings are short, and a chunk costs more than a word does.
                if index &- start > shortString {
                    signs.formUnion(passPlainChunks(bytes, &index, to: limit))
                }
                continue
            }
            let place = ByteWord.first(of: ends)
            index &+= place
            if word[place] == 0x5C {
                return readEscapes(bytes, from: index, to: limit, &end)
            }
            signs.formUnion(JSONSigns(plain: word.prefix(place)))
            end = index
            return signs
        }
        while index < limit {
            let byte = bytes[index]
            if byte == 0x22 { break }
            if byte == 0x5C { return readEscapes(bytes, from: index, to: limit, &end) }
            signs.formUnion(JSONSigns(plain: ByteWord(byte)))
            index &+= 1
        }
        end = index
        return signs
    }

    /// Reads on to the quotation mark that ends a string, from its first backslash on.
    ///
    /// A string with an escape is looked at again in any case: nothing else has to be known of it.
    private static func readEscapes(
        _ bytes: Span<UInt8>,
        from start: Int,
        to limit: Int,
        _ end: inout Int
    ) -> JSONSigns {
        var signs = JSONSigns.escape
        var index = start
        while index < limit, bytes[index] == 0x5C {
            if index &+ 1 < limit, bytes[index &+ 1] == 0x22 { signs.insert(.innerQuote) }
            index = nextMark(bytes, from: index &+ 2, to: limit)
        }
        end = index
        return signs
    }

    /// The index of the next quotation mark or backslash; the limit where there is none.
    @inline(__always)
    private static func nextMark(_ bytes: Span<UInt8>, from start: Int, to limit: Int) -> Int {
        var index = start
        while index &+ ByteWord.count <= limit {
            let word = ByteWord(bytes, at: index)
            let ends = word.marks(of: 0x22) | word.marks(of: 0x5C)
            if ends != 0 { return index &+ ByteWord.first(of: ends) }
            index &+= ByteWord.count
        }
        while index < limit, bytes[index] != 0x22, bytes[index] != 0x5C { index &+= 1 }
        return index
    }

    /// Passes over chunks without quotation marks and backslashes.
    ///
    /// - Returns: what they hold.
    private static func passPlainChunks(
        _ bytes: Span<UInt8>,
        _ index: inout Int,
        to limit: Int
    ) -> JSONSigns {
        var signs: JSONSigns = []
        while index &+ JSONSigns.chunk <= limit {
            let found = JSONSigns(chunk: bytes.extracting(index..<index &+ JSONSigns.chunk))
            guard found.isDisjoint(with: .ofEnd) else { break }
            signs.formUnion(found)
            index &+= JSONSigns.chunk
        }
        return signs
    }

    /// The bytes of a string after which whole chunks are looked at.
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
