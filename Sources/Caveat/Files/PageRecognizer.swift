internal import CaveatReport

/// Tells pages from other files in a folder.
enum PageRecognizer {
    /// What a file's name tells.
    enum Verdict {
        /// It is a page.
        case page
        /// It is a page if it begins as HTML does.
        case perhaps
        /// It is a page unless caveat wrote it: the name is that of an index of reports.
        case index
        /// It is a report that caveat wrote.
        case report
        /// It is something else.
        case other
    }

    /// What follows the dot in names of pages.
    static let pageExtensions: Set<String> = [
        "html", "htm", "xhtml", "xht", "txt", "mhtml", "mht", "eml",
    ]

    /// What follows the dot in names that pages share with programs.
    private static let serverExtensions: Set<String> = [
        "shtml", "php", "asp", "aspx", "jsp", "cgi",
    ]

    /// How the names of reports end.
    private static let reportSuffixes = [
        ".report.txt", ".report.md", ".report.json", ".report.jsonl", ".report.html",
    ]

    /// What a file's name tells.
    static func verdict(on path: PathBytes) -> Verdict {
        if ArchiveKind(path) != nil || CompressedPage.isName(path) { return .page }
        let name = path.lastComponent.name.lowercased()
        if reportSuffixes.contains(where: name.hasSuffix) { return .report }
        if FolderIndex.mayBeName(name) { return .index }
        // Programs that save sites keep the query in the name: `index.php?id=5`.
        let stem = PathBytes(String(name.prefix { $0 != "?" })).fileExtension
        if pageExtensions.contains(path.fileExtension) || pageExtensions.contains(stem) {
            return .page
        }
        return stem.isEmpty || serverExtensions.contains(stem) ? .perhaps : .other
    }

    /// How many bytes of a file are looked at.
    ///
    /// Source: https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
    static let beginning = 1_024

    /// Names of the elements that a page begins with.
    ///
    /// `title` and `link` are left out: feeds have them too.
    ///
    /// Source: https://mimesniff.spec.whatwg.org/#rules-for-identifying-an-unknown-mime-type
    private static let elements: Set<String> = [
        "!doctype html", "html", "head", "body", "meta", "script", "style", "iframe", "p", "div",
        "table", "h1", "h2", "h3", "br", "font", "article", "main", "section", "header", "frameset",
    ]

    /// Whether the first bytes of a file hold the start of an element of HTML.
    static func isHTML(_ bytes: [UInt8]) -> Bool {
        // Every second byte is zero in UTF-16.
        let text = String(decoding: bytes.prefix(beginning).filter { $0 != 0 }, as: UTF8.self)
            .lowercased()
        return text.split(separator: "<", omittingEmptySubsequences: false).dropFirst()
            .contains { rest in
                elements.contains { name in
                    guard rest.hasPrefix(name) else { return false }
                    let next = rest.dropFirst(name.count).first
                    return next.map { $0 == ">" || $0 == "/" || $0.isWhitespace } ?? false
                }
            }
    }
}
