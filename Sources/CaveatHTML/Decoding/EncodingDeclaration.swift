/// Finds the encoding that a document declares for itself.
///
/// Source: https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
enum EncodingDeclaration {
    /// How many bytes from the beginning are looked at.
    ///
    /// Browsers look at 1,024; pages with long comments and scripts in front need more.
    static let reach = 4_096

    /// The label of the first declaration; nil without one.
    static func label(in bytes: [UInt8]) -> [UInt8]? {
        let head = Array(bytes.prefix(reach))
        if let label = labelOfXML(head) { return label }
        var index = 0
        while let bracket = head.firstIndex(of: 0x3C, in: index..<head.count) {
            index = bracket + 1
            if head.hasPrefix("!--", at: index) {
                index = endOfComment(head, from: index + 3)
            } else if head.hasPrefix("meta", at: index), index + 4 < head.count,
                head[index + 4].isHTMLSpace || head[index + 4] == 0x2F
            {
                var scanner = StartTagScanner(head, at: bracket)
                if let label = label(in: &scanner, head) { return label }
                index = scanner.position
            }
        }
        return nil
    }

    private static func labelOfXML(_ head: [UInt8]) -> [UInt8]? {
        guard head.hasPrefix("<?xml", at: 0) else { return nil }
        let end = head.firstIndex(of: 0x3E, in: 0..<head.count) ?? head.count
        for index in 5..<max(end, 5) where head.hasPrefix("encoding", at: index) {
            return value(after: index + 8, in: head, end)
        }
        return nil
    }

    /// The label that a `meta` tag declares in one of two ways.
    private static func label(in scanner: inout StartTagScanner, _ head: [UInt8]) -> [UInt8]? {
        var charset: [UInt8]?
        var contentCharset: [UInt8]?
        var isContentType = false
        while let part = scanner.next() {
            guard let range = part.value else { continue }
            if head.hasPrefix("charset", at: part.name.lowerBound), part.name.count == 7 {
                charset = charset ?? Array(head[range])
            } else if head.hasPrefix("http-equiv", at: part.name.lowerBound) {
                isContentType = head.hasPrefix("content-type", at: range.lowerBound)
            } else if head.hasPrefix("content", at: part.name.lowerBound), part.name.count == 7 {
                for index in range where head.hasPrefix("charset", at: index) {
                    contentCharset = value(after: index + 7, in: head, range.upperBound)
                    if contentCharset != nil { break }
                }
            }
        }
        return charset ?? (isContentType ? contentCharset : nil)
    }

    /// The value behind an equals sign, with or without quotes.
    private static func value(after start: Int, in head: [UInt8], _ end: Int) -> [UInt8]? {
        var index = start
        while index < end, head[index].isHTMLSpace { index += 1 }
        guard index < end, head[index] == 0x3D else { return nil }
        index += 1
        while index < end, head[index].isHTMLSpace { index += 1 }
        guard index < end else { return nil }
        let quote = head[index]
        if quote == 0x22 || quote == 0x27 {
            let close = head.firstIndex(of: quote, in: index + 1..<end) ?? end
            return Array(head[index + 1..<close])
        }
        let valueStart = index
        while index < end, !head[index].isHTMLSpace, head[index] != 0x3B { index += 1 }
        return Array(head[valueStart..<index])
    }

    private static func endOfComment(_ head: [UInt8], from start: Int) -> Int {
        var index = start
        while index < head.count {
            if head.hasPrefix("-->", at: index) { return index + 3 }
            index += 1
        }
        return head.count
    }
}

extension [UInt8] {
    /// Whether the bytes at an offset are an ASCII text in lower case, whatever their own case.
    func hasPrefix(_ text: String, at offset: Int) -> Bool {
        let expected = text.utf8.span
        guard offset + expected.count <= count else { return false }
        for index in expected.indices
        where self[offset + index].lowercasedASCII != expected[index] {
            return false
        }
        return true
    }
}
