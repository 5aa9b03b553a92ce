import Testing

@testable import CaveatText

/// Eight bytes that are looked at as one number.
@Suite struct ByteWordTests {
    @Test(arguments: 0..<8)
    func `finds the first of equal bytes at each place`(place: Int) {
        var bytes = Array("!!!!!!!!".utf8)
        bytes[place] = 0x22
        let marks = ByteWord(bytes.span, at: 0).marks(of: 0x22)
        #expect(ByteWord.first(of: marks) == place)
        bytes[place] = 0x20
        #expect(ByteWord.first(of: ByteWord(bytes.span, at: 0).marksOfSpace) == place)
        #expect(ByteWord(bytes.span, at: 0)[place] == 0x20)
    }

    @Test(arguments: UInt8.min...UInt8.max)
    func `tells printed ASCII from all other bytes`(byte: UInt8) {
        for place in 0..<8 {
            var bytes = Array("a ~A z9!".utf8)
            bytes[place] = byte
            let word = ByteWord(bytes.span, at: 0)
            #expect(word.isPrintable == (0x20...0x7E).contains(byte))
            #expect(word.isWide == (byte >= 0x80))
            #expect((word.marks(of: 0x22) != 0) == (byte == 0x22))
        }
    }

    @Test(arguments: 0...12)
    func `holds zeros from the end of a range on, and at the end of a text`(end: Int) {
        let bytes = Array("abcdefghijkl".utf8)
        for start in 0...end {
            let word = ByteWord(bytes.span, upTo: end, from: start)
            let expected = bytes[start..<min(end, start + 8)]
            #expect((0..<expected.count).map { word[$0] } == Array(expected))
            #expect((expected.count..<8).allSatisfy { word[$0] == 0 })
        }
    }
}
