import CaveatAuthoring
import CaveatTestSupport
import Testing

@Suite struct PathGlobTests {
    @Test(arguments: [
        ("archive/*.html", "archive/one.html"), ("archive/*.html", "archive/.html"),
        ("archive/**", "archive/2024/one.html"), ("**/one.html", "archive/2024/one.html"),
        ("one.*", "archive/2024/one.html"), ("?ne.html", "one.html"), ("*", "a/b/c"),
        ("ü*ß", "über-groß"), ("a**b/c", "axx/yb/c"), ("-", "-"),
    ])
    func `takes the names that it means`(pattern: String, name: String) {
        #expect(PathGlob(pattern).matches(name))
    }

    @Test(arguments: [
        ("archive/*.html", "archive/2024/one.html"), ("archive/*.html", "archive/one.htm"),
        ("archive/**", "other/one.html"), ("?ne.html", "ne.html"), ("a/?", "a//"), ("", "a"),
        ("one", "one.html"),
    ])
    func `leaves other names`(pattern: String, name: String) {
        #expect(!PathGlob(pattern).matches(name))
    }

    @Test func `is not slowed down by many stars`() {
        let pattern = PathGlob(String(repeating: "*a/", count: 200) + "b")
        #expect(!pattern.matches(String(repeating: "a/", count: 2_000)))
    }
}
