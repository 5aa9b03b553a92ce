/// Breaks pages as careless hands and hostile ones do: the same seed gives the same pages.
package struct PageMutator: Sendable {
    /// A broken page.
    package struct Mutant: Sendable {
        /// The page.
        package let bytes: [UInt8]
        /// What was done to it, in order.
        package let mutations: [PageMutation]
    }

    /// A warning that any reading of a page must find and keep.
    package static let notice = """
        The Russian authorities have declared Harbour Gazette an "undesirable organization". If you \
        are in Russia, do not share our stories: you could be fined.
        """

    private var random: SeededGenerator

    /// Makes a mutator.
    package init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// Breaks a page behind a planted ``notice``.
    ///
    /// The notice is the first thing in the body, or of a page without one, and nothing is changed up to
    /// its end.
    ///
    /// - Parameter page: the page to break.
    /// - Returns: another page at each call.
    package mutating func mutant(of page: [UInt8]) -> Mutant {
        let isMarkup = page.contains(0x3C)
        let body = isMarkup ? Self.endOfBodyTag(in: page) : 0
        let notice = Array((isMarkup ? "<p>\(Self.notice)</p>\n" : "\(Self.notice)\n\n").utf8)
        var rest = Array(page[body...])
        var mutations: [PageMutation] = []
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let mutation = PageMutation.allCases.randomElement(using: &random) ?? .truncate
            apply(mutation, to: &rest)
            mutations.append(mutation)
        }
        return Mutant(bytes: page[..<body] + notice + rest, mutations: mutations)
    }

    // MARK: Vocabulary

    /// Elements that browsers treat in ways of their own, and names that only look like theirs.
    private static let names = [
        "a", "audio", "b", "blockquote", "button", "canvas", "caption", "col", "colgroup",
        "datalist",
        "dd", "details", "dialog", "div", "fieldset", "figcaption", "figure", "font", "form",
        "frameset", "h2", "iframe", "li", "map", "marquee", "math", "noembed", "noframes",
        "noscript",
        "object", "option", "p", "plaintext", "pre", "rp", "rt", "ruby", "script", "scriptЖ",
        "select",
        "style", "style=x", "summary", "svg", "table", "tbody", "td", "template", "textarea", "th",
        "title", "tr", "ul", "video", "x-y", "xmp",
    ]
    private static let references = [
        "&", "&amp;", "&amp", "&laquo;", "&laquo", "&nbsp;", "&nbsp", "&#1078;", "&#x436", "&#128;",
        "&#0;", "&copy", "&notit;", "&shy;", "&hellip;", "&NotEqualTilde;", "&lt", "&unknown;",
    ]
    private static let attributes = [
        "hidden", "style='display:none'", "class=caption", "class=\"wp-caption-text\"", "lang=ru",
        "role=dialog", "href='/x?a=1&copy=2'", "title='one &amp two &raquo three'", "id=footer",
        "alt=\"Harbour &laquoGazette&raquo is an &quot;undesirable organization&quot in Russia\"",
        "aria-label='do not share our stories: you could be &laquo;fined&raquo;'", "title=\"",
        "content='declared an undesirable&nbsp;organization'", "ЖЖ=1", "@click=\"a > b\"", "=x",
        "/",
    ]

    // MARK: Changes

    private mutating func apply(_ mutation: PageMutation, to page: inout [UInt8]) {
        let tags = Self.tags(in: page)
        switch mutation {
        case .deleteTag:
            if let tag = tags.randomElement(using: &random) { page.removeSubrange(tag.range) }
        case .duplicateTag:
            guard let tag = tags.randomElement(using: &random) else { return }
            page.insert(contentsOf: Array(page[tag.range]), at: tag.range.lowerBound)
        case .swapTags:
            guard let one = tags.randomElement(using: &random),
                let other = tags.randomElement(using: &random)
            else { return }
            swap(one.range, other.range, in: &page)
        case .leaveOpen:
            let tag = tags.filter(\.isEnd).randomElement(using: &random)
            if let tag { page.removeSubrange(tag.range) }
        case .nestWrongly:
            let ends = tags.filter(\.isEnd)
            guard ends.count > 1 else { return }
            let index = Int.random(in: 0..<ends.count - 1, using: &random)
            swap(ends[index].range, ends[index + 1].range, in: &page)
        case .insertEndTag: insert("</\(pick(Self.names))>", into: &page)
        case .insertStartTag: insert("<\(pick(Self.names))>", into: &page)
        case .insertReference: insert(pick(Self.references), into: &page)
        case .splitText: insert("<!-- \(pick(Self.references)) > -->", into: &page)
        case .renameElement:
            guard let tag = tags.randomElement(using: &random) else { return }
            page.replaceSubrange(tag.name, with: Array(pick(Self.names).utf8))
        case .addAttribute:
            let tag = tags.filter { !$0.isEnd }.randomElement(using: &random)
            guard let tag else { return }
            page.insert(
                contentsOf: Array(" \(pick(Self.attributes))".utf8),
                at: tag.name.upperBound
            )
        case .insertNUL: page.insert(0, at: place(in: page))
        case .insertInvalidByte:
            page.insert(UInt8.random(in: 0x80...0xFF, using: &random), at: place(in: page))
        case .truncate: page.removeSubrange(place(in: page)...)
        case .wrap:
            let name = pick(Self.names)
            let (one, other) = (place(in: page), place(in: page))
            page.insert(contentsOf: Array("</\(name)>".utf8), at: max(one, other))
            page.insert(contentsOf: Array("<\(name)>".utf8), at: min(one, other))
        }
    }

    private mutating func pick(_ words: [String]) -> String {
        words.randomElement(using: &random) ?? ""
    }

    private mutating func place(in page: [UInt8]) -> Int {
        Int.random(in: 0...page.count, using: &random)
    }

    private mutating func insert(_ text: String, into page: inout [UInt8]) {
        page.insert(contentsOf: Array(text.utf8), at: place(in: page))
    }

    private func swap(_ one: Range<Int>, _ other: Range<Int>, in page: inout [UInt8]) {
        let (first, second) = one.lowerBound < other.lowerBound ? (one, other) : (other, one)
        guard first.upperBound <= second.lowerBound else { return }
        let (front, back) = (Array(page[first]), Array(page[second]))
        page.replaceSubrange(second, with: front)
        page.replaceSubrange(first, with: back)
    }

    // MARK: Tags

    private struct Tag {
        let range: Range<Int>
        let name: Range<Int>
        let isEnd: Bool
    }

    /// What looks like a tag, quotes not minded.
    private static func tags(in page: [UInt8]) -> [Tag] {
        var tags: [Tag] = []
        var index = 0
        while let start = page[index...].firstIndex(of: 0x3C) {
            index = start + 1
            let isEnd = index < page.count && page[index] == 0x2F
            let name = index + (isEnd ? 1 : 0)
            guard name < page.count, (page[name] | 0x20) &- 0x61 < 26,
                let end = page[name...].firstIndex(of: 0x3E)
            else { continue }
            let nameEnd = page[name..<end].firstIndex { $0 <= 0x20 || $0 == 0x2F } ?? end
            tags.append(Tag(range: start..<end + 1, name: name..<nameEnd, isEnd: isEnd))
            index = end + 1
        }
        return tags
    }

    private static func endOfBodyTag(in page: [UInt8]) -> Int {
        tags(in: page).first { tag in
            !tag.isEnd && page[tag.name].elementsEqual("body".utf8) { $0 | 0x20 == $1 }
        }?.range.upperBound ?? 0
    }
}
