internal import CaveatModel

/// Writes a piece of the cleaned text in a line of Markdown, its links included on request.
struct MarkdownInline {
    /// The bytes of the cleaned text.
    private let text: [UInt8]
    /// The passage's links in the cleaned text, in order and apart from one another.
    private let links: [(span: Range<Int>, address: LinkAddress)]

    /// Makes a writer for one passage.
    ///
    /// - Parameters:
    ///   - passage: the passage.
    ///   - cleaned: the text that it is part of.
    ///   - article: the article, which knows the links; nil to write none.
    init(_ passage: Passage, of cleaned: CleanedText, linksOf article: Article?) {
        text = cleaned.text
        guard let article, let block = passage.block, let span = passage.article else {
            links = []
            return
        }
        let shift = passage.span.start - span.start
        var end = span.start
        var links: [(span: Range<Int>, address: LinkAddress)] = []
        for link in article[block].links
        where link.span.start >= end && span.contains(link.span) && !link.span.isEmpty {
            guard let address = LinkAddress(link.target, base: article.metadata.url) else {
                continue
            }
            end = link.span.end
            links.append((link.span.start + shift..<end + shift, address))
        }
        self.links = links
    }

    /// Appends a part of the passage.
    ///
    /// - Parameters:
    ///   - range: the part, in the cleaned text; a link that it holds only in part is left out.
    ///   - output: where it goes.
    ///   - lineBreak: what stands for a line feed.
    ///   - startsLine: whether the text begins a line, where more characters have a meaning.
    func append(
        _ range: Range<Int>,
        to output: inout [UInt8],
        lineBreak: String = " ",
        startsLine: Bool = true
    ) {
        var position = range.lowerBound
        func appendText(upTo end: Int, to output: inout [UInt8], startsLine: Bool) {
            MarkdownEscape.append(
                text[position..<end],
                to: &output,
                lineBreak: lineBreak,
                startsLine: startsLine || position > range.lowerBound && text[position - 1] == 0x0A
            )
            position = end
        }
        for link in links
        where link.span.lowerBound >= position && link.span.upperBound <= range.upperBound {
            appendText(
                upTo: link.span.lowerBound,
                to: &output,
                startsLine: startsLine && position == range.lowerBound
            )
            output.append(UInt8(ascii: "["))
            appendText(upTo: link.span.upperBound, to: &output, startsLine: false)
            output.append(contentsOf: "](\(link.address.string))".utf8)
        }
        appendText(
            upTo: range.upperBound,
            to: &output,
            startsLine: startsLine && position == range.lowerBound
        )
    }
}
