internal import CaveatTestSupport
internal import Testing

@testable internal import CaveatReport

@Suite struct LinkAddressTests {
    private static let base = "https://a.example/x/y.html?q=1#top"

    @Test(arguments: [
        ("https://b.example/c", "https://b.example/c"), ("HTTP://b.example", "HTTP://b.example"),
        (" https://b.example/c\n", "https://b.example/c"), ("//b.example/c", "https://b.example/c"),
        ("/c", "https://a.example/c"), ("c.html", "https://a.example/x/c.html"),
        ("?p=2", "https://a.example/x/y.html?p=2"), ("", nil), ("#top", nil),
        ("https://b.example/a_(b)[c]<d>", "https://b.example/a_%28b%29%5Bc%5D%3Cd%3E"),
        ("https://b.example/\"e\"`f`|g\\h", "https://b.example/%22e%22%60f%60%7Cg%5Ch"),
        ("https://b.example/мир", "https://b.example/%D0%BC%D0%B8%D1%80"),
        ("https://b.example/\u{202E}x", "https://b.example/%E2%80%AEx"),
        ("https://b.example/?a=1&lt;b", "https://b.example/?a=1&amp;lt;b"),
        ("javascript:alert(1)", nil), ("java\nscript:alert(1)", nil), ("\u{1}JavaScript:x", nil),
        ("data:text/html,x", nil), ("vbscript:x", nil), ("file:///etc", nil), ("mailto:a@b", nil),
        ("https:b.example", nil), ("https://", nil), ("https://bank.example@b.example/", nil),
        ("//bank.example@b.example/", nil), ("https://b.example\\@c.example", nil),
    ])
    func `leads to web pages alone`(target: String, expected: String?) {
        #expect(LinkAddress(target, base: Self.base)?.string == expected)
    }

    @Test(arguments: [nil, "javascript:x", "not an address", "https://u@a.example/", "https://"])
    func `adds nothing to an address that is none`(base: String?) {
        #expect(LinkAddress("c.html", base: base) == nil)
        #expect(LinkAddress("https://b.example", base: base) != nil)
    }

    @Test(arguments: ["https://a.example", "https://a.example?q=/r/s", "https://a.example#/r/s"])
    func `begins at the root of a bare host`(base: String) {
        #expect(LinkAddress("c.html", base: base)?.string == "https://a.example/c.html")
    }

    @Test(arguments: [21, 22, 23] as [UInt64])
    func `writes nothing that could end the link`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let alphabet = Array("ab:/?#@.;&()[]<>\\\"'`*_|~ \t\n\u{0}\u{202E}жé世%=".unicodeScalars)
        for _ in 0..<1_000 {
            var target = "https://h"
            for _ in 0..<Int.random(in: 0...20, using: &generator) {
                target.unicodeScalars.append(
                    alphabet[Int.random(in: alphabet.indices, using: &generator)]
                )
            }
            guard let address = LinkAddress(target, base: nil) else { continue }
            #expect(
                address.string.utf8.allSatisfy { byte in
                    (0x21...0x7E).contains(byte) && !"()[]<>\\\"`*|".utf8.contains(byte)
                },
                "seed \(seed): \(target)"
            )
        }
    }
}
