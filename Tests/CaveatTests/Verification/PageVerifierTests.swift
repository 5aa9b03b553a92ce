import Caveat
import CaveatModel
import Foundation
import Testing

@Suite struct PageVerifierTests {
    private func fault(
        _ page: String,
        _ piece: String,
        is quote: String
    ) throws -> PageVerifier.Fault? {
        let bytes = Array(page.utf8)
        let range = try #require(bytes.firstRange(of: Array(piece.utf8)))
        let verifier = PageVerifier(bytes: bytes, byteCount: bytes.count, encoding: .utf8)
        return verifier.fault(in: [range]) { $0.filter { !$0.isWhitespace } == quote }
    }

    @Test(arguments: [
        ("<p>you <b>may</b> be&nbsp;fined</p>", "you <b>may</b> be&nbsp;fined", "youmaybefined"),
        ("<title>a <b> &amp; c</title>", "a <b> &amp; c", "a<b>&c"),
        ("<img alt='say &quot;no&quot; <b>'>", "say &quot;no&quot; <b>", "say\"no\"<b>"),
        (#"<script>{"a":"B\u0069g\n\"x\""}</script>"#, #"B\u0069g\n\"x\""#, "Big\"x\""),
        ("1 < 2 &amp; 3", "1 < 2 &amp; 3", "1<2&amp;3"),
    ])
    func `bytes are read as what they may be to a page`(
        page: String,
        piece: String,
        quote: String
    ) throws {
        #expect(try fault(page, piece, is: quote) == nil)
        #expect(try fault(page, piece, is: quote + "x") != nil)
    }

    @Test func `what the bytes say instead is told`() throws {
        #expect(try fault("<p>a <i>b</i></p>", "a <i>b", is: "c") == .otherText("a b"))
    }

    @Test(arguments: [[0..<9], [2..<4, 3..<5], [4..<5, 0..<1], [2..<2], []] as [[Range<Int>]])
    func `stretches lie in the file, in order`(pieces: [Range<Int>]) {
        let verifier = PageVerifier(bytes: Array("12345678".utf8), byteCount: 8, encoding: .utf8)
        #expect(verifier.fault(in: pieces, isQuote: nil) == .range)
        #expect(verifier.fault(in: [0..<2, 4..<8], isQuote: nil) == nil)
    }

    @Test func `only the bytes that were read count`() {
        let verifier = PageVerifier(bytes: Array("12345678".utf8), byteCount: 4, encoding: .utf8)
        #expect(verifier.byteCount == 4)
        #expect(verifier.digest == Digest(of: Array("1234".utf8)))
        #expect(verifier.fault(in: [0..<5], isQuote: nil) == .range)
        let none = PageVerifier(bytes: [1], byteCount: -1, encoding: .utf8)
        #expect(none.byteCount == 0)
    }

    @Test func `an encoding that nobody knows is a fault`() {
        let verifier = PageVerifier(bytes: [65], byteCount: 1, encoding: EncodingName("x-none"))
        #expect(verifier.fault(in: [0..<1], isQuote: { _ in true }) == .undecodable)
    }
}
