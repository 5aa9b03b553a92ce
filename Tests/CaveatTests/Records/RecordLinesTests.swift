import Caveat
import CaveatTestSupport
import Testing

@Suite struct RecordLinesTests {
    /// The lines of bytes that come in pieces.
    private func lines(
        of bytes: [UInt8],
        inPiecesOf size: Int,
        limit: Int
    ) -> [RecordLines.Line] {
        var lines = RecordLines(limit: limit)
        var found: [RecordLines.Line] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            lines.add(Array(bytes[start..<min(start + size, bytes.count)]))
            while let line = lines.next() { found.append(line) }
        }
        while let line = lines.end() { found.append(line) }
        return found
    }

    @Test(arguments: [1, 2, 3, 7, 1_000])
    func `lines are the same whatever pieces they come in`(size: Int) {
        let bytes = Array("one\n\ntwo\r\nthe third line is long\n\nfour".utf8)
        let expected: [RecordLines.Line] = [
            .whole(Array("one".utf8)), .whole([]), .whole(Array("two\r".utf8)),
            .tooLong(beginning: Array("the third line is long".utf8)), .whole([]),
            .whole(Array("four".utf8)),
        ]
        let found = lines(of: bytes, inPiecesOf: size, limit: 10)
        #expect(found.count == expected.count)
        for (line, other) in zip(found, expected) {
            // How much is kept of a line that is too long depends on the pieces.
            if case .tooLong(let beginning) = line, case .tooLong(let whole) = other {
                #expect(whole.starts(with: beginning))
                #expect(beginning.count > 10)
            } else {
                #expect(line == other)
            }
        }
    }

    @Test func `nothing is no line, and a line feed alone is one`() {
        #expect(lines(of: [], inPiecesOf: 4, limit: 10) == [])
        #expect(lines(of: [0x0A], inPiecesOf: 4, limit: 10) == [.whole([])])
        #expect(lines(of: [0x61], inPiecesOf: 4, limit: 10) == [.whole([0x61])])
        #expect(lines(of: [0x61, 0x0A], inPiecesOf: 1, limit: 1) == [.whole([0x61])])
    }

    @Test(arguments: [1_000, 65_536])
    func `a line that is too long at the end of the stream is a line, too`(size: Int) {
        let bytes = [UInt8](repeating: 0x61, count: 1_000_000)
        let found = lines(of: bytes, inPiecesOf: size, limit: 100_000)
        #expect(
            found == [.tooLong(beginning: Array(bytes.prefix(RecordLines.beginningLength)))]
        )
    }
}
