/// Compares lines with the titles that a page declares for itself.
///
/// A declared title often carries the site's name, so a line matches when it is the title's
/// beginning or end up to a separator, or most of it.
struct TitleMatch {
    private let titles: [[UInt8]]

    /// Makes a matcher for the given titles as UTF-8.
    init(_ titles: [[UInt8]]) {
        self.titles = titles.map { Self.letters(of: $0.span, 0..<$0.count) }
            .filter { $0.count >= 4 }
    }

    /// Whether a line is one of the titles, or the larger part of one.
    func matches(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count < 1_000, range.count >= 4 else { return false }
        let line = Self.letters(of: text, range)
        guard line.count >= 4 else { return false }
        for title in titles where line.count * 2 >= title.count {
            if title == line || title.starts(with: line) || title.suffix(line.count) == line[...] {
                return true
            }
            if line.starts(with: title), title.count * 5 >= line.count * 4 { return true }
        }
        return false
    }

    /// The letters and digits of a text in lower case; what separates words is left out.
    private static func letters(of text: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
        var letters: [UInt8] = []
        letters.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = text[index]
            if byte < 0x80 {
                if ASCII.isLetter(byte) || ASCII.isDigit(byte) {
                    letters.append(ASCII.lowercased(byte))
                }
                index += 1
            } else {
                let (scalar, length) = UTF8Scalars.decode(text, at: index)
                // General Punctuation and the no-break space separate words in titles.
                if !(0x2000...0x206F).contains(scalar), scalar != 0xA0, scalar != 0xAB,
                    scalar != 0xBB
                {
                    for offset in index..<min(index + length, range.upperBound) {
                        letters.append(text[offset])
                    }
                }
                index += length
            }
        }
        return letters
    }
}
