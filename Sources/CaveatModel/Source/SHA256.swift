/// The SHA-256 hash function, after FIPS 180-4.
///
/// Written here because a digest is all of cryptography that caveat needs: a package with every
/// cipher in it would multiply the build time of the whole project.
///
/// Source: https://doi.org/10.6028/NIST.FIPS.180-4
struct SHA256 {
    private var state: [8 of UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
        0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]

    /// Hashes bytes in one go.
    static func hash(_ bytes: [UInt8]) -> [UInt8] {
        var hasher = SHA256()
        let whole = bytes.count & ~63
        var offset = 0
        let span = bytes.span
        while offset < whole {
            hasher.compress(span, at: offset)
            offset += 64
        }
        var tail = Array(bytes[whole...])
        tail.append(0x80)
        while tail.count % 64 != 56 { tail.append(0) }
        let bitCount = UInt64(bytes.count) * 8
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            tail.append(UInt8(truncatingIfNeeded: bitCount >> shift))
        }
        offset = 0
        let tailSpan = tail.span
        while offset < tail.count {
            hasher.compress(tailSpan, at: offset)
            offset += 64
        }
        return hasher.state.indices.flatMap { index in
            let word = hasher.state[index]
            return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) }
        }
    }

    /// Mixes the 64 bytes at `offset` into the state.
    ///
    /// Only the last 16 words of the schedule are kept, and the eight working words stay where they
    /// are while the rounds take turns with their roles, so that all of them fit into registers.
    @inline(__always)
    private mutating func compress(_ bytes: Span<UInt8>, at offset: Int) {
        var schedule: [16 of UInt32] = .init(repeating: 0)
        for index in 0..<16 {
            let at = offset &+ index &* 4
            schedule[index] =
                UInt32(bytes[at]) << 24 | UInt32(bytes[at &+ 1]) << 16
                | UInt32(bytes[at &+ 2]) << 8 | UInt32(bytes[at &+ 3])
        }
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        var first = 0
        while true {
            var index = 0
            while index < 16 {
                let (i, k) = (index, first &+ index)
                Self.round(a, b, c, &d, e, f, g, &h, schedule[i], k)
                Self.round(h, a, b, &c, d, e, f, &g, schedule[i &+ 1], k &+ 1)
                Self.round(g, h, a, &b, c, d, e, &f, schedule[i &+ 2], k &+ 2)
                Self.round(f, g, h, &a, b, c, d, &e, schedule[i &+ 3], k &+ 3)
                Self.round(e, f, g, &h, a, b, c, &d, schedule[i &+ 4], k &+ 4)
                Self.round(d, e, f, &g, h, a, b, &c, schedule[i &+ 5], k &+ 5)
                Self.round(c, d, e, &f, g, h, a, &b, schedule[i &+ 6], k &+ 6)
                Self.round(b, c, d, &e, f, g, h, &a, schedule[i &+ 7], k &+ 7)
                index &+= 8
            }
            first &+= 16
            if first == 64 { break }
            for index in 0..<16 {
                let w15 = schedule[(index &+ 1) & 15]
                let w2 = schedule[(index &+ 14) & 15]
                let s0 = Self.rotate(w15, 7) ^ Self.rotate(w15, 18) ^ (w15 >> 3)
                let s1 = Self.rotate(w2, 17) ^ Self.rotate(w2, 19) ^ (w2 >> 10)
                schedule[index] &+= s0 &+ schedule[(index &+ 9) & 15] &+ s1
            }
        }
        state[0] &+= a
        state[1] &+= b
        state[2] &+= c
        state[3] &+= d
        state[4] &+= e
        state[5] &+= f
        state[6] &+= g
        state[7] &+= h
    }

    /// One round: `d` and `h` are the only words that change.
    @inline(__always)
    private static func round(
        _ a: UInt32,
        _ b: UInt32,
        _ c: UInt32,
        _ d: inout UInt32,
        _ e: UInt32,
        _ f: UInt32,
        _ g: UInt32,
        _ h: inout UInt32,
        _ word: UInt32,
        _ constant: Int
    ) {
        let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
        let choice = g ^ (e & (f ^ g))
        h = h &+ s1 &+ choice &+ constants[constant] &+ word
        d = d &+ h
        let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
        let majority = (a & b) | (c & (a | b))
        h = h &+ s0 &+ majority
    }

    @inline(__always)
    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
        (word &>> count) | (word &<< (32 &- count))
    }

    private static let constants: [64 of UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
        0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
        0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
        0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
        0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
        0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
        0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
        0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
        0xc671_78f2,
    ]
}
