/// Pours pages into templates: the same page always gives the same bytes.
struct PageComposer: Sendable {
    /// The templates, by file name without extension.
    let templates: [String: String]
    /// The furniture, by language.
    let furniture: [String: Furniture]
    /// The neutral stories, by language.
    let stories: [String: [Story]]

    /// Makes the bytes of a page as a server would send them.
    ///
    /// - Parameter page: the page.
    /// - Returns: the bytes.
    /// - Throws: ``EvaluationError/incomplete(page:missing:)`` when the page names something that
    ///   does not exist.
    func bytes(of page: EvaluationPage) throws(EvaluationError) -> [UInt8] {
        let text = try text(of: page)
        return page.encoding?.bytes(of: text) ?? Array(text.utf8)
    }

    private func text(of page: EvaluationPage) throws(EvaluationError) -> String {
        guard let template = templates[page.site] else {
            throw .incomplete(page: page.id, missing: "template '\(page.site)'")
        }
        guard let furniture = furniture[page.lang] ?? (page.isPassage ? furniture["en"] : nil)
        else {
            throw .incomplete(page: page.id, missing: "furniture for '\(page.lang)'")
        }
        let story = try story(of: page)
        guard let title = page.title ?? story?.title, let body = page.body ?? story?.body else {
            throw .incomplete(page: page.id, missing: "title or text")
        }
        let form: Form = page.site == "text" ? .text : .markup
        var values = [
            "lang": page.lang,
            "dir": ["fa", "ar", "he", "ur"].contains(page.lang) ? "rtl" : "ltr",
            "charset": declaration(of: page),
            "title": form.escaped(title),
            "outlet": form.escaped(page.outlet),
            "byline": form.escaped(page.outlet),
            "date": Self.date,
            "skip": furniture.skip,
            "search": furniture.search,
            "nav": form.list(furniture.nav),
            "share": form.list(furniture.share),
            "relatedTitle": furniture.relatedTitle,
            "related": form.list(furniture.related),
            "subscribe": furniture.subscribe,
            "footerText": furniture.footer,
            "cookies": furniture.cookies,
            "body": form.paragraphs(body),
        ]
        for (place, text) in page.slots { values[place] = form.paragraphs(text) }
        return fill(template, with: values)
    }

    private func story(of page: EvaluationPage) throws(EvaluationError) -> Story? {
        guard let number = page.story else { return nil }
        guard let stories = stories[page.lang], stories.indices.contains(number) else {
            throw .incomplete(page: page.id, missing: "story \(number) in '\(page.lang)'")
        }
        return stories[number]
    }

    private func declaration(of page: EvaluationPage) -> String {
        let name = page.declared ?? "utf-8"
        return name == "none" ? "" : "<meta charset=\"\(name)\">"
    }

    /// Replaces `{{name}}` in one pass, so that a value is never read as a template.
    private func fill(_ template: String, with values: [String: String]) -> String {
        var result = ""
        var rest = template[...]
        while let opening = rest.firstRange(of: "{{") {
            result += rest[..<opening.lowerBound]
            rest = rest[opening.upperBound...]
            guard let closing = rest.firstRange(of: "}}") else { break }
            result += values[String(rest[..<closing.lowerBound])] ?? ""
            rest = rest[closing.upperBound...]
        }
        return result + rest
    }

    /// The day on which every page of the set came out.
    private static let date = "2026-03-14"
}

extension PageComposer {
    /// How the pieces of a page are written.
    private enum Form {
        case markup
        case text

        /// Blank lines separate paragraphs; one that begins with a tag is markup already.
        func paragraphs(_ text: String) -> String {
            let paragraphs = text.split(separator: "\n\n").map { $0.trimmingLineFeeds() }
            switch self {
            case .text: return paragraphs.joined(separator: "\n\n")
            case .markup:
                return paragraphs.map { $0.hasPrefix("<") ? $0 : "<p>\($0)</p>" }
                    .joined(separator: "\n")
            }
        }

        /// One item after the other.
        func list(_ items: [String]) -> String {
            switch self {
            case .text: items.joined(separator: "\n")
            case .markup: items.map { "<li><a href=\"#\">\($0)</a></li>" }.joined()
            }
        }

        /// A text in a place where markup would be taken for markup.
        func escaped(_ text: String) -> String {
            guard self == .markup else { return text }
            return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
                .replacing("\"", with: "&quot;")
        }
    }
}

extension Substring {
    fileprivate func trimmingLineFeeds() -> String {
        String(drop { $0 == "\n" }.reversed().drop { $0 == "\n" }.reversed())
    }
}
