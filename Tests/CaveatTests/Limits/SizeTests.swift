import CaveatHTML
import CaveatModel
import CaveatText
import Testing

/// What a page may hold by the million takes no more bytes than it did.
///
/// A field more in one of these is a tenth more of what a large page takes.
@Suite struct SizeTests {
    @Test func `a node of the tree takes 28 bytes`() {
        #expect(MemoryLayout<Node>.stride <= 28)
    }

    @Test func `a block takes 48 bytes, an element around it 28, a passage of the text 28`() {
        #expect(MemoryLayout<Block>.stride <= 48)
        #expect(MemoryLayout<ArticleElements.Entry>.stride <= 28)
        #expect(MemoryLayout<Passage>.stride <= 28)
    }

    @Test func `a word takes 16 bytes, a sentence and a found phrase 12`() {
        #expect(MemoryLayout<PageWord>.stride <= 16)
        #expect(MemoryLayout<WordStream.Sentence>.stride <= 12)
        #expect(MemoryLayout<Occurrence>.stride <= 12)
    }
}
