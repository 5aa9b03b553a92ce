internal import CaveatArchives
internal import CaveatModel
internal import CaveatTestSupport
internal import Testing

/// What a message says of its page.
@Suite struct MessageFieldTests {
    @Test func `a saved page has its address, its date, its title and its place`() throws {
        let file = MessageText.savedPage(boats)
        let page = try #require(MessageSummary(file).page)
        #expect(page.bytes == [UInt8](boats))
        #expect(page.charset?.rawValue == "utf-8")
        #expect(page.format == .html)
        #expect(page.record.kind == .message)
        #expect(page.record.targetURI == "https://lantern.example/story")
        #expect(page.record.date == "Mon, 30 Nov 2026 10:00:00 -0000")
        #expect(page.record.subject == "The lantern")
        #expect(page.record.sender == "<Saved by a browser>")
        #expect(page.record.id == "frame-1@mhtml.example")
        let length = try #require(page.record.length)
        let body = file[page.record.offset..<page.record.offset + length]
        #expect(String(decoding: body, as: UTF8.self) == MessageText.quotedPrintable(boats))
    }

    @Test(arguments: [
        ("Content-Location: https://lantern.example/a\r\n b", "https://lantern.example/ab"),
        ("Content-Location: <https://lantern.example/a>", "https://lantern.example/a"),
        ("Content-Location: cid:frame-1@x", nil), ("Content-Location: story.html", nil),
        ("Snapshot-Content-Location: file:///tmp/a.html", "file:///tmp/a.html"),
    ])
    func `an address is one of the web or of a file`(field: String, address: String?) {
        let message = MessageText.part(["Content-Type: text/html", field], boats)
        #expect(MessageSummary(message).page?.record.targetURI == address)
    }

    @Test(arguments: [
        ("=?utf-8?B?0JzQsNGA0L7QvA==?=", "Маром"), ("=?UTF-8?q?The_lantern=2E?=", "The lantern."),
        ("a =?utf-8?Q?b?= c", "a b c"), ("=?utf-8?Q?a?= =?utf-8?Q?b?=", "ab"),
        ("=?utf-8?B?0JzQ?=\r\n =?utf-8?B?sNGA?=", "Мар"), ("=?utf-8*ru?Q?a?=", "a"),
        ("=?utf-8?Q?a?= =?us-ascii?Q?b?=", "ab"), ("=?no-such?Q?a?=", "=?no-such?Q?a?="),
        ("=?utf-8?X?a?=", "=?utf-8?X?a?="), ("=?utf-8?Q?a", "=?utf-8?Q?a"),
        ("=?utf-8?Q?a=0D=0AX:_b?=", "a  X: b"), ("=?utf-8?Q?a_?=b", "a b"), ("1 =? 2", "1 =? 2"),
    ])
    func `a subject is read with its encoded words`(field: String, text: String) {
        let message = MessageText.part(["Subject: \(field)"], "Boats")
        #expect(MessageSummary(message).page?.record.subject == text)
    }

    @Test(arguments: [
        (#"text/html; charset="windows-1251""#, "windows-1251"),
        ("text/html;charset=KOI8-R", "koi8-r"),
        ("text/html", nil),
    ])
    func `the encoding is the one that the part claims`(type: String, charset: String?) {
        let message = MessageText.part(["Content-Type: \(type)"], boats)
        #expect(MessageSummary(message).page?.charset?.rawValue == charset)
    }

    @Test(arguments: [
        #"boundary="a;b""#, #"BOUNDARY = "a;b""#, #"x="\"boundary=c"; boundary="a\;b""#,
        #"boundary*0="a;"; boundary*1=b"#,
    ])
    func `a boundary is read in all its forms`(parameter: String) {
        let message =
            "Content-Type: multipart/mixed; \(parameter)\r\n\r\n--a;b\r\n\r\nBoats\r\n--a;b--"
        #expect(MessageSummary(message).text == "Boats")
    }
}
