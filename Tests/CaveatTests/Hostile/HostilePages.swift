import Caveat
import CaveatModel
import CaveatTestSupport

extension HostilePage {
    /// The pages of `Fixtures/hostile`.
    static let files = [
        HostilePage("cdata-section.html", .complete),
        HostilePage("cut-in-script.html", .partial([.truncatedMarkup])),
        HostilePage("cut-in-tag.html", .partial([.truncatedMarkup])),
        HostilePage("entity-without-semicolon.html", .complete),
        HostilePage("frame-srcdoc.html", .complete),
        HostilePage("invalid-bytes.html", .complete),
        HostilePage("misnested-formatting.html", .complete),
        HostilePage("name-like-script.html", .complete),
        HostilePage("nul-bytes.html", .complete),
        HostilePage("only-a-doctype.html", .empty(reason: "the page shows no text"), .unread),
        HostilePage("plaintext-element.html", .complete),
        HostilePage("script-only.html", .partial([.scriptedText]), .unread),
        HostilePage("second-body-and-html.html", .complete),
        HostilePage("two-encodings.html", .partial([.undecodable(count: 29)])),
        HostilePage("unclosed-attribute.html", .partial([.truncatedMarkup]), .unread),
        HostilePage("unclosed-comment.html", .partial([.truncatedMarkup])),
        HostilePage("unclosed-figure.html", .complete),
        HostilePage("unclosed-title-with-other-end-tag.html", .partial([.truncatedMarkup])),
        HostilePage("unclosed-video.html", .complete),
        HostilePage("warning-cut-by-tags.html", .complete),
        HostilePage("warning-in-attribute-with-entities.html", .complete),
        HostilePage("warning-in-comment.html", .complete),
        HostilePage("warning-in-hidden-element.html", .complete),
        HostilePage("warning-in-noframes.html", .complete),
        HostilePage("warning-in-noscript.html", .complete),
        HostilePage("warning-in-option.html", .complete),
        // Scripts are not run: what they would say is unknown, but for data that they hold.
        HostilePage("warning-in-script-call.html", .complete, .unread),
        HostilePage("warning-in-structured-data.html", .complete),
        HostilePage("warning-in-svg.html", .complete),
        HostilePage("warning-in-template.html", .complete),
        HostilePage("warning-in-textarea.html", .complete),
        HostilePage("warning-loose-in-table.html", .complete),
        HostilePage("zero-width-in-words.html", .complete),
        HostilePage("wrong-escape-in-structured-data.html", .complete),
    ]

    /// Pages that are too large for a file, that editors change, or that limits cut.
    static let generated = [
        HostilePage("no bytes", .empty(reason: "the input has no bytes"), .unread, bytes: []),
        HostilePage("UTF-16 without a mark", .complete, bytes: wide(story + notice)),
        HostilePage(
            "UTF-16 that loses a byte",
            .complete,
            bytes: Array(wide(story + notice + story).dropLast())
        ),
        HostilePage(
            "two thousand elements inside one another",
            .partial([.limitReached(.depth, value: 512)]),
            bytes: Array((String(repeating: "<div>", count: 2_000) + notice).utf8)
        ),
        HostilePage(
            "a hundred thousand end tags from nowhere",
            .complete,
            bytes: Array((String(repeating: "</p></b>", count: 50_000) + notice).utf8)
        ),
        HostilePage(
            "five thousand attributes",
            .partial([.limitReached(.attributes, value: 1_000)]),
            bytes: Array("<p \((0..<5_000).map { "a\($0)=x " }.joined())>\(notice)".utf8)
        ),
        HostilePage("a warning in a frame in a frame", .complete, bytes: framed(framed(notice))),
        HostilePage(
            "a warning in a frame in a frame in a frame",
            .partial([.unreadFrames(count: 1)]),
            .unread,
            bytes: framed(framed(framed(notice)))
        ),
        HostilePage(
            "a title beyond the limit of depth, with tags in it",
            .partial([.limitReached(.depth, value: 3)]),
            bytes: Array("<div><div><div><title><p>\(PageMutator.notice)</p></title>".utf8)
        ) { $0.depth = 3 },
        HostilePage(
            "a warning behind the limit of nodes",
            .partial([.limitReached(.nodes, value: 20)]),
            .unread,
            bytes: Array((String(repeating: story, count: 20) + notice).utf8)
        ) { $0.nodes = 20 },
        HostilePage(
            "a warning before the limit of nodes",
            .partial([.limitReached(.nodes, value: 20)]),
            bytes: Array((notice + String(repeating: story, count: 20)).utf8)
        ) { $0.nodes = 20 },
        HostilePage(
            "a warning behind the limit of bytes",
            .partial([.limitReached(.bytes, value: 300)]),
            .unread,
            bytes: Array((String(repeating: story, count: 20) + notice).utf8)
        ) { $0.bytes = 300 },
        HostilePage(
            "a warning cut by the limit of bytes",
            .partial([.limitReached(.bytes, value: 140)]),
            bytes: Array(notice.utf8)
        ) { $0.bytes = 140 },
    ]

    private static let story = "<p>The ferry to the northern islands is painted again.</p>\n"
    private static let notice = "<p>\(PageMutator.notice)</p>\n"

    /// A frame with a page in its tag, as text and as bytes.
    private static func framed(_ page: String) -> String {
        let value = page.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
        return "<p>Boats &amp; bread</p><iframe srcdoc=\"\(value)\"></iframe>"
    }

    private static func framed(_ page: String) -> [UInt8] { Array(framed(page).utf8) }

    /// Text as UTF-16, low bytes first, without a byte order mark.
    private static func wide(_ text: String) -> [UInt8] {
        text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    }
}
