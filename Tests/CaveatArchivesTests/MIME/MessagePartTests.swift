internal import CaveatArchives
internal import CaveatModel
internal import CaveatTestSupport
internal import Testing

/// Which part of a message is its page, and where it ends.
@Suite struct MessagePartTests {
    /// A message and the text that is its page.
    typealias Case = (name: String, message: String, text: String)

    private static func html(_ text: String, _ fields: String...) -> String {
        MessageText.part(["Content-Type: text/html"] + fields, text)
    }

    private static func plain(_ text: String, _ fields: String...) -> String {
        MessageText.part(["Content-Type: text/plain"] + fields, text)
    }

    private static let attachment = "Content-Disposition: attachment; filename=\"a;b\""

    private static let choices: [Case] = [
        ("the first page of related parts", related([html("a"), html("b")]), "a"),
        (
            "the part that start names",
            related([html("a"), html("b", "Content-ID: <b@x>")], "related; start=\"<b@x>\""), "b"
        ),
        (
            "the first page where start names none",
            related([html("a"), html("b")], "related; start=\"<c@x>\""), "a"
        ),
        ("a page behind a style sheet", related([css, html("a")]), "a"),
        ("the best alternative", related([plain("a"), html("b")], "alternative"), "b"),
        ("the page, whatever stands last", related([html("a"), plain("b")], "alternative"), "a"),
        ("a text without a page", related([plain("a"), css], "alternative"), "a"),
        (
            "an alternative in related parts in mixed ones",
            related(
                [
                    MessageText.multipart(
                        fields: [],
                        boundary: "c",
                        parts: [
                            MessageText.multipart(
                                "alternative",
                                fields: [],
                                boundary: "d",
                                parts: [plain("a"), html("b")]
                            )
                        ]
                    ), html("c", attachment),
                ],
                "mixed"
            ), "b"
        ),
        ("a text before what was sent along", related([html("a", attachment), plain("b")]), "b"),
        ("what was sent along, if nothing else", related([css, html("a", attachment)]), "a"),
        (
            "a mail that was sent along",
            related([MessageText.part(["Content-Type: message/rfc822"], html("a"))], "mixed"), "a"
        ),
        ("a mail of one part", html("a"), "a"),
        ("a mail without a type", "Subject: a\r\n\r\nBoats", "Boats"),
        ("line ends before the fields", "\r\n\n" + related([html("a")]), "a"),
        ("line feeds alone", related([html("a")]).replacing("\r\n", with: "\n"), "a"),
        ("a folded field", "Content-Type:\r\n text/html;\r\n charset=x\r\n\r\na", "a"),
    ]

    private static let css = MessageText.part(["Content-Type: text/css"], "p {}")

    private static func related(_ parts: [String], _ type: String = "related") -> String {
        MessageText.multipart(type, parts: parts)
    }

    @Test(arguments: choices)
    func `the page is the part that people see first`(choice: Case) {
        #expect(MessageSummary(choice.message).text == choice.text, "\(choice.name)")
    }

    private static let boundaries: [Case] = [
        ("white space behind the line", "--b \t\r\n\r\na\r\n--b-- \r\n", "a"),
        ("words before and behind", "See below.\r\n--b\r\n\r\na\r\n--b--\r\nBye.", "a"),
        ("the line end before is not the part's", "--b\r\n\r\na\r\n\r\n--b--", "a\r\n"),
        ("a longer boundary is text", "--b\r\n\r\na\r\n--bc\r\n--b--", "a\r\n--bc"),
        ("a boundary within a line is text", "--b\r\n\r\na --b\r\n--b--", "a --b"),
        ("dashes apart are text", "--b\r\n\r\na\r\n--b --\r\n--b--", "a\r\n--b --"),
        ("the last line is missing", "--b\r\n\r\na", "a…"),
        ("the last line is cut", "--b\r\n\r\na\r\n--", "a\r\n--…"),
        ("the next part is cut", "--b\r\n\r\na\r\n--b\r\n\r\nb", "a"),
    ]

    @Test(arguments: boundaries)
    func `a part ends before the next boundary line`(trap: Case) {
        let message = "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + trap.message
        #expect(MessageSummary(message).text == trap.text, "\(trap.name)")
    }

    @Test func `parts that an outer boundary ends early are not whole`() {
        let inner = MessageText.multipart(
            fields: [],
            boundary: "c",
            parts: [Self.html("a")],
            isClosed: false
        )
        #expect(MessageSummary(Self.related([inner], "mixed")).text?.hasSuffix("…") == true)
    }

    @Test func `a file that is cut costs only the part that it ends in`() {
        let message = [UInt8](Self.related([Self.html("a"), Self.html("b")]))
        #expect(MessageSummary(message, isCut: true).text == "a")
        #expect(MessageSummary([UInt8](Self.html("a")), isCut: true).text == "a…")
    }

    @Test func `pages in frames are counted, other texts are not`() {
        let frames = [
            Self.html("a"), Self.html("b"), Self.plain("c"), Self.html("d", Self.attachment),
        ]
        #expect(MessageSummary(Self.related(frames)).page?.frameCount == 1)
        #expect(MessageSummary(Self.related([Self.plain("a")])).page?.frameCount == 0)
    }

    @Test func `a message without a page says what it is`() {
        let style = MessageSummary(Self.related([Self.css]))
        #expect(style.fault == .noPage(type: "multipart/related"))
        #expect(MessageSummary("Content-Type: multipart/mixed\r\n\r\n").fault == .noBoundary)
        #expect(MessageSummary("").fault == .noHead)
        #expect(MessageSummary("\r\n\r\nBoats").fault == .noHead)
        #expect(MessageSummary(Self.html("")).fault == .empty)
    }
}
