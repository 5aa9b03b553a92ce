/// What the structured data of a page says about its article.
struct StructuredData {
    /// The headline.
    var headline: String?
    /// The names of the authors.
    var authors: [String] = []
    /// The date of publication as the page writes it.
    var published: String?
    /// The date of publication of the page around the article.
    var pagePublished: String?
    /// The date of the last change as the page writes it.
    var modified: String?
    /// The language.
    var language: String?
    /// The name of the publisher.
    var site: String?
    /// A summary.
    var summary: String?
    /// The address of the page.
    var url: String?
    /// The text of the article; often cut short, sometimes that of another one.
    var body: String?
    /// The selectors of the elements that hold the text of the article.
    var selectors: [String] = []
    /// The types of what stands at the top: the page, and what it is about.
    var pageTypes: [String] = []

    /// Names beyond this number are no authors of one article.
    private static let mostAuthors = 32
    /// Types beyond this number are not of one page.
    private static let mostTypes = 64

    /// Reads the article of one JSON-LD text; what is already known stays.
    mutating func read(_ bytes: [UInt8], _ strings: JSONStrings) {
        let span = bytes.span
        var isArticle = [Bool](repeating: false, count: strings.objects.count)
        for value in strings.values where Self.equals(span, value.key, "@type") {
            if Self.namesArticle(span, value.characters) { isArticle[value.object] = true }
            let object = strings.objects[value.object]
            if object.parent == 0 || Self.equals(span, object.key, "@graph"),
                pageTypes.count < Self.mostTypes
            {
                pageTypes.append(Self.string(bytes, value))
            }
        }
        for value in strings.values {
            let object = strings.objects[value.object]
            if Self.equals(span, value.key, "cssSelector"), selectors.count < Self.mostAuthors {
                selectors.append(Self.string(bytes, value))
            }
            if pagePublished == nil, Self.equals(span, value.key, "datePublished") {
                pagePublished = Self.string(bytes, value)
            }
            if isArticle[value.object] {
                readArticle(bytes, value)
            } else if object.parent >= 0, isArticle[object.parent],
                Self.equals(span, value.key, "name")
            {
                if Self.equals(span, object.key, "author") {
                    addAuthor(Self.string(bytes, value))
                } else if Self.equals(span, object.key, "publisher"), site == nil {
                    site = Self.string(bytes, value)
                }
            }
        }
        if authors.isEmpty { readReferredAuthors(bytes, strings, isArticle) }
    }

    private mutating func readArticle(_ bytes: [UInt8], _ value: JSONStrings.Value) {
        // Most values are of no use, and some are long.
        func text() -> String { Self.string(bytes, value) }
        func isNamed(_ word: StaticString) -> Bool { Self.equals(bytes.span, value.key, word) }
        if isNamed("headline") || isNamed("name") {
            headline = headline ?? text()
        } else if isNamed("author") {
            addAuthor(text())
        } else if isNamed("datePublished") {
            published = published ?? text()
        } else if isNamed("dateModified") {
            modified = modified ?? text()
        } else if isNamed("inLanguage") {
            language = language ?? text()
        } else if isNamed("description") {
            summary = summary ?? text()
        } else if isNamed("url") {
            url = url ?? text()
        } else if isNamed("articleBody") {
            body = body ?? text()
        }
    }

    /// Reads the names of persons to whom the article's authors only refer.
    private mutating func readReferredAuthors(
        _ bytes: [UInt8],
        _ strings: JSONStrings,
        _ isArticle: [Bool]
    ) {
        let span = bytes.span
        let ids = strings.values.filter { value in
            let object = strings.objects[value.object]
            return Self.equals(span, value.key, "@id") && object.parent >= 0
                && isArticle[object.parent] && Self.equals(span, object.key, "author")
        }.map { bytes[$0.characters] }
        guard !ids.isEmpty else { return }
        let persons = strings.values.filter { value in
            Self.equals(span, value.key, "@id") && ids.contains(bytes[value.characters])
        }.map(\.object)
        for value in strings.values
        where Self.equals(span, value.key, "name") && persons.contains(value.object) {
            addAuthor(Self.string(bytes, value))
        }
    }

    private mutating func addAuthor(_ name: String) {
        if authors.count < Self.mostAuthors, name.contains(where: \.isLetter),
            !name.hasPrefix("http"),
            !authors.contains(name)
        {
            authors.append(name)
        }
    }

    /// The text of a value, escapes resolved.
    static func string(_ bytes: [UInt8], _ value: JSONStrings.Value) -> String {
        var text: [UInt8] = []
        JSONStrings.forEachPiece(bytes.span, value.characters) { piece, replacement in
            text.append(contentsOf: replacement ?? bytes[piece])
        }
        return TextAssembler.folded(text)
    }

    @inline(__always)
    private static func equals(
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        _ word: StaticString
    ) -> Bool {
        // Most keys have another length.
        range.count == word.utf8CodeUnitCount && isSpelled(bytes, range, word)
    }

    private static func isSpelled(
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        _ word: StaticString
    ) -> Bool {
        var index = range.lowerBound
        for letter in word.description.utf8 {
            guard bytes[index] == letter else { return false }
            index += 1
        }
        return true
    }

    /// Whether a schema.org type is one for articles: `NewsArticle`, `BlogPosting`, `…Report`.
    private static func namesArticle(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        for ending: StaticString in ["Article", "Posting", "ReportageNewsArticle", "Recipe"] {
            let count = ending.utf8CodeUnitCount
            if range.count >= count,
                equals(bytes, range.upperBound - count..<range.upperBound, ending)
            {
                return true
            }
        }
        return false
    }
}
