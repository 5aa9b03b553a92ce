import CaveatModel
import Testing

@Suite struct ChunkTests {
    /// Letters, and a quotation mark at one place.
    private func letters(_ count: Int, quoteAt place: Int) -> [UInt8] {
        (0..<count).map { $0 == place ? 0x22 : 0x61 }
    }

    @Test(arguments: 0...100)
    func `a marked byte is found wherever it stands`(count: Int) {
        for place in 0..<count {
            let bytes = letters(count, quoteAt: place)
            for start in 0...place {
                let found = bytes.span.firstIndex(from: start, to: count) { ($0 == 0x22).mark }
                #expect(found == place)
            }
            let behind = bytes.span.firstIndex(from: place + 1, to: count) { ($0 == 0x22).mark }
            #expect(behind == count)
        }
    }

    @Test(arguments: 0...100)
    func `nothing behind the limit is found`(limit: Int) {
        let bytes = letters(101, quoteAt: limit)
        #expect(bytes.span.firstIndex(from: 0, to: limit) { ($0 == 0x22).mark } == limit)
    }

    @Test(arguments: 1..<100)
    func `chunks with a marked pair are not passed`(place: Int) {
        let bytes = letters(100, quoteAt: place)
        let passed = bytes.span.passingChunks(from: 0, to: 100) { byte, next in
            (byte == 0x61).mark & (next == 0x22).mark
        }
        #expect(passed < place)
        let before = bytes.span.passingChunks(from: 0, to: place) { byte, next in
            (byte == 0x61).mark & (next == 0x22).mark
        }
        #expect(before < place && place - before <= Span.chunk)
    }
}
