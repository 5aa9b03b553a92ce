internal import CaveatModel

extension EvaluationPassage {
    /// The page that holds the passage: a story around it, an ordinary page, or nothing.
    ///
    /// Template and story follow from the id, so that the same passage always makes the same page.
    ///
    /// - Parameters:
    ///   - part: the part of the set.
    ///   - stories: the neutral stories of its language.
    ///   - hosts: the ordinary pages of its language. With them, each second passage gets one in place
    ///     of a story, since warnings stand on long pages too, and each fourth stands alone, as it does
    ///     where somebody scans a warning by itself.
    /// - Returns: the page.
    /// - Throws: ``EvaluationError/incomplete(page:missing:)`` when there is none.
    func page(
        in part: EvaluationPage.Part,
        stories: [Story],
        hosts: [Story] = []
    ) throws(EvaluationError) -> EvaluationPage {
        let number = id.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
        let marked = paragraphs
        let markup = marked.map(Self.markup)
        if place == .page {
            guard let title = marked.first, marked.count > 1 else {
                throw .incomplete(page: id, missing: "paragraph after the title")
            }
            return EvaluationPage(
                passage: self,
                part: part,
                site: number % 3 == 0 ? "bare" : "blog",
                title: title,
                body: markup.dropFirst().joined(separator: "\n\n"),
                marked: marked
            )
        }
        let setting = Setting(number, hasHosts: !hosts.isEmpty)
        if setting == .nothing {
            return EvaluationPage(
                passage: self,
                part: part,
                site: "bare",
                title: "",
                body: markup.joined(separator: "\n\n"),
                marked: marked
            )
        }
        let isHosted = setting == .ordinaryPage
        let choice = isHosted ? hosts : stories
        guard !choice.isEmpty else { throw .incomplete(page: id, missing: "story in '\(lang)'") }
        let story = choice[Int(number / (isHosted ? 128 : 8)) % choice.count]
        let piece = markup.joined(separator: "\n\n")
        var body = story.body.split(separator: "\n\n").map(String.init)
        if place == .body {
            body.insert(piece, at: isHosted ? Int(number / 32) % body.count : min(1, body.count))
        }
        return EvaluationPage(
            passage: self,
            part: part,
            site: Self.templates[Int(number % UInt32(Self.templates.count))],
            title: story.title,
            body: body.joined(separator: "\n\n"),
            slot: place == .body ? nil : (place.rawValue, piece),
            marked: marked
        )
    }

    /// What stands around a passage that is no page of its own.
    private enum Setting {
        /// A neutral story.
        case story
        /// An ordinary page.
        case ordinaryPage
        /// Nothing: the passage stands alone.
        case nothing

        /// Chooses by the number of the passage; always a story where there are no ordinary pages.
        init(_ number: UInt32, hasHosts: Bool) {
            switch number / 64 % 4 {
            case 0 where hasHosts, 2 where hasHosts: self = .ordinaryPage
            case 3 where hasHosts: self = .nothing
            default: self = .story
            }
        }
    }

    /// The passage as a page that others can stand on; nil unless it is an ordinary page.
    var host: Story? {
        guard place == .page, kind == .none else { return nil }
        let paragraphs = paragraphs
        guard let title = paragraphs.first, paragraphs.count >= Self.fewestParagraphs else {
            return nil
        }
        return Story(
            title: title,
            body: paragraphs.dropFirst().map(Self.markup).joined(separator: "\n\n")
        )
    }

    private var paragraphs: [String] { text.split(separator: "\n\n").map(String.init) }

    /// Title and seven paragraphs make a page long.
    private static let fewestParagraphs = 8

    private static let templates = ["wire", "magazine", "app", "legacy", "portal", "blog"]

    /// A paragraph as markup: lists are lists, other lines are broken.
    private static func markup(of paragraph: String) -> String {
        let lines = paragraph.split(separator: "\n").map {
            $0.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        }
        var html = ""
        var isOpen = false
        var text: [String] = []
        func flush() {
            if !text.isEmpty { html += "<p>" + text.joined(separator: "<br>\n") + "</p>" }
            text = []
        }
        for line in lines {
            if line.hasPrefix("- ") {
                flush()
                if !isOpen { html += "<ul>" }
                isOpen = true
                html += "<li>" + line.dropFirst(2) + "</li>"
            } else {
                if isOpen { html += "</ul>" }
                isOpen = false
                text.append(String(line))
            }
        }
        flush()
        return html + (isOpen ? "</ul>" : "")
    }

    /// The truth as a page states it.
    var tags: [ExpectedTag] {
        guard let kind = FindingKind(rawValue: kind.rawValue), kind.isWarning else { return [] }
        return [
            ExpectedTag(
                kinds: [kind],
                jurisdictions: law.compactMap { Jurisdiction($0) },
                place: place.rawValue,
                facts: kind == .notice || kind == .advisory
                    ? ExpectedFacts(acts: acts, penalties: penalties) : nil
            )
        ]
    }
}
