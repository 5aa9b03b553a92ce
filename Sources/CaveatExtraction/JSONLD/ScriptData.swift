internal import CaveatHTML
internal import CaveatModel
internal import CaveatText

/// What a script holds that is data and no code.
enum ScriptData {
    /// Structured data about the page: JSON-LD.
    case structured
    /// A store of JSON for other scripts, such as `__NEXT_DATA__`.
    case store
    /// Code, in which stores are assigned: `window.__STATE__ = {…}`.
    case code

    /// Looks at the type of a script; nil for a type of which nothing is read.
    init?(_ page: borrowing Page, script: NodeID) {
        let type = page.string(of: .type, in: script)?.lowercased() ?? ""
        if type.hasPrefix("application/ld+json") {
            self = .structured
        } else if type.hasSuffix("json") {
            self = .store
        } else if type.isEmpty || type == "module" || type.hasSuffix("javascript") {
            self = .code
        } else {
            return nil
        }
    }

    /// The strings of the JSON texts in a script.
    ///
    /// - Parameters:
    ///   - range: the text of the script.
    ///   - bytes: the text of the page.
    /// - Returns: those of all of the data, or of each store in code.
    func strings(in range: Range<Int>, of bytes: Span<UInt8>) -> [JSONStrings] {
        switch self {
        case .structured: [JSONStrings(bytes, range)]
        case .store: [JSONStrings(bytes, range, for: .texts)]
        case .code: Self.assignments(bytes, range)
        }
    }

    /// The values of names that begin with two underscores, as frameworks call their stores, wherever
    /// they are assigned or pushed: `window.__STATE__ = …`, `self.__next_f.push(…)`.
    private static func assignments(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [JSONStrings] {
        var values: [JSONStrings] = []
        var index = range.lowerBound
        while index + 2 < range.upperBound {
            index = firstName(bytes, index..<range.upperBound)
            while index < range.upperBound, isNamePart(bytes[index]) { index += 1 }
            guard let start = valueStart(bytes, index..<range.upperBound) else { continue }
            let value = JSONStrings(
                bytes,
                start..<range.upperBound,
                for: .texts,
                isFollowed: true
            )
            values.append(value)
            index = value.end
        }
        return values
    }

    /// The index behind the first full stop before two underscores; the end where there is none.
    private static func firstName(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var index = range.lowerBound
        while index + 2 < range.upperBound {
            index = bytes.passingChunks(from: index, to: range.upperBound) { byte, next in
                (byte == 0x2E).mark & (next == 0x5F).mark
            }
            let stop = min(index + Span.chunk, range.upperBound - 2)
            while index < stop {
                if bytes[index] == 0x2E, bytes[index + 1] == 0x5F, bytes[index + 2] == 0x5F {
                    return index + 3
                }
                index += 1
            }
        }
        return range.upperBound
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        byte == 0x5F || byte == 0x24 || ASCII.isDigit(byte) || (byte | 0x20) &- 0x61 < 26
    }

    /// Where the object or array begins that stands behind a name and `=` or `.push(`.
    private static func valueStart(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var index = Whitespace.end(bytes, from: range.lowerBound, limit: range.upperBound)
        if index < range.upperBound, bytes[index] == 0x3D {
            index += 1
        } else {
            for letter in ".push(".utf8 {
                guard index < range.upperBound, bytes[index] == letter else { return nil }
                index += 1
            }
        }
        index = Whitespace.end(bytes, from: index, limit: range.upperBound)
        guard index < range.upperBound, bytes[index] == 0x7B || bytes[index] == 0x5B else {
            return nil
        }
        return index
    }
}
