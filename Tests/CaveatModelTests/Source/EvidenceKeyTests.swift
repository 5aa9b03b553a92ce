internal import Testing

@testable internal import CaveatModel

@Suite struct EvidenceKeyTests {
    /// Vectors of the standard.
    ///
    /// Source: https://www.rfc-editor.org/rfc/rfc4231#section-4
    @Test(arguments: [
        (
            [UInt8](repeating: 0x0B, count: 20), Array("Hi There".utf8),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        ),
        (
            [UInt8](repeating: 0xAA, count: 20), [UInt8](repeating: 0xDD, count: 50),
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
        ),
        (
            [UInt8](repeating: 0xAA, count: 131),
            Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        ),
    ])
    func `makes the digests of the standard`(key: [UInt8], text: [UInt8], digest: String) {
        #expect(EvidenceKey(key)?.digest(of: text).hexadecimal == digest)
    }

    @Test func `a short key is none`() {
        #expect(EvidenceKey(Array("fifteen bytes..".utf8)) == nil)
        #expect(EvidenceKey([]) == nil)
    }

    @Test func `white space makes no difference, letters do`() throws {
        let key = try #require(EvidenceKey([UInt8](1...16)))
        #expect(key.digest(of: "you may\nbe fined") == key.digest(of: " you may be\u{A0}fined"))
        #expect(key.digest(of: "you may be fined") != key.digest(of: "You may be fined"))
        let other = try #require(EvidenceKey([UInt8](2...17)))
        #expect(key.digest(of: "fined") != other.digest(of: "fined"))
    }
}
