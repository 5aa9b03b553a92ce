internal import CaveatTestSupport
internal import Testing

@testable internal import CaveatReport

@Suite struct TableWriterTests {
    private func text(_ cells: String...) -> String {
        var table = TableWriter()
        table.row(cells)
        return String(decoding: table.bytes, as: UTF8.self)
    }

    @Test func `quotes cells that hold what separates`() {
        #expect(text("a", "", "b c") == "a,,b c\r\n")
        #expect(
            text("a,b", "say \"a\"", "c;d", " e") == "\"a,b\",\"say \"\"a\"\"\",\"c;d\",\" e\"\r\n"
        )
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "-"])
    func `makes no cell a formula`(cell: String) {
        #expect(text(cell).hasPrefix("'") || text(cell).hasPrefix("\"'"))
    }

    @Test func `leaves other cells as they are`() {
        for cell in ["a=1", "1-2", "'x", "Ўлады", "a\u{301}", "😀", "http://a.example/?b=c&d=@e"] {
            #expect(text(cell) == cell + "\r\n")
        }
    }

    @Test func `keeps a row on one line`() throws {
        let line = text("one\r\ntwo\nthree\u{2028}four", "\u{1B}[2J\u{202E}")
        #expect(line == "one  two three four,\u{FFFD}[2J\u{FFFD}\r\n")
    }
}
