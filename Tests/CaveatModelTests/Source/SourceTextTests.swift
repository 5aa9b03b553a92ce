import CaveatModel
import Testing

@Suite struct SourceTextTests {
    private func source(_ text: String, strides: [SourceText.Stride] = []) -> SourceText {
        SourceText(
            utf8: Array(text.utf8),
            byteCount: text.utf8.count,
            encoding: EncodingDecision(name: .utf8, evidence: .validUTF8),
            strides: strides
        )
    }

    @Test(arguments: [
        ("", 0, 1, 1), ("ab", 2, 1, 3), ("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1),
        ("a\r\n\r\nb", 5, 3, 1), ("яб", 2, 1, 2), ("я\nяб", 5, 2, 2), ("a\n\r\nb", 4, 3, 1),
    ])
    func `lines end at LF, CR and CR LF, columns count scalars`(
        text: String,
        offset: Int,
        line: Int,
        column: Int
    ) {
        #expect(
            source(text).lineAndColumn(of: offset) == LineAndColumn(line: line, column: column)
        )
    }

    @Test func `one byte in the file for each scalar`() {
        // "a яб" in windows-1251 takes four bytes, in UTF-8 six.
        let text = source(
            "a яб",
            strides: [SourceText.Stride(utf8: 0, source: 0, width: .perScalar(1))]
        )
        #expect(text.sourceRange(of: 0..<6).range == 0..<4)
        #expect(text.sourceRange(of: 2..<4).range == 2..<3)
        #expect(text.sourceRange(of: 4..<6).range == 3..<4)
        #expect(text.sourceRange(of: 6..<6).range == 4..<4)
    }

    @Test func `UTF-16 after a byte order mark, with a surrogate pair`() {
        let text = source("aя𝄞b", strides: [SourceText.Stride(utf8: 0, source: 2, width: .utf16)])
        #expect(text.sourceRange(of: 0..<1).range == 2..<4)
        #expect(text.sourceRange(of: 1..<3).range == 4..<6)
        #expect(text.sourceRange(of: 3..<7).range == 6..<10)
        #expect(text.sourceRange(of: 7..<8).range == 10..<12)
    }

    @Test func `a stretch that cannot be split is taken whole`() {
        // One bad byte became U+FFFD, which takes three.
        let text = source(
            "a\u{FFFD}b",
            strides: [
                SourceText.Stride(utf8: 0, source: 0, width: .utf8),
                SourceText.Stride(utf8: 1, source: 1, width: .whole(1)),
                SourceText.Stride(utf8: 4, source: 2, width: .utf8),
            ]
        )
        #expect(text.sourceRange(of: 1..<4).range == 1..<2)
        #expect(text.sourceRange(of: 0..<5).range == 0..<3)
        #expect(text.sourceRange(of: 4..<5).range == 2..<3)
    }

    @Test func `stretches that share bytes of the file become one`() {
        let text = source(
            "abcd",
            strides: [
                SourceText.Stride(utf8: 0, source: 0, width: .whole(7)),
                SourceText.Stride(utf8: 3, source: 7, width: .utf8),
            ]
        )
        #expect(text.sourceRanges(of: [0..<1, 2..<3]).map(\.range) == [0..<7])
        #expect(text.sourceRanges(of: [0..<1, 3..<4]).map(\.range) == [0..<7, 7..<8])
    }
}
