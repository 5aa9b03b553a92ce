internal import CSHA256

/// The SHA-256 hash function, after FIPS 180-4.
///
/// Written here because a digest is all of cryptography that caveat needs: a package with every
/// cipher in it would multiply the build time of the whole project. The rounds are in `CSHA256`, which
/// does them with the processor's instructions.
///
/// Source: https://doi.org/10.6028/NIST.FIPS.180-4
enum SHA256 {
    private static let initialState = CSHA256State(
        words: (
            0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
            0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19
        )
    )

    /// Bytes that are mixed into the state at once.
    private static let block = 64

    /// Hashes bytes in one go.
    static func hash(_ bytes: [UInt8]) -> [UInt8] { hash(bytes.span) }

    /// Hashes bytes in one go.
    static func hash(_ bytes: Span<UInt8>) -> [UInt8] {
        let whole = bytes.count & ~(block - 1)
        var tail: [UInt8] = []
        tail.reserveCapacity(2 * block)
        for index in whole..<bytes.count { tail.append(bytes[index]) }
        tail.append(0x80)
        while tail.count % block != block - 8 { tail.append(0) }
        tail.append(contentsOf: bigEndian(UInt64(bytes.count) * 8))
        var state = compress(initialState, bytes.extracting(first: whole))
        state = compress(state, tail.span)
        let (a, b, c, d, e, f, g, h) = state.words
        return [a, b, c, d, e, f, g, h].flatMap(bigEndian)
    }

    /// Mixes whole blocks into a state.
    private static func compress(_ state: CSHA256State, _ blocks: Span<UInt8>) -> CSHA256State {
        unsafe blocks.withUnsafeBufferPointer { bytes in
            // SAFETY: as many whole blocks are read as the buffer has; it outlives the call.
            guard let start = bytes.baseAddress else { return state }
            return unsafe csha256_compress(state, start, bytes.count / block)
        }
    }

    private static func bigEndian(_ value: some FixedWidthInteger) -> [UInt8] {
        stride(from: value.bitWidth - 8, through: 0, by: -8).map {
            UInt8(truncatingIfNeeded: value >> $0)
        }
    }
}
