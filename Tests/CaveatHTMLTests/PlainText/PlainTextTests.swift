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

    /// The paragraphs of a text in which marks may be left out.
    private func unmarked(_ text: String) throws -> [String] {
        let page = try PageParser().parse(Array(text.utf8), format: .plainText)
        return page.nodes.filter { $0.kind == .text }.map { page.slice($0.text) }
    }

    @Test(arguments: ["#", ">", "|", "//", "*", "##", "> >", "%%"])
    func `joins lines that share a mark and one sentence`(mark: String) throws {
        let lines = [
            "The council of Lindenau voted to", "keep the old bridge open, though", "not for long.",
        ]
        let marked = lines.map { "\(mark) \($0)" }.joined(separator: "\r\n")
        #expect(
            try unmarked(marked + "\r\n\r\nMore.").map { $0.replacing("\r", with: "\n") }
                == [lines.joined(separator: "\n"), "More."]
        )
        let two = marked + "\n\(mark)\n" + marked
        #expect(try unmarked(two).count == 2)
    }

    @Test func `takes the sides of a box off`() throws {
        let box = """
            # The council of Lindenau voted to #
            # keep the old bridge open.        #
            """
        #expect(
            try unmarked(box) == ["The council of Lindenau voted to\nkeep the old bridge open."]
        )
    }

    @Test(arguments: [
        ["- A crane", "- Lamps on both sides", "- a bench"],
        ["* One item of a list.", "* Another one."],
        ["> Short", "> words", "> here"], ["| a | b |", "| c | d |"], ["#tag one", "#tag two"],
        ["# Install the pump.", "# Run the pump."], ["1. one", "2. two"], ["-----", "-----"],
        [
            "- A crane that lifts nine tonnes of timber",
            "- Lamps on both of the sides, with poles of oak",
        ],
    ])
    func `leaves lists and tables as they are`(lines: [String]) throws {
        #expect(try unmarked(lines.joined(separator: "\n")) == lines)
    }

    @Test func `takes the mark off a heading`() throws {
        #expect(
            try unmarked("# A bridge\n\nText.\n\n#tag\n\n> One.") == [
                "A bridge", "Text.", "#tag", "> One.",
            ]
        )
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
