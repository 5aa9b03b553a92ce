/// Compares lines with the titles that a page declares for itself.
///
/// A declared title often carries the site's name, so a line matches when it is the title's
/// beginning or end up to a separator, or most of it.
struct TitleMatch {
    private let titles: [[UInt8]]
    /// The shortest line, in bytes, that may be the larger part of a title.
    private let shortestLine: Int
    /// The most letters, in bytes, of a line that may begin with a title.
    private let mostLetters: Int

    /// Makes a matcher for the given titles as UTF-8.
    init(_ titles: [[UInt8]]) {
        self.titles = titles.map { Letters.folded($0.span, 0..<$0.count) }
            .filter { $0.count >= 4 }
        let shortest = self.titles.map(\.count).min() ?? 0
        shortestLine = max(4, (shortest + 1) / 2)
        mostLetters = (self.titles.map(\.count).max() ?? 0) * 5 / 4
    }

    /// Whether a line is one of the titles, or the larger part of one.
    func matches(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count < 1_000, range.count >= shortestLine, mayMatch(text, range) else {
            return false
        }
        let line = Letters.folded(text, range, atMost: mostLetters + 1)
        guard line.count >= 4, line.count <= mostLetters else { return false }
        for title in titles where line.count * 2 >= title.count {
            if title == line || title.starts(with: line) || title.suffix(line.count) == line[...] {
                return true
            }
            if line.starts(with: title), title.count * 5 >= line.count * 4 { return true }
        }
        return false
    }

    /// Whether a line begins or ends like a title, as most lines do not.
    private func mayMatch(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard let ends = Letters.ends(of: text, range) else { return false }
        return titles.contains { $0.first == ends.first || $0.last == ends.last }
    }
}
