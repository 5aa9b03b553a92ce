import CaveatModel
import Testing

@Suite struct LinkTests {
    @Test(arguments: [
        ("https://Example.org/a?b#c", "example.org"),
        ("//cdn.example.org:8080/x", "cdn.example.org"),
        ("http://user:word@example.org", "example.org"), ("/a//b", nil),
        ("mailto:a@example.org", nil),
        ("#top", nil), ("https://", nil), ("page.html?u=http://other.org", nil),
    ])
    func `the host is what follows the slashes of an absolute link`(target: String, host: String?) {
        #expect(Link(span: ArticleSpan(0..<1), target: target).host == host)
    }
}
