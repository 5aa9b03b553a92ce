/// The parts between the boundary lines of a body.
///
/// Source: https://www.rfc-editor.org/rfc/rfc2046#section-5.1.1
struct MultipartBody {
    /// Where the parts stand, without the line ends that belong to the boundary lines.
    private(set) var parts: [Range<Int>] = []
    /// Whether the last boundary line was met; without it the last part may lack its end.
    private(set) var isClosed = false

    /// Looks for the parts.
    ///
    /// What stands before the first boundary line and behind the last one is for programs that know no
    /// parts.
    ///
    /// - Parameters:
    ///   - bytes: the message.
    ///   - range: the body.
    ///   - boundary: what its field names.
    ///   - limit: the most parts to take.
    init(_ bytes: [UInt8], _ range: Range<Int>, boundary: String, upTo limit: Int) {
        let mark = Array("--\(boundary)".utf8)
        let span = bytes.span
        var partStart: Int?
        var lineStart = range.lowerBound
        while lineStart < range.upperBound {
            var lineEnd = lineStart
            while lineEnd < range.upperBound, span[lineEnd] != 0x0A { lineEnd &+= 1 }
            let next = min(lineEnd + 1, range.upperBound)
            if let line = BoundaryLine(bytes[lineStart..<lineEnd], mark: mark) {
                if let start = partStart {
                    parts.append(start..<Self.contentEnd(bytes, from: start, before: lineStart))
                }
                partStart = line == .last || parts.count >= limit ? nil : next
                if line == .last {
                    isClosed = true
                    return
                }
                if parts.count >= limit { return }
            }
            lineStart = next
        }
        if let start = partStart { parts.append(start..<range.upperBound) }
    }

    /// The end of a part: the line end before a boundary line is that line's.
    private static func contentEnd(_ bytes: [UInt8], from start: Int, before lineStart: Int) -> Int
    {
        var end = lineStart
        if end > start, bytes[end - 1] == 0x0A { end -= 1 }
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return max(end, start)
    }
}

/// A line between parts.
private enum BoundaryLine {
    /// A part begins behind it.
    case next
    /// No part follows.
    case last

    /// Reads a line; nil for one of the text, even where it begins as a boundary does.
    init?(_ line: ArraySlice<UInt8>, mark: [UInt8]) {
        guard line.starts(with: mark) else { return nil }
        let rest = HeaderFields.trimmed(line.dropFirst(mark.count))
        if rest.isEmpty {
            self = .next
        } else if rest.elementsEqual("--".utf8), line.dropFirst(mark.count).first == 0x2D {
            self = .last
        } else {
            return nil
        }
    }
}
