import CaveatHTML
import CaveatModel
import Testing

@Suite struct PlainTextTests {
    private func paragraphs(_ text: String) throws -> [String] {
        let page = try PageParser().parse(Array(text.utf8))
        #expect(page.format == .plainText)
        return page.nodes.filter { $0.kind == .text }.map { node in
            #expect(page[node.parent].name == .p)
            let origin = page.map.origin(of: Int(node.text.lowerBound)..<Int(node.text.upperBound))
            #expect(
                String(decoding: page.source.utf8[origin], as: UTF8.self) == page.slice(node.text)
            )
            return page.slice(node.text)
        }
    }

    @Test func `splits at blank lines`() throws {
        #expect(try paragraphs("  one\n\n\ntwo \r\n \t \r\nthree\n") == ["one", "two", "three"])
    }

    @Test func `keeps the lines of copied menus apart`() throws {
        let lines = [
            "Accessibility links", "Skip to main content", "Breaking News",
            "The council voted on Monday to keep the old bridge open for another year, although the engineers had asked for its closure twice.",
            "No media source currently available", "0:00 0:01:46 0:00",
            "Residents welcomed the decision, which the mayor called a compromise, and promised to watch the repairs closely.",
        ]
        #expect(try paragraphs(lines.joined(separator: "\n")) == lines)
    }

    @Test func `joins the lines of wrapped mail`() throws {
        let first = """
            The council voted on Monday to keep the old bridge open for another
            year, although the engineers had asked for its closure twice in the
            last months, and the mayor had promised to follow their advice.
            """
        let second = """
            Residents welcomed the decision, which the mayor called a fair
            compromise.
            """
        #expect(try paragraphs(first + "\n\n" + second) == [first, second])
    }

    @Test func `keeps a headline and a byline apart`() throws {
        #expect(
            try paragraphs("Bridge stays open for now\nBy a reporter\n\nThe council voted.")
                == ["Bridge stays open for now", "By a reporter", "The council voted."]
        )
    }

    @Test func `keeps a list of headlines apart`() throws {
        let lines = [
            "Mayor resigns after bridge vote", "School reopens",
            "River level falls to a record low",
            "New tram line delayed", "Harvest festival begins on Saturday in the park",
        ]
        #expect(try paragraphs(lines.joined(separator: "\n")) == lines)
    }

    @Test(arguments: [
        ("Write <p> for a paragraph.", false), ("Ask <editor@example.org> for it.", false),
        ("1 < 2 and 3 > 2", false), ("A <b>bold</b> word", true), ("<p>text", true),
        ("<!DOCTYPE html>", true), (" <!-- a --> b", true), ("\u{FEFF}<html>", true),
        ("text <br> text <br> text", true), ("", false),
    ])
    func `tells markup from text`(text: String, isMarkup: Bool) throws {
        let page = try PageParser().parse(Array(text.utf8))
        #expect(page.format == (isMarkup ? .html : .plainText))
    }
}
