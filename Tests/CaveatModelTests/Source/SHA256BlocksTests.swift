import CSHA256
import Testing

@Suite struct SHA256BlocksTests {
    @Test(arguments: [0, 1, 2, 3, 17, 1_000])
    func `the processor's instructions mix blocks as the rounds of the standard do`(
        count: Int
    ) {
        var generator = SystemRandomNumberGenerator()
        let state = CSHA256State(
            words: (
                generator.next(), generator.next(), generator.next(), generator.next(),
                generator.next(), generator.next(), generator.next(), generator.next()
            )
        )
        // One byte before the blocks, so that they are not aligned.
        let bytes = (0...count * 64).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let (quick, plain) = unsafe bytes.withUnsafeBufferPointer { buffer in
            // SAFETY: the blocks lie in the buffer, which outlives the calls.
            guard let start = unsafe buffer.baseAddress?.advanced(by: 1) else {
                return (state, state)
            }
            return unsafe (
                csha256_compress(state, start, count),
                csha256_compress_portably(state, start, count)
            )
        }
        #expect(words(quick) == words(plain))
        #expect((words(quick) == words(state)) == (count == 0))
    }

    private func words(_ state: CSHA256State) -> [UInt32] {
        let (a, b, c, d, e, f, g, h) = state.words
        return [a, b, c, d, e, f, g, h]
    }
}
