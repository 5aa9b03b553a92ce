import CaveatModel
import Testing

@Suite struct LineCursorTests {
    private static let source = SourceText(
        utf8: Array("a\r\nбв\n\rг\r\n\n€x".utf8),
        byteCount: 0,
        encoding: EncodingDecision(name: .utf8, evidence: .fallback)
    )

    @Test(arguments: [
        (0, 1, 1), (1, 1, 2), (3, 2, 1), (5, 2, 2), (7, 2, 3), (8, 3, 1), (9, 4, 1), (11, 4, 2),
        (13, 5, 1), (14, 6, 1), (17, 6, 2), (18, 6, 3), (99, 6, 3),
    ])
    func `counts lines and columns`(offset: Int, line: Int, column: Int) {
        let place = LineAndColumn(line: line, column: column)
        #expect(Self.source.lineAndColumn(of: offset) == place)
    }

    @Test func `gives the same whichever way it moves`() {
        var cursor = LineCursor()
        for offset in [3, 3, 14, 0, 9, 8, 18, 2, 99, 1] {
            let place = cursor.move(to: offset, in: Self.source)
            #expect(place == Self.source.lineAndColumn(of: offset))
        }
    }

    @Test func `gives the same far apart`() {
        let lines = (0..<3000).map { "\($0) строка\r\n" }.joined()
        let source = SourceText(
            utf8: Array(lines.utf8),
            byteCount: lines.utf8.count,
            encoding: EncodingDecision(name: .utf8, evidence: .fallback)
        )
        var cursor = LineCursor()
        for offset in [50_000, 512, 511, 513, 0, 1023, 1024, 49_999, 55_000, 20_000, 90_000] {
            let place = cursor.move(to: offset, in: source)
            #expect(place == source.lineAndColumn(of: offset))
        }
    }

    @Test func `counts as a plain reader does, wherever its marks lie`() {
        let ends = ["\n", "\r\n", "\r", "\n\n", "\r\r\n"]
        let text = (0..<60).map { number in
            String(repeating: number.isMultiple(of: 3) ? "я" : "a", count: number * 37 % 500)
                + ends[number % ends.count]
        }.joined()
        let source = SourceText(
            utf8: Array(text.utf8),
            byteCount: text.utf8.count,
            encoding: EncodingDecision(name: .utf8, evidence: .fallback)
        )
        var cursor = LineCursor()
        var (line, column) = (1, 1)
        var previous: UInt8 = 0
        for (offset, byte) in source.utf8.enumerated() {
            let place = cursor.move(to: offset, in: source)
            #expect(place == LineAndColumn(line: line, column: column), "offset \(offset)")
            if byte == 0x0A || byte == 0x0D {
                if byte == 0x0D || previous != 0x0D { line += 1 }
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
            previous = byte
        }
    }
}
