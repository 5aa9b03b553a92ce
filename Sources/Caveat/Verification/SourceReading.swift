internal import CaveatHTML
internal import CaveatModel

/// A way in which a stretch of a page's source is read as text.
package indirect enum SourceReading: Sendable {
    /// Between tags: tags are left out, references resolved.
    case content
    /// In a title or a text field: references are resolved, tags are text.
    case tagless
    /// In an attribute's value.
    case attribute
    /// In a string of JSON or a script, whose escapes are resolved.
    case string
    /// As it is: plain text, comments.
    case verbatim
    /// In the page in a frame's tag, which is an attribute's value.
    case inFrame(SourceReading)

    /// Every way, the likeliest first.
    static let all: [SourceReading] = {
        let ways: [SourceReading] = [.content, .tagless, .attribute, .string, .verbatim]
        let framed = ways.map { SourceReading.inFrame($0) }
        return ways + framed + framed.map { .inFrame($0) }
    }()

    /// What a stretch says when it is read in this way.
    package func text(of source: String) -> String {
        switch self {
        case .content: Self.content("<body><div>" + source)
        case .tagless:
            // Each may hold the end tag of the other.
            Self.content(
                (source.lowercased().contains("</textarea") ? "<title>" : "<textarea>") + source
            )
        case .attribute: Self.attribute(source)
        case .string: StringEscapes.resolved(in: source)
        case .verbatim: source
        case .inFrame(let reading): reading.text(of: Self.attribute(source))
        }
    }

    /// The text that a page of this markup shows.
    private static func content(_ html: String) -> String {
        guard let page = try? PageParser().parse(Array(html.utf8), format: .html) else { return "" }
        return page.nodes.filter { $0.kind == .text || $0.kind == .rawText }
            .map { page.text[Int($0.text.lowerBound)..<Int($0.text.upperBound)] }
            .reduce(into: "") { $0 += String(decoding: $1, as: UTF8.self) }
    }

    private static func attribute(_ value: String) -> String {
        let quoted = value.replacing("\"", with: "&quot;")
        let html = Array("<p title=\"\(quoted)\">".utf8)
        guard let page = try? PageParser().parse(html, format: .html) else { return "" }
        return page.nodes.indices.lazy.compactMap { page.string(of: .title, in: NodeID($0)) }.first
            ?? ""
    }
}
