internal import Testing

@testable internal import CaveatReport

@Suite struct NameBasedUUIDTests {
    @Test func `identifiers are those that others make of the same names`() {
        // As `uuid.uuid5(uuid.NAMESPACE_URL, …)` says in Python.
        let id = NameBasedUUID(of: "http://www.python.org/", in: .addresses)
        #expect(id.urn == "urn:uuid:c2a8cbf8-d0f1-5ef4-9740-c3faec8ab1a0")
        #expect(NameBasedUUID.records.urn == "urn:uuid:eec7e32b-f4d9-5216-8332-617888ab7342")
    }

    @Test(arguments: [
        ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
        ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
        ),
        (String(repeating: "a", count: 1_000), "291e9a6c66994949b57ba5e650361e98fc36b1ba"),
    ])
    func `hashes are those of the standard`(text: String, expected: String) {
        let hash = SHA1.hash(Array(text.utf8))
        #expect(hash.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == expected)
    }
}
